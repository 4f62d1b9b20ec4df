import { scoreWords } from "@/app/score-words";
import type { OwnAttempt, OwnPart } from "@/classroom/assignments/own-work";
import type { Terms } from "@/learning/terms/terms";
import { buttonClass } from "@/ui/button-class";
import { Table } from "@/ui/table";
import styles from "../assignments.module.css";
import { nextStep, StandingLine } from "../standing-line";
import { StartAssignment } from "../start-assignment";
import { WhenInClass } from "../when-in-class";

type Props = {
  readonly part: OwnPart;
  readonly terms: Terms;
  readonly zone: string;
  readonly assignment: string;
  /** Null where it is the only one. */
  readonly heading: string | null;
};

/** One quiz of an assignment: how long it is, where the person stands, the one button, and what was handed in. */
export function OwnQuiz({ part, terms, zone, assignment, heading }: Props) {
  const { questions, points, minutes, left, deadlineIfStarted, standing, attempts, quiz } = part;
  const step = nextStep(part);
  const last = attempts.at(-1);
  const mayStart = standing.kind === "may-start";
  return (
    <section className={heading ? styles.part : undefined} aria-label={heading ?? "The quiz"}>
      {heading ? <h2>{heading}</h2> : null}
      <p className={styles.facts}>
        {counted(questions, "question")}
        {points === null ? "" : ` · ${counted(points, "point")}`} · about {minutes} min
        {left === null ? "" : ` · ${left === 0 ? "no attempts left" : `${counted(left, "attempt")} left`}`}
      </p>
      <StandingLine part={part} terms={terms} zone={zone} />
      {mayStart && deadlineIfStarted ? (
        <p className={styles.quiet}>
          Started now, it ends <WhenInClass at={deadlineIfStarted.toISOString()} zone={zone} />.
        </p>
      ) : null}
      <div className={styles.actions}>
        {standing.kind === "working" ? (
          <a className={buttonClass("primary")} href={`/attempts/${standing.attempt}`}>
            Resume
          </a>
        ) : null}
        {mayStart ? (
          <StartAssignment quiz={quiz} assignment={assignment}>
            {step ?? "Start"}
          </StartAssignment>
        ) : null}
        {last && step === "See result" ? (
          <a className={buttonClass("primary")} href={`/attempts/${last.id}/result`}>
            See result
          </a>
        ) : null}
      </div>
      {attempts.length > 0 ? <Earlier attempts={attempts} zone={zone} /> : null}
    </section>
  );
}

function Earlier({ attempts, zone }: { attempts: readonly OwnAttempt[]; zone: string }) {
  return (
    <div className={styles.actions}>
      <Table caption="What you handed in">
        <thead>
          <tr>
            <th scope="col">Handed in</th>
            <th scope="col">Receipt</th>
            <th scope="col" data-number="">
              Score
            </th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ id, submittedAt, receipt, isLate, score }) => (
            <tr key={id}>
              <td>
                {submittedAt ? <WhenInClass at={submittedAt.toISOString()} zone={zone} /> : "Being handed in"}
                {isLate ? <span className={styles.late}> late</span> : null}
              </td>
              <td className={styles.receipt}>{receipt ?? "–"}</td>
              <td data-number="">{score ? scoreWords(score) : "Not shown yet"}</td>
              <td>{submittedAt ? <a href={`/attempts/${id}/result`}>Open</a> : "–"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
