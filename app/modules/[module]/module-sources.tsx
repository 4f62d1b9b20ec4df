import type { Source } from "@/learning/modules/module";
import { renderMarkdown } from "@/ui/prose";
import styles from "./module-sources.module.css";

/** Every source of the module under its id. Each lesson lists its own again, numbered as it cites them. */
export function ModuleSources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className={styles.sources}>
      <h2 id="sources">Sources</h2>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className={styles.source}>
            <span className={styles.id}>{source.id}</span>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {renderMarkdown(source.text, { inline: true })}
              </a>
            ) : (
              <span>{renderMarkdown(source.text, { inline: true })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
