import type { Source, SourceBrief } from "@/learning/modules/module";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import styles from "./about-brief.module.css";
import { linkSources } from "./link-sources";

/** The text that the module reads: how to cite it, and what about it is verified, inferred or unknown. */
export function AboutBrief({ brief, sources }: { brief: SourceBrief; sources: readonly Source[] }) {
  const drawn = (text: string) => renderMarkdown(linkSources(text, sources), { inline: true });
  return (
    <section aria-labelledby="brief" className={styles.brief}>
      <h2 id="brief">The source</h2>
      <p className={styles.citation}>{drawn(brief.citation)}</p>
      {brief.facts.length > 0 ? (
        <Table caption="What is known about it, and how surely" className={styles.facts}>
          <thead>
            <tr>
              <th scope="col">About</th>
              <th scope="col">What it says</th>
              <th scope="col">How sure this is</th>
            </tr>
          </thead>
          <tbody>
            {brief.facts.map((fact) => (
              <tr key={fact.field}>
                <th scope="row">{fact.field}</th>
                <td>{drawn(fact.value)}</td>
                <td>{drawn(fact.status)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </section>
  );
}
