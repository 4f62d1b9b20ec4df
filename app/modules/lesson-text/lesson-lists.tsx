import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
import styles from "./lesson-lists.module.css";
import type { NumberedSource, UsedTerm } from "./lesson-notes";

/** The terms of a section, each with the way back to where the text first uses it. */
export function GlossaryList({ terms }: { terms: readonly UsedTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="glossary" className={styles.list}>
      <h2 id="glossary">Glossary</h2>
      <dl className={styles.terms}>
        {terms.map((term) => (
          <div key={term.anchor} id={term.anchor} className={styles.term}>
            <dt>{term.term}</dt>
            <dd>
              <span id={`${term.anchor}-text`} data-note="">
                {renderMarkdown(term.definition, { inline: true })}
              </span>
              {term.call ? <BackLink to={term.call} name={`Back to ${term.term} in the text`} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The numbered sources of a section, each with the ways back to every place that cites it. */
export function SourceList({ sources }: { sources: readonly NumberedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className={styles.list}>
      <h2 id="sources">Sources</h2>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className={styles.source}>
            <span className={styles.number} aria-hidden="true">
              {source.number}
            </span>
            <div>
              <span data-note="">
                {source.url ? (
                  <a href={source.url} rel="noreferrer" className={styles.link}>
                    {renderMarkdown(source.text, { inline: true })}
                  </a>
                ) : (
                  renderMarkdown(source.text, { inline: true })
                )}
              </span>
              {source.calls.map((call, index) => (
                <BackLink
                  key={call}
                  to={call}
                  name={
                    source.calls.length > 1
                      ? `Back to mention ${index + 1} of source ${source.number}`
                      : `Back to source ${source.number} in the text`
                  }
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function BackLink({ to, name }: { to: string; name: string }) {
  return (
    <a href={`#${to}`} className={styles.back}>
      <Icon name="corner-up-left" label={name} />
    </a>
  );
}
