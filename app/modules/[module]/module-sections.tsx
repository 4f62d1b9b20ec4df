import type { ModuleOverview } from "@/learning/modules/read-overviews";
import { Icon } from "@/ui/icon";
import { SectionTick } from "../reading/section-tick";
import styles from "./module-sections.module.css";

/** The sections in order: how long each takes, its quiz, and what one can do afterwards. */
export function ModuleSections({ module }: { module: ModuleOverview }) {
  return (
    <section aria-labelledby="sections" className={styles.sections}>
      <h2 id="sections">Sections</h2>
      <ol>
        {module.sections.map((section) => (
          <li key={section.id} className={styles.section}>
            <span className={styles.number} aria-hidden="true">
              {section.number}
            </span>
            <div>
              <h3 className={styles.title}>
                <a href={`/modules/${module.id}/${section.id}`}>{section.title}</a>
                <SectionTick module={module.id} section={section.id}>
                  <Icon name="check" label="Read" />
                </SectionTick>
              </h3>
              {section.objectives.length > 0 ? (
                <ul className={styles.objectives} aria-label={`What section ${section.number} teaches`}>
                  {section.objectives.map((objective) => (
                    <li key={objective.id}>{objective.text}</li>
                  ))}
                </ul>
              ) : null}
            </div>
            <p className={styles.facts}>
              <span>{section.minutes} min to read</span>
              {section.opensAfter ? (
                <span>Opens when your forecasts of section {section.opensAfter.number} are locked</span>
              ) : null}
              {section.quiz ? (
                <a href={`/modules/${module.id}/${section.id}/quiz`}>
                  Quiz<span className="visually-hidden"> of section {section.number}</span>,{" "}
                  {section.quiz.questions} questions, {section.quiz.minutes} min
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
