import type { SectionReading } from "@/learning/modules/read-section";
import { Icon } from "@/ui/icon";
import { PassagesRead } from "../../reading/passages-read";
import { SectionTick } from "../../reading/section-tick";
import styles from "./lesson-outline.module.css";

/** The module's sections with ticks at what was read and a mark at where this is. */
export function LessonOutline({ reading }: { reading: SectionReading }) {
  const { module, outline } = reading;
  const sections = outline.map(({ id, passages }) => ({ id, passages }));
  return (
    <nav aria-label="Sections of this module" className={styles.outline}>
      <p className={styles.module}>
        <a href={`/modules/${module.id}`}>{module.title}</a>
      </p>
      <ol>
        {outline.map((section) => (
          <li key={section.id}>
            <a
              href={`/modules/${module.id}/${section.id}`}
              className={styles.section}
              aria-current={section.id === reading.id ? "page" : undefined}
            >
              <SectionTick module={module.id} section={section.id}>
                <Icon name="check" label="Read:" />
              </SectionTick>
              <span>{section.number}</span>
              <span>{section.title}</span>
            </a>
          </li>
        ))}
      </ol>
      <PassagesRead module={module.id} sections={sections} />
    </nav>
  );
}
