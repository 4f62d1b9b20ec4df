import type { ReactNode } from "react";
import type { AnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { renderMarkdown } from "@/ui/prose";
import { DropExample } from "./drop-example";
import { levelWords } from "./level-words";
import styles from "./page.module.css";
import { Written } from "./written";

type Props = { readonly answer: AnswerToMark; readonly classId: string; readonly stem: ReactNode };

/** What a marker holds the answer against: the passages it cites, the question, the outlines, and answers marked before. */
export function Beside({ answer, classId, stem }: Props) {
  return (
    <>
      <h3 className={styles.subheading}>What it cites</h3>
      {answer.cited.length === 0 ? (
        <p className={styles.quiet}>No passage.</p>
      ) : (
        answer.cited.map(({ id, text, href }) => <Quote key={id} id={id} text={text} href={href} />)
      )}
      <details className={styles.fold}>
        <summary>The question</summary>
        <div className={styles.prose}>{stem}</div>
      </details>
      <details className={styles.fold}>
        <summary>Outlines of strong answers, and common faults</summary>
        <div className={styles.prose}>{renderMarkdown(answer.marking.outline)}</div>
      </details>
      {answer.anchors.map(({ mark, note, levels, lines }) => (
        <details key={mark} className={styles.fold}>
          <summary>Anchor: {note}</summary>
          <p className={styles.quiet}>{levelWords(answer.marking.rubric, levels)}</p>
          <Written lines={lines} />
          <DropExample classId={classId} mark={mark} />
        </details>
      ))}
      <details className={styles.fold}>
        <summary>What the question rests on</summary>
        {answer.rests.map(({ id, text, href }) => (
          <Quote key={id} id={id} text={text} href={href} />
        ))}
      </details>
    </>
  );
}

function Quote({
  id,
  text,
  href,
}: {
  readonly id: string;
  readonly text: string;
  readonly href: string | null;
}) {
  return (
    <blockquote className={styles.quote}>
      <p>{text}</p>
      <footer>{href ? <a href={href}>{id}</a> : id}</footer>
    </blockquote>
  );
}
