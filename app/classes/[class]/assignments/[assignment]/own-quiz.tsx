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
  /** Null where it is the only one; of several each is a row. */
  readonly heading: string | null;
  /** Of several, whether it is the one to do next. */
  readonly isNext: boolean;
};

/** One quiz of an assignment: how long it is, where the person stands, the one button, and what was handed in. */
export function OwnQuiz({ part, terms, zone, assignment, heading, isNext }: Props) {
  const { questions, points, minutes, left, deadlineIfStarted, standing, attempts } = part;
  return (
    <section className={heading ? styles.quizRow : undefined} aria-label={heading ?? "The quiz"}>
      <div>
        {heading ? <h2 className={styles.name}>{heading}</h2> : null}
        <p className={heading ? styles.quiet : styles.facts}>
          {counted(questions, "question")}
          {points === null ? "" : ` · ${counted(points, "point")}`} · about {minutes} min
          {left === null ? "" : ` · ${left === 0 ? "no attempts left" : `${counted(left, "attempt")} left`}`}
        </p>
        <StandingLine part={part} terms={terms} zone={zone} />
        {standing.kind === "may-start" && deadlineIfStarted ? (
          <p className={styles.quiet}>
            Started now, it ends <WhenInClass at={deadlineIfStarted.toISOString()} zone={zone} />.
          </p>
        ) : null}
      </div>
      <div className={heading ? undefined : styles.actions}>
        <NextStep {...{ part, assignment }} kind={isNext ? "primary" : "plain"} />
      </div>
      {attempts.length > 0 ? <Earlier attempts={attempts} zone={zone} /> : null}
    </section>
  );
}

type StepProps = Pick<Props, "part" | "assignment"> & { readonly kind: "primary" | "plain" };

/** The one button of a quiz. */
function NextStep({ part, assignment, kind }: StepProps) {
  const { standing, attempts, quiz, section } = part;
  const step = nextStep(part);
  const last = attempts.at(-1);
  const named = <span className="visually-hidden"> {section.title}</span>;
  if (standing.kind === "working")
    return (
      <a className={buttonClass(kind)} href={`/attempts/${standing.attempt}`}>
        Resume{named}
      </a>
    );
  if (standing.kind === "may-start")
    return (
      <StartAssignment {...{ quiz, assignment, kind }} name={`${step ?? "Start"}: ${section.title}`}>
        {step ?? "Start"}
      </StartAssignment>
    );
  return last && step === "See result" ? (
    <a className={buttonClass(kind)} href={`/attempts/${last.id}/result`}>
      See result{named}
    </a>
  ) : null;
}

function Earlier({ attempts, zone }: { attempts: readonly OwnAttempt[]; zone: string }) {
  return (
    <div className={styles.earlier}>
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
