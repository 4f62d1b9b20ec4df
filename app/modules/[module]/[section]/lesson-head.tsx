import type { SectionReading } from "@/learning/modules/read-section";
import { ResumeLine } from "../../reading/resume-line";
import styles from "./lesson-head.module.css";

/** Where this is, its title, how long it takes, where the reader was, and what it teaches. */
export function LessonHead({ reading }: { reading: SectionReading }) {
  const { module, outline, objectives } = reading;
  return (
    <header>
      <p className={styles.place}>
        <a href={`/modules/${module.id}`}>{module.title}</a>
        <span>
          Section {reading.number} of {outline.length}
        </span>
      </p>
      <h1 className={styles.title}>{reading.title}</h1>
      <p className={styles.line}>
        <span>{reading.minutes} min</span>
        <ResumeLine module={module.id} section={reading.id} passages={reading.passages} />
      </p>
      {objectives.length > 0 ? (
        <details className={styles.objectives}>
          <summary>What you will be able to do</summary>
          <ul>
            {objectives.map((objective) => (
              <li key={objective.id}>{objective.text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </header>
  );
}
