import { duration } from "@/app/modules/duration";
import type { AssignmentList as Listed, ListedAssignment } from "@/classroom/assignments/list-assignments";
import type { OwnWork } from "@/classroom/assignments/own-work";
import { buttonClass } from "@/ui/button-class";
import { Icon } from "@/ui/icon";
import styles from "./assignments/assignments.module.css";
import { nextStep, StandingLine } from "./assignments/standing-line";
import { kindWords } from "./assignments/term-words";
import { WhenInClass } from "./assignments/when-in-class";

type Props = { readonly list: Listed };

/** The assignments of a class as one person has them: what is to be done until when, and the one next step of each. */
export function AssignmentList({ list: { classId, zone, assignments } }: Props) {
  if (assignments.length === 0)
    return <p className={styles.lead}>No assignments yet. They appear here as soon as one is published.</p>;
  return (
    <ul className={styles.rows}>
      {assignments.map((assignment) => (
        <li key={assignment.id} className={styles.row}>
          <Line assignment={assignment} classId={classId} zone={zone} />
        </li>
      ))}
    </ul>
  );
}

type LineProps = { readonly assignment: ListedAssignment; readonly classId: string; readonly zone: string };

function Line({ assignment, classId, zone }: LineProps) {
  const { id, title, kind, module, terms, own } = assignment;
  const place = `/classes/${classId}/assignments/${id}`;
  const [only] = own?.parts.length === 1 ? own.parts : [];
  const step = own ? stepOf(own) : null;
  return (
    <>
      <div>
        <p className={styles.name}>
          <a href={place}>{title}</a>
        </p>
        <p className={styles.quiet}>
          {kindWords[kind].name} · {module.title}
          {terms.timeLimit === null ? "" : ` · ${duration(Math.round(terms.timeLimit / 60))}`}
        </p>
        {only ? <StandingLine part={only} terms={terms} zone={zone} /> : null}
        {own?.reading ? <Reading {...own.reading} dueAt={terms.dueAt} zone={zone} /> : null}
        {own && own.parts.length > 1 ? <Several own={own} dueAt={terms.dueAt} zone={zone} /> : null}
        {own === null && terms.dueAt ? (
          <p className={styles.standing}>
            Due <WhenInClass at={terms.dueAt} zone={zone} />
          </p>
        ) : null}
      </div>
      {step ? (
        <a href={place} className={buttonClass(step === "See result" ? "plain" : "primary")}>
          {step}
          <span className="visually-hidden">: {title}</span>
        </a>
      ) : null}
    </>
  );
}

function stepOf({ parts, reading }: OwnWork): string | null {
  if (reading) return reading.read < reading.of ? "Read" : "Read again";
  const steps = parts.map(nextStep);
  return (
    (["Resume", "Start", "Start again", "See result"] as const).find((step) => steps.includes(step)) ?? null
  );
}

function Reading({
  read,
  of,
  dueAt,
  zone,
}: {
  read: number;
  of: number;
  dueAt: string | null;
  zone: string;
}) {
  const isDone = read >= of;
  return (
    <p className={isDone ? `${styles.standing} ${styles.done}` : styles.standing}>
      <Icon name={isDone ? "circle-check" : "book-open"} />
      <span>
        {isDone ? "Read" : `${read} of ${of} sections read`}
        {!isDone && dueAt ? (
          <>
            , due <WhenInClass at={dueAt} zone={zone} />
          </>
        ) : null}
      </span>
    </p>
  );
}

function Several({ own: { parts }, dueAt, zone }: { own: OwnWork; dueAt: string | null; zone: string }) {
  const done = parts.filter(({ attempts }) => attempts.length > 0).length;
  const isDone = done === parts.length;
  return (
    <p className={isDone ? `${styles.standing} ${styles.done}` : styles.standing}>
      <Icon name={isDone ? "circle-check" : "circle-dashed"} />
      <span>
        {done} of {parts.length} quizzes done
        {!isDone && dueAt ? (
          <>
            , due <WhenInClass at={dueAt} zone={zone} />
          </>
        ) : null}
      </span>
    </p>
  );
}
