import { cache } from "react";
import { Refusal } from "@/access/refusal";
import { occasionForPage } from "@/app/_server/read-actor";
import type { AppealReply } from "@/learning/appeals/appeal-reply";
import { readOwnAppeals } from "@/learning/appeals/read-own-appeals";
import type { QuestionResult } from "@/learning/attempt/result-reply";
import { Icon } from "@/ui/icon";
import styles from "./appeal.module.css";
import { AppealForm } from "./appeal-form";

/** What was appealed against in an attempt; read once, however many of its questions ask. */
const appealsOf = cache(async (attempt: string): Promise<readonly AppealReply[]> => {
  try {
    return await readOwnAppeals(await occasionForPage(), { attempt });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
});

type Props = { readonly attempt: string; readonly question: QuestionResult };

/** Objecting to a score, or what became of that. Nothing where there is no score yet. */
export async function Appeal({ attempt, question }: Props) {
  if (["locked", "needs-a-person", "hidden"].includes(question.verdict)) return null;
  const appeal = (await appealsOf(attempt)).find((one) => one.question === question.id);
  if (appeal) return <Made appeal={appeal} />;
  const offered = question.cites.flatMap(({ id, kind, text }) => (kind === "statement" ? [] : { id, text }));
  return (
    <details className={styles.appeal}>
      <summary>Is this score not right?</summary>
      <AppealForm door={`/api/attempts/${attempt}/appeals/${question.id}`} offered={offered} />
    </details>
  );
}

function Made({ appeal: { sentence, cites, decision } }: { readonly appeal: AppealReply }) {
  return (
    <div className={styles.made}>
      <p className={styles.standing}>
        <Icon name={decision === null ? "clock" : decision.accepted ? "circle-check" : "circle-x"} />{" "}
        {decision === null
          ? "Your appeal waits to be decided."
          : decision.accepted
            ? "Your appeal was accepted. The score follows once the question is mended."
            : "Your appeal was declined."}
      </p>
      <blockquote className={styles.sentence}>
        {sentence} <span className={styles.cites}>{cites.join(", ")}</span>
      </blockquote>
      {decision === null ? null : <p>{decision.words}</p>}
    </div>
  );
}
