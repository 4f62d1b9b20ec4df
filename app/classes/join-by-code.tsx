"use client";

import { AccountForm } from "@/app/sign-in/account-form";
import { json, property, send } from "@/app/sign-in/send";

/** Joins a class by its code and goes to it. */
export function JoinByCode({ code: given }: { readonly code?: string }) {
  async function run({ code = "" }: Readonly<Record<string, string>>) {
    const reply = await send("/api/classes/join", json({ code: given ?? code }));
    if ("problem" in reply) return reply.problem;
    location.assign(`/classes/${String(property(reply.body, "class"))}`);
    return null;
  }
  const fields =
    given === undefined
      ? [
          {
            name: "code",
            label: "Code",
            hint: "Eight letters and digits, as 7QM2-XTD9.",
            autoComplete: "off",
          },
        ]
      : [];
  return <AccountForm fields={fields} action="Join the class" working="Joining" run={run} />;
}
