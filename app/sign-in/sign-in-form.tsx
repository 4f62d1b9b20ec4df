"use client";

import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { type AccountField, AccountForm } from "./account-form";
import styles from "./account-form.module.css";
import { nextPlace } from "./next-place";
import { type Problem, property, send } from "./send";
import { beginAtProvider, signIn } from "./sign-in";

const fields: readonly AccountField[] = [
  { name: "email", label: "E-mail address", type: "email", autoComplete: "username", inputMode: "email" },
  { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
];

const atProvider: Problem = { message: "Signing in elsewhere was not completed. Try again." };

/** Signs in and goes on to where the person was going. */
export function SignInForm() {
  const [search, setSearch] = useState("");
  const [provider, setProvider] = useState<string | null>(null);
  const [before, setBefore] = useState<Problem | null>(null);

  useEffect(() => {
    setSearch(location.search);
    if (new URLSearchParams(location.search).has("error")) setBefore(atProvider);
    void send("/api/auth/providers").then((reply) => {
      const name = "body" in reply ? property(property(reply.body, "oidc"), "name") : null;
      if (typeof name === "string") setProvider(name);
    });
  }, []);

  async function run({ email = "", password = "" }: Readonly<Record<string, string>>) {
    const problem = await signIn(email, password);
    if (!problem) location.assign(nextPlace(location.search, location.origin));
    return problem;
  }

  async function goToProvider() {
    const reply = await beginAtProvider(nextPlace(location.search, location.origin));
    if ("url" in reply) location.assign(reply.url);
    else setBefore(reply.problem);
  }

  return (
    <>
      <AccountForm fields={fields} action="Sign in" working="Signing in" run={run} before={before} />
      {provider ? (
        <p className={styles.below}>
          <Button onClick={() => void goToProvider()}>Sign in at {provider}</Button>
        </p>
      ) : null}
      <p className={styles.below}>
        New here? <a href={`/register${search}`}>Make an account</a>
      </p>
    </>
  );
}
