import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import styles from "./notice.module.css";

export type NoticeKind = "note" | "right" | "wrong" | "attention";

const icons: Record<NoticeKind, IconName> = {
  note: "info",
  right: "circle-check",
  wrong: "circle-x",
  attention: "circle-alert",
};

/**
 * Something to know: an icon, a word that says what kind, and a sentence or two. `announce` reads it out when it appears:
 * politely for news, at once for what stops the person.
 */
export function Notice({
  kind = "note",
  word,
  announce,
  className,
  children,
}: {
  kind?: NoticeKind;
  word: string;
  announce?: "politely" | "at-once";
  className?: string | undefined;
  children?: ReactNode;
}) {
  const role = announce === "at-once" ? "alert" : announce === "politely" ? "status" : undefined;
  return (
    <div role={role} className={[styles.notice, styles[kind], className].filter(Boolean).join(" ")}>
      <Icon name={icons[kind]} className={styles.icon} />
      <div>
        <strong className={styles.word}>{word}</strong> {children}
      </div>
    </div>
  );
}
