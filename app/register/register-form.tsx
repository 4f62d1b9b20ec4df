"use client";

import { useEffect, useState } from "react";
import { AccountForm } from "@/app/sign-in/account-form";
import styles from "@/app/sign-in/account-form.module.css";
import { nextPlace } from "@/app/sign-in/next-place";
import { json, type Problem, send } from "@/app/sign-in/send";
import { signIn } from "@/app/sign-in/sign-in";
import { emailField, nameField, newPasswordField } from "./fields";

const fields = [nameField, emailField, newPasswordField];

/** The server does not say whether an address was taken; that its password does not fit says no more than signing in does. */
const perhapsTaken: Problem = {
  message:
    "There may be an account with this address already. Sign in with it, or ask your instructor for a new password.",
};

/** Makes an account, signs in with it and goes on to where the person was going. */
export function RegisterForm() {
  const [search, setSearch] = useState("");
  useEffect(() => setSearch(location.search), []);

  async function run(values: Readonly<Record<string, string>>) {
    const { name = "", email = "", password = "" } = values;
    const reply = await send("/api/registrations", json({ name, email, password }));
    if ("problem" in reply) return reply.problem;
    if (await signIn(email, password)) return perhapsTaken;
    location.assign(nextPlace(location.search, location.origin));
    return null;
  }

  return (
    <>
      <AccountForm fields={fields} action="Make an account" working="Making your account" run={run} />
      <p className={styles.below}>
        You have one already? <a href={`/sign-in${search}`}>Sign in</a>
      </p>
    </>
  );
}
