import type { OneAssignment } from "@/classroom/assignments/read-assignment";
import { Page } from "@/ui/page";
import styles from "../assignments.module.css";
import { nextStep } from "../standing-line";
import { kindWords } from "../term-words";
import { termsInWords } from "../terms-in-words";
import { WhenInClass } from "../when-in-class";
import { OwnQuiz } from "./own-quiz";

/** Before an assignment: what it asks, until when, how it works for this person, and the way in. */
export function Introduction({ classId, name, zone, assignment }: OneAssignment) {
  const { title, kind, module, sections, terms, own } = assignment;
  const parts = own?.parts ?? [];
  const next = parts.find((part) => ["Resume", "Start"].includes(nextStep(part) ?? "")) ?? parts[0];
  const times = [
    ["Opens", terms.opensAt],
    ["Due", terms.dueAt],
    ["Closes", terms.closesAt],
  ] as const;
  return (
    <Page>
      <p className={styles.place}>
        <a href={`/classes/${classId}`}>{name}</a>
        <a href={`/classes/${classId}/assignments`}>Assignments</a>
      </p>
      <h1>{title}</h1>
      <p className={styles.facts}>
        {kindWords[kind].name} · {module.title}
      </p>
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
      {parts.map((part) => (
        <OwnQuiz
          key={part.quiz}
          {...{ part, terms, zone }}
          assignment={assignment.id}
          heading={parts.length > 1 ? `${part.section.number}  ${part.section.title}` : null}
          isNext={part === next}
        />
      ))}
      {own?.parts.length === 0 && kind !== "reading" ? (
        <p className={styles.lead}>What this asks is not there any more. Ask your instructor.</p>
      ) : null}
      {kind === "reading" ? (
        <section aria-labelledby="sections" className={styles.part}>
          <h2 id="sections">To read</h2>
          {own?.reading ? (
            <p className={styles.quiet}>
              {own.reading.read} of {own.reading.of} read to the end
            </p>
          ) : null}
          <ul className={styles.rows}>
            {sections.map((section) => (
              <li key={section.id} className={styles.row}>
                <a href={`/modules/${module.id}/${section.id}`}>
                  {section.number} {section.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <section aria-labelledby="works" className={styles.part}>
          <h2 id="works">How it works</h2>
          <ul className={styles.list}>
            {termsInWords(terms).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
