"use client";

import { useParams } from "next/navigation";
import { useMemo } from "react";
import { emailField, nameField, newPasswordField } from "@/app/register/fields";
import { AccountForm } from "@/app/sign-in/account-form";
import { json, property, send } from "@/app/sign-in/send";
import { signIn } from "@/app/sign-in/sign-in";

type Given = {
  /** The address that the link was made for; null when its user chooses one. */
  readonly email: string | null;
  readonly asksName: boolean;
};

/** Uses the link, signs in with what was set and goes to the front page. */
export function WelcomeForm({ email, asksName }: Given) {
  const { token } = useParams<{ token: string }>();
  const fields = useMemo(
    () => [
      ...(asksName ? [nameField] : []),
      email === null ? emailField : { ...emailField, defaultValue: email, readOnly: true },
      newPasswordField,
    ],
    [email, asksName],
  );

  async function run(values: Readonly<Record<string, string>>) {
    const { password = "" } = values;
    const reply = await send(`/api/one-time-links/${token}`, json(values));
    if ("problem" in reply) return reply.problem;
    const problem = await signIn(String(property(reply.body, "email")), password);
    location.assign(problem ? "/sign-in" : "/");
    return null;
  }

  return <AccountForm fields={fields} action="Set and sign in" working="Setting it" run={run} />;
}
