"use client";

import { AccountForm } from "@/app/sign-in/account-form";
import { json, property, send } from "@/app/sign-in/send";

const fields = [
  { name: "name", label: "Name of the class", autoComplete: "off", maxLength: 120 },
  {
    name: "zone",
    label: "Time zone",
    hint: "Dates are meant in it, such as Europe/Berlin.",
    autoComplete: "off",
  },
] as const;

/** Makes a class and goes to it. */
export function NewClass() {
  async function run({ name = "", zone = "" }: Readonly<Record<string, string>>) {
    const reply = await send("/api/classes", json({ name, zone: zone.trim() }));
    if ("problem" in reply) return reply.problem;
    location.assign(`/classes/${String(property(reply.body, "id"))}`);
    return null;
  }
  return <AccountForm fields={fields} action="Make the class" working="Making the class" run={run} />;
}
