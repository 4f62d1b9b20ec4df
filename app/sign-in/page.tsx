import type { Metadata } from "next";
import { Page } from "@/ui/page";
import styles from "./account-form.module.css";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

/** The same for everybody, so that it can be built once: who is asking is found out by the form. */
export default function SignInPage() {
  return (
    <Page>
      <h1>Sign in</h1>
      <p className={styles.lead}>
        Your place in the text and your answers are where you left them. What you have done here as a guest
        comes with you. Forgotten your password? Ask your instructor for a link to set a new one.
      </p>
      <SignInForm />
      <p className={styles.below}>
        Forgotten your password? Ask your instructor for a link to set a new one.
      </p>
    </Page>
  );
}
