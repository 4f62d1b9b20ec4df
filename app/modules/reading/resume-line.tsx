"use client";

import { useState } from "react";
import { type SectionProgress, unread } from "./progress";
import styles from "./resume-line.module.css";
import { useModuleProgress } from "./use-module-progress";

/** "You were at paragraph 5 · Resume", as it stood when the page was opened: it does not follow the reading. */
export function ResumeLine({
  module,
  section,
  passages,
}: {
  module: string;
  section: string;
  passages: readonly string[];
}) {
  const { state, progress } = useModuleProgress(module);
  const [found, setFound] = useState<SectionProgress | null>(null);
  if (state === "known" && !found) setFound(progress.reading[section] ?? unread);
  const place = found?.lastPassage ? passages.indexOf(found.lastPassage) : -1;
  if (found?.read) return <span className={styles.words}>you have read this</span>;
  if (place < 1) return null;
  return (
    <>
      <span className={styles.words}>you were at paragraph {place + 1}</span>
      <a href={`#${passages[place]}`} className={styles.resume}>
        Resume
      </a>
    </>
  );
}
