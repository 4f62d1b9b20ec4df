import type { Metadata } from "next";
import styles from "@/app/sign-in/account-form.module.css";
import { Page } from "@/ui/page";
import { RegisterForm } from "./register-form";

export const metadata: Metadata = { title: "Make an account" };

/** The same for everybody, so that it can be built once. */
export default function RegisterPage() {
  return (
    <Page>
      <h1>Make an account</h1>
      <p className={styles.lead}>
        An account keeps your progress on every device. What you have done here as a guest comes with you.
      </p>
      <RegisterForm />
    </Page>
  );
}
