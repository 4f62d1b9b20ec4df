import type { QuestionResult } from "@/learning/attempt/result-reply";
import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
import styles from "./question-review.module.css";

type Line = QuestionResult["lines"][number];

const signs = {
  right: { icon: "circle-check", word: "Right" },
  partly: { icon: "circle-dot", word: "Partly right" },
  wrong: { icon: "circle-x", word: "Not right" },
  blank: { icon: "circle-dashed", word: "Not answered" },
  waiting: { icon: "clock", word: "Waiting to be marked" },
  hidden: { icon: "lock", word: "Not shown yet" },
} as const;

type Props = {
  readonly line: Line;
  readonly passages: Readonly<Record<string, string>>;
  readonly alone: boolean;
};

/**
 * One part of an answer: what was given, the right one where it differs, and what there is to say about it. What somebody
 * wrote for a person to mark is shown as they wrote it, line by line, and never read as Markdown.
 */
export function ReviewedLine({ line, passages, alone }: Props) {
  const sign = signs[line.standing];
  const words = (text: string) => renderMarkdown(quoted(text, passages), { inline: true });
  const isWriting = line.standing === "waiting" && line.answer === quoted(line.answer ?? "", passages);
  return (
    <li className={styles.line}>
      {line.prompt && <p className={styles.prompt}>{words(line.prompt)}</p>}
      <p className={styles.answer}>
        <span className={styles.label}>Your answer</span>
        <span>
          {isWriting ? (
            <span className={styles.writing}>{line.answer}</span>
          ) : line.answer ? (
            words(line.answer)
          ) : (
            <em>none</em>
          )}
          {!alone && line.standing !== "waiting" && line.standing !== "hidden" && (
            <span className={`${styles.sign} ${styles[line.standing]}`}>
              <Icon name={sign.icon} /> {sign.word}
            </span>
          )}
        </span>
      </p>
      {line.right && line.standing !== "right" && (
        <p className={styles.answer}>
          <span className={styles.label}>Right answer</span>
          <span>{words(line.right)}</span>
        </p>
      )}
      {line.feedback && <div className={styles.feedback}>{renderMarkdown(line.feedback)}</div>}
      {line.note && <div className={styles.feedback}>{renderMarkdown(line.note)}</div>}
    </li>
  );
}

/** A passage that was picked is named by its id, several by a list of them: here each is quoted. */
function quoted(text: string, passages: Props["passages"]): string {
  const ids = text.split(", ");
  if (!ids.every((id) => passages[id])) return text;
  return ids.map((id) => `${id}: ${passages[id]}`).join(" · ");
}
