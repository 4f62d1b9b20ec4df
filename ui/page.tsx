import type { ReactNode } from "react";
import styles from "./page.module.css";

/**
 * The main part of a page: width and margins. `text` is one column to read or to fill in, `wide` one that fills
 * the frame with tables or columns of its own.
 */
export function Page({
  width = "text",
  className,
  children,
}: {
  width?: "text" | "wide";
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={[styles.page, styles[width], className].filter(Boolean).join(" ")}
    >
      {children}
    </main>
  );
}
