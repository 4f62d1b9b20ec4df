import { scoreWords } from "@/app/score-words";
import type { OwnPart } from "@/classroom/assignments/own-work";
import type { Terms } from "@/learning/terms/terms";
import { Icon } from "@/ui/icon";
import styles from "./assignments.module.css";
import { WhenInClass } from "./when-in-class";

type Props = { readonly part: OwnPart; readonly terms: Terms; readonly zone: string };

/** Where somebody stands with a quiz, in a line: an icon, a word, a time. */
export function StandingLine({ part, terms, zone }: Props) {
  const { standing, attempts } = part;
  const last = attempts.at(-1);
  if (standing.kind === "working")
    return (
      <p className={styles.standing}>
        <Icon name="circle-dot" />
        <span>
          In progress
          {standing.deadline ? (
            <>
              , ends <WhenInClass at={standing.deadline.toISOString()} zone={zone} />
            </>
          ) : null}
        </span>
      </p>
    );
  if (last) return <Done part={part} zone={zone} />;
  if (standing.kind === "not-open-yet")
    return (
      <p className={styles.standing}>
        <Icon name="clock" />
        <span>
          Opens <WhenInClass at={standing.opensAt.toISOString()} zone={zone} />
        </span>
      </p>
    );
  if (standing.kind === "closed")
    return (
      <p className={styles.standing}>
        <Icon name="lock" />
        <span>Closed, nothing handed in</span>
      </p>
    );
  const isLate = standing.kind === "may-start" && standing.isLate;
  return (
    <p className={isLate ? `${styles.standing} ${styles.late}` : styles.standing}>
      <Icon name={isLate ? "circle-alert" : "circle"} />
      <span>
        {isLate ? "Late, was due " : terms.dueAt ? "Due " : "Open, without a due date"}
        {terms.dueAt ? <WhenInClass at={terms.dueAt} zone={zone} /> : null}
      </span>
    </p>
  );
}

function Done({ part: { attempts, grade, standing }, zone }: Omit<Props, "terms">) {
  const last = attempts.at(-1);
  return (
    <p className={`${styles.standing} ${styles.done}`}>
      <Icon name="circle-check" />
      <span>
        {last?.isLate ? "Done, late" : "Done"}
        {grade ? `: ${scoreWords(grade)}` : ""}
        {last?.receipt ? (
          <>
            , receipt <span className={styles.receipt}>{last.receipt}</span>
          </>
        ) : null}
        {standing.kind === "wait" ? (
          <>
            . The next attempt from <WhenInClass at={standing.until.toISOString()} zone={zone} />
          </>
        ) : null}
      </span>
    </p>
  );
}

/** The one thing to do with a quiz: what its link or button says; null where there is nothing. */
export function nextStep({
  standing,
  attempts,
}: OwnPart): "Start" | "Start again" | "Resume" | "See result" | null {
  if (standing.kind === "working") return "Resume";
  if (standing.kind === "may-start") return attempts.length === 0 ? "Start" : "Start again";
  return attempts.length > 0 ? "See result" : null;
}
