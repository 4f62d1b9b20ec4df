"use client";

import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
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
  readonly verdict: keyof typeof verdicts;
  readonly passages: Readonly<Record<string, string>>;
};

/** What was said of the last try: its verdict, and the author's words on each part of it. */
export default function CheckedAnswer({ standing: { lines, overall }, verdict, passages }: Props) {
  const { icon, word } = verdicts[verdict];
  return (
    <>
      <h3 className={`${styles.verdict} ${styles[verdict]}`}>
        <Icon name={icon} /> {word}
      </h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <ReviewedLine key={line.id} line={line} passages={passages} alone={lines.length === 1} />
        ))}
      </ul>
      {overall ? <div className={styles.overall}>{renderMarkdown(overall)}</div> : null}
    </>
  );
}
