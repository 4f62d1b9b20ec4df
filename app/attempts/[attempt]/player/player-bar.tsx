"use client";

import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import styles from "./player-bar.module.css";
import type { SheetStatus } from "./sheet-status";

type Props = {
  readonly status: SheetStatus;
  readonly answered: number;
  readonly total: number;
  readonly flagged: number;
  readonly onReview: () => void;
  /** The time that is left, where it is limited. */
  readonly time: ReactNode;
};

const signs = {
  saved: "circle-check",
  saving: "clock",
  waiting: "cloud-off",
  attention: "circle-alert",
} as const;

/** Always in sight: what is saved, how far one is, and the way to the end. */
export function PlayerBar({ status, answered, total, flagged, onReview, time }: Props) {
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        <p className={styles.facts}>
          <span className={styles[status.kind]} role="status" data-status={status.kind}>
            <Icon name={signs[status.kind]} /> {status.words}
          </span>
          <span>
            {answered} of {total} answered
          </span>
          {flagged > 0 && (
            <span>
              <Icon name="flag" label="Flagged" /> {flagged}
            </span>
          )}
          {time}
        </p>
        <Button kind="primary" onClick={onReview}>
          Review and hand in
        </Button>
      </div>
    </div>
  );
}
