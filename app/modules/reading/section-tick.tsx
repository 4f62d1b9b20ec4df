"use client";

import { Icon } from "@/ui/icon";
import { unread } from "./progress";
import styles from "./section-tick.module.css";
import { useModuleProgress } from "./use-module-progress";

/** A tick beside a section that was read. Its place is kept free, so that nothing moves when the answer comes. */
export function SectionTick({ module, section }: { module: string; section: string }) {
  const { progress } = useModuleProgress(module);
  const { read } = progress.reading[section] ?? unread;
  return <span className={styles.tick}>{read ? <Icon name="check" label="Read:" /> : null}</span>;
}
