"use client";

import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import styles from "./player-bar.module.css";
import type { SheetStatus } from "./sheet-status";

type Props = {
  readonly status: SheetStatus;
  /** How far one is, in words. */
  readonly progress: string;
  readonly flagged: number;
  /** The time that is left, where it is limited. */
  readonly time: ReactNode;
  /** What is told above the facts, such as that time is up. */
  readonly news: ReactNode;
  /** What can be done about what is not saved. */
  readonly help: ReactNode;
  /** The way on. */
  readonly action: ReactNode;
};

const signs = {
  saved: "circle-check",
  saving: "clock",
  waiting: "cloud-off",
  attention: "circle-alert",
} as const;

/** Always in sight: what is saved, how far one is, and the way to the end. */
export function PlayerBar({ status, progress, flagged, time, news, help, action }: Props) {
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        <div role="status" className={styles.news}>
          {news}
        </div>
        <p className={styles.facts}>
          <span className={styles[status.kind]} role="status" data-status={status.kind}>
            <Icon name={signs[status.kind]} /> {status.words}
          </span>
          <span>{progress}</span>
          {flagged > 0 && (
            <span>
              <Icon name="flag" label="Flagged" /> {flagged}
            </span>
          )}
          {time}
          {help}
        </p>
        {action}
      </div>
    </div>
  );
}
