import type { SectionLink, SectionReading } from "@/learning/modules/read-section";
import { ButtonLink } from "@/ui/button";
import { Icon } from "@/ui/icon";
import styles from "./what-next.module.css";

/** After the text: the quiz, how long it is, and the way in. */
export function QuizNext({ reading: { quiz, module, id } }: { reading: SectionReading }) {
  if (!quiz) return null;
  return (
    <div className={styles.quiz}>
      <p>
        <strong className={styles.next}>Next: quiz</strong>, {quiz.questions} questions, about {quiz.minutes}{" "}
        min
      </p>
      <ButtonLink kind="primary" icon="arrow-right" href={`/modules/${module.id}/${id}/quiz`}>
        Go to the quiz
      </ButtonLink>
    </div>
  );
}

/** The sections before and after this one. */
export function SectionsAround({ reading: { previous, next, module } }: { reading: SectionReading }) {
  const to = (section: SectionLink) => `/modules/${module.id}/${section.id}`;
  return (
    <nav aria-label="Previous and next section" className={styles.around}>
      {previous ? (
        <a href={to(previous)} rel="prev" className={styles.step}>
          <span className={styles.way}>
            <Icon name="arrow-left" /> Previous
          </span>
          {previous.number} {previous.title}
        </a>
      ) : null}
      {next ? (
        <a href={to(next)} rel="next" className={`${styles.step} ${styles.forward}`}>
          <span className={styles.way}>
            Next <Icon name="arrow-right" />
          </span>
          {next.number} {next.title}
        </a>
      ) : null}
    </nav>
  );
}
