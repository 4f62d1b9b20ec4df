"use client";

import { Icon } from "@/ui/icon";
import type { AnswerLine } from "./answer-line";
import { answersToFile } from "./answers-to-file";
import styles from "./player-bar.module.css";

type Props = { readonly attemptId: string; readonly lines: ReadonlyMap<string, AnswerLine> };

/** The last resort: what the server does not have, as a file to give to an instructor. */
export function DownloadAnswers({ attemptId, lines }: Props) {
  function download() {
    const file = answersToFile(attemptId, lines);
    if (file === null) return;
    const address = URL.createObjectURL(new Blob([file], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `answers-${attemptId}.json`;
    link.click();
    URL.revokeObjectURL(address);
  }

  return (
    <button type="button" className={styles.link} onClick={download}>
      <Icon name="download" /> Download my answers
    </button>
  );
}
