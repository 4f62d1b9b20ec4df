"use client";

import { Button, ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "./plain-page.module.css";

/** When a page breaks: what happened, what was kept, what to do. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <Page>
      <h1>This page broke</h1>
      <p className={styles.words}>
        The fault is ours. What you had saved is kept, and answers that were not saved yet stay on this
        device. Try again; if it breaks again, come back later.
      </p>
      <p className={styles.ways}>
        <Button kind="primary" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/">Modules</ButtonLink>
      </p>
      {error.digest ? (
        <p className={styles.number}>If you report it, give this number: {error.digest}</p>
      ) : null}
    </Page>
  );
}
