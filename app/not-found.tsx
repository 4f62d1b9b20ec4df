import type { Metadata } from "next";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "./plain-page.module.css";

export const metadata: Metadata = { title: "Not found" };

/** For an address that leads nowhere, or nowhere for this person: the page does not tell which. */
export default function NotFound() {
  return (
    <Page>
      <h1>There is nothing at this address</h1>
      <p className={styles.words}>
        It may be mistyped, or lead to something that belongs to somebody else. If you had started something,
        it is kept under My progress.
      </p>
      <p className={styles.ways}>
        <ButtonLink href="/">Modules</ButtonLink>
        <ButtonLink href="/me">My progress</ButtonLink>
      </p>
    </Page>
  );
}
