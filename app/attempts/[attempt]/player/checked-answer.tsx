"use client";

import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
import { CitedPlaces } from "../result/cited-places";
import { ReviewedLine } from "../result/reviewed-line";
import styles from "./question-check.module.css";
import type { Standing } from "./standing";

const verdicts = {
  right: { icon: "circle-check", word: "Right" },
  partly: { icon: "circle-dot", word: "Partly right" },
  wrong: { icon: "circle-x", word: "Not right" },
} as const;

type Props = {
  readonly standing: Standing;
  /** Null where nothing is said of the last try, or no longer. */
  readonly verdict: Standing["verdict"];
  readonly passages: Readonly<Record<string, string>>;
};

/** What was said of the last try: its verdict, the author's words on each part of it, and the hints so far. */
export default function CheckedAnswer({ standing, verdict, passages }: Props) {
  const { lines, overall, hints } = standing;
  return (
    <>
      {verdict ? (
        <>
          <h3 className={`${styles.verdict} ${styles[verdict]}`}>
            <Icon name={verdicts[verdict].icon} /> {verdicts[verdict].word}
          </h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <ReviewedLine key={line.id} line={line} passages={passages} alone={lines.length === 1} />
            ))}
          </ul>
          {overall ? <div className={styles.overall}>{renderMarkdown(overall)}</div> : null}
        </>
      ) : null}
      {hints.map((hint, index) => (
        <p key={hint} className={styles.hint}>
          <Icon name="lightbulb" /> Hint {index + 1}: {renderMarkdown(hint, { inline: true })}
        </p>
      ))}
    </>
  );
}

/** The passages that settle the question; apart from the rest, which is read out when it appears. */
export function CheckedPassages({ standing: { cites } }: Pick<Props, "standing">) {
  return <CitedPlaces cites={[...cites]} />;
}
