import type { ModuleOverview } from "@/learning/modules/read-overviews";
import { ButtonLink } from "@/ui/button";
import { duration } from "./duration";
import styles from "./module-entry.module.css";

/** A module in the list: its title, what it is about, how long it takes and what it holds. */
export function ModuleEntry({ module }: { module: ModuleOverview }) {
  const questions = module.sections.reduce((sum, section) => sum + (section.quiz?.questions ?? 0), 0);
  const address = `/modules/${module.id}`;
  return (
    <li className={styles.entry}>
      <div>
        <h3 className={styles.title}>
          <a href={address}>{module.title}</a>
        </h3>
        <p className={styles.about}>{module.subtitle}</p>
        <p className={styles.facts}>
          {module.sections.length} sections · {questions} questions · {duration(module.minutes)} in all
        </p>
        <ol className={styles.sections}>
          {module.sections.map((section) => (
            <li key={section.id}>
              <a href={`${address}/${section.id}`}>{section.title}</a>
              <span className={styles.minutes}>{section.minutes} min</span>
            </li>
          ))}
        </ol>
      </div>
      <ButtonLink href={address} icon="arrow-right">
        Open<span className="visually-hidden"> {module.title}</span>
      </ButtonLink>
    </li>
  );
}
