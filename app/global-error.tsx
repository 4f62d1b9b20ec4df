"use client";

import "@/ui/tokens.css";
import "@/ui/base.css";
import { buttonClass } from "@/ui/button-class";
import { faces } from "@/ui/faces";
import { Page } from "@/ui/page";
import styles from "./plain-page.module.css";

/**
 * When a page breaks, or the frame around it: what happened, what was kept, what to do. It stands for both, because every
 * page has to bring along what it would show.
 */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en" className={faces}>
      <body>
        <title>This page broke · Briefing Room</title>
        <Page>
          <h1>This page broke</h1>
          <p className={styles.words}>
            The fault is ours. What you had saved is kept, and answers that were not saved yet stay on this
            device. Try again; if it breaks again, come back later.
          </p>
          <p className={styles.ways}>
            <button type="button" className={buttonClass("primary")} onClick={retry}>
              Try again
            </button>
            <a href="/" className={buttonClass()}>
              Modules
            </a>
          </p>
          {error.digest ? (
            <p className={styles.number}>If you report it, give this number: {error.digest}</p>
          ) : null}
        </Page>
      </body>
    </html>
  );
}
