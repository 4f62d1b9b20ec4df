import type { AnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { renderMarkdown } from "@/ui/prose";
import styles from "./page.module.css";

/** What somebody wrote, as they wrote it, part by part. It is never read as Markdown. */
export function Written({ lines }: { readonly lines: AnswerToMark["lines"] }) {
  const parts = lines.filter(({ id }) => id !== "cites");
  return (
    <div className={styles.written}>
      {parts.map(({ id, prompt, answer, note }) => (
        <div key={id}>
          {prompt && <h3 className={styles.prompt}>{renderMarkdown(prompt, { inline: true })}</h3>}
          {answer ? <p className={styles.writing}>{answer}</p> : <p className={styles.quiet}>Left blank.</p>}
          {note && <p className={styles.quiet}>{note}</p>}
        </div>
      ))}
    </div>
  );
}
