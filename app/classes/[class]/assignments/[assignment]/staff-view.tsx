import type { ListedAssignment } from "@/classroom/assignments/list-assignments";
import type { OverseenAssignment } from "@/classroom/assignments/oversee-assignment";
import { quizIdOf } from "@/learning/attempt/quiz-id";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "../assignments.module.css";
import { StartAssignment } from "../start-assignment";
import { kindWords } from "../term-words";
import { termsInWords } from "../terms-in-words";
import { WhenInClass } from "../when-in-class";
import { OverrideForm } from "./override-form";
import { OverrideTable } from "./override-table";
import { StateButtons } from "./state-buttons";
import { WorkingTable } from "./working-table";

const stateWords = {
  draft: "Draft: only those who teach the class see it.",
  published: "Published.",
  archived: "Archived: nobody can begin it; what was done stays.",
} as const;

type Props = { readonly overseen: OverseenAssignment; readonly line: ListedAssignment };

/** An assignment as it goes: its state and terms, who is at it right now, and who has other terms. */
export function StaffView({ overseen, line }: Props) {
  const { classId, className, mayManage, assignment } = overseen;
  const { id, title, kind, terms, attempts, state } = assignment;
  const here = `/classes/${classId}/assignments/${id}`;
  const first = line.sections[0];
  return (
    <Page width="wide">
      <p className={styles.place}>
        <a href={`/classes/${classId}`}>{className}</a>
        <a href={`/classes/${classId}/assignments`}>Assignments</a>
      </p>
      <h1>{title}</h1>
      <p className={styles.facts}>
        {stateWords[state]} {kindWords[kind].name}: {line.module.title}
        {kind === "module" ? "" : `, ${line.sections.map((section) => section.title).join("; ")}`}.
      </p>
      <div className={styles.actions}>
        {mayManage ? (
          <>
            <StateButtons {...{ classId, state }} assignment={id} hasAttempts={attempts > 0} />
            <ButtonLink href={`${here}/edit`}>Edit</ButtonLink>
            <ButtonLink href={`/regrade/${line.module.id}?assignment=${id}`}>Regrade, appeals</ButtonLink>
          </>
        ) : null}
        {first && kind !== "reading" ? (
          <StartAssignment
            quiz={quizIdOf({ moduleId: line.module.id, sectionId: first.id })}
            assignment={id}
            kind="plain"
            practice
          >
            Try it yourself
          </StartAssignment>
        ) : null}
      </div>
      {kind === "reading" ? null : <Working overseen={overseen} />}
      <Terms overseen={overseen} />
      <Others overseen={overseen} />
      <section aria-labelledby="people" className={styles.part}>
        <h2 id="people">What a student sees</h2>
        {overseen.students.length === 0 ? <p className={styles.quiet}>There are no students yet.</p> : null}
        <ul className={styles.people}>
          {overseen.students.map(({ personId, name }) => (
            <li key={personId}>
              <a href={`${here}/as/${personId}`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      {terms.closesAt === null && terms.dueAt === null && state === "published" ? (
        <p className={styles.quiet}>It has neither a due time nor a close.</p>
      ) : null}
    </Page>
  );
}

function Working({ overseen: { classId, assignment, working, zone } }: { overseen: OverseenAssignment }) {
  return (
    <section aria-labelledby="working" className={styles.part}>
      <h2 id="working">Working right now</h2>
      {working.length === 0 ? (
        <p className={styles.quiet}>Nobody is working on it. Whoever begins appears here.</p>
      ) : (
        <WorkingTable
          {...{ classId, zone }}
          assignment={assignment.id}
          people={working.map(({ startedAt, deadline, ...person }) => ({
            ...person,
            startedAt: startedAt.toISOString(),
            deadline: deadline?.toISOString() ?? null,
          }))}
        />
      )}
    </section>
  );
}

function Terms({ overseen: { assignment, zone } }: { overseen: OverseenAssignment }) {
  const { terms, kind } = assignment;
  const times = [
    ["Opens", terms.opensAt],
    ["Due", terms.dueAt],
    ["Closes", terms.closesAt],
  ] as const;
  return (
    <section aria-labelledby="terms" className={styles.part}>
      <h2 id="terms">What students are told</h2>
      <dl className={styles.words}>
        {times.map(([word, at]) =>
          at ? (
            <div key={word} className={styles.pair}>
              <dt>{word}</dt>
              <dd>
                <WhenInClass at={at} zone={zone} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {kind === "reading" ? null : (
        <ul className={styles.list}>
          {termsInWords(terms).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Others({ overseen }: { overseen: OverseenAssignment }) {
  const { classId, zone, assignment, overrides, students, sections, mayForClass } = overseen;
  return (
    <section aria-labelledby="overrides" className={styles.part}>
      <h2 id="overrides">Other terms for some</h2>
      <p className={styles.quiet}>
        A section’s go before the class’s, a person’s before both; of two alike the later holds.
        Accommodations come on top.
      </p>
      {overrides.length > 0 ? (
        <OverrideTable
          {...{ classId, zone }}
          assignment={assignment.id}
          overrides={overrides.map(({ at, withdrawnAt, terms, ...row }) => ({
            ...row,
            terms,
            at: at.toISOString(),
            withdrawnAt: withdrawnAt?.toISOString() ?? null,
          }))}
        />
      ) : null}
      <OverrideForm
        {...{ classId, zone, mayForClass }}
        assignment={assignment.id}
        students={students.map(({ personId, name }) => ({ id: personId, text: name }))}
        sections={sections.map(({ id, name }) => ({ id, text: name }))}
        isTimed={assignment.kind !== "reading"}
      />
    </section>
  );
}
