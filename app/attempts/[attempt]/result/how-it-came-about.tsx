import { cache } from "react";
import { Refusal } from "@/access/refusal";
import { occasionForPage } from "@/app/_server/read-actor";
import type { ExplanationReply, ExplanationStep } from "@/learning/explanation/explanation-reply";
import { readExplanations } from "@/learning/explanation/read-explanations";
import { renderMarkdown } from "@/ui/prose";
import { stepInWords } from "./explanation-words";
import styles from "./how-it-came-about.module.css";
import { points } from "./result-words";

/** The explanations of an attempt; read once, however many of its questions show theirs. */
const explanationsOf = cache(async (attempt: string): Promise<readonly ExplanationReply[]> => {
  try {
    return await readExplanations(await occasionForPage(), { attempt });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
});

type Props = { readonly attempt: string; readonly question: string };

/** How a question's number came about, step by step, for who opens it; nothing where the score is not shown. */
export async function HowItCameAbout({ attempt, question }: Props) {
  const explanation = (await explanationsOf(attempt)).find((one) => one.question === question);
  if (!explanation) return null;
  return (
    <details className={styles.explanation}>
      <summary>How this score came about</summary>
      <ol className={styles.steps}>
        {explanation.steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a score that was written never change their places
          <li key={place} className={step.kind === "points" ? styles.counts : undefined}>
            {stepInWords(step, inUtc)}
            {step.kind === "mark" ? <Criteria mark={step} /> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Criteria({ mark }: { readonly mark: Extract<ExplanationStep, { kind: "mark" }> }) {
  return (
    <ul className={styles.criteria}>
      {mark.criteria.map(({ text, level, points: got, outOf }) => (
        <li key={text}>
          {renderMarkdown(text, { inline: true })}: {points(got)} of {points(outOf)} (
          {renderMarkdown(level, { inline: true })})
        </li>
      ))}
    </ul>
  );
}

const instant = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
  timeZoneName: "short",
});

function inUtc(at: string): string {
  return `on ${instant.format(new Date(at))}`;
}
