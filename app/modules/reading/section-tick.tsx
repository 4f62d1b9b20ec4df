"use client";

import type { ReactNode } from "react";
import { unread } from "./progress";
import styles from "./section-tick.module.css";
import { useModuleProgress } from "./use-module-progress";

/**
 * A tick beside a section that was read, drawn by the server and shown when it is known. Its place is kept free, so that
 * nothing moves when the answer comes.
 */
export function SectionTick({
  module,
  section,
  children,
}: {
  module: string;
  section: string;
  children: ReactNode;
}) {
  const { progress } = useModuleProgress(module);
  const { read } = progress.reading[section] ?? unread;
  return <span className={styles.tick}>{read ? children : null}</span>;
}
