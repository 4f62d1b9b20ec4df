"use client";

import { useState } from "react";
import { type AccountField, AccountForm } from "@/app/sign-in/account-form";
import { property, send } from "@/app/sign-in/send";
import { signIn } from "@/app/sign-in/sign-in";
import { Notice } from "@/ui/notice";
import { PlayerDialog } from "./player-dialog";

const fields: readonly AccountField[] = [
  { name: "email", label: "E-mail address", type: "email", autoComplete: "username", inputMode: "email" },
  { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
];

type Props = {
  readonly open: boolean;
  readonly personId: string;
  readonly onClose: () => void;
  /** Somebody is signed in now: the person whose answers these are, or somebody else. */
  readonly onSignedIn: (isSamePerson: boolean) => void;
};

/** Signs in without leaving the page, so that nothing typed is lost. What waits goes on only as the person who said it. */
export default function SignInAgain({ open, personId, onClose, onSignedIn }: Props) {
  const [other, setOther] = useState<string | null>(null);

  async function run({ email = "", password = "" }: Readonly<Record<string, string>>) {
    const problem = await signIn(email, password);
    if (problem) return problem;
    const me = await send("/api/me");
    if ("problem" in me) return me.problem;
    const isSame = property(me.body, "id") === personId;
    const name = property(me.body, "name");
    onSignedIn(isSame);
    if (isSame) return null;
    setOther(typeof name === "string" ? name : "somebody else");
    return { message: "This is not the account that these answers belong to." };
  }

  return (
    <PlayerDialog open={open} title="Sign in again" onClose={onClose}>
      <p>Your answers are kept on this device and go on being saved once you are signed in.</p>
      {other ? (
        <Notice kind="attention" announce="at-once" word={`You are signed in as ${other}.`}>
          <p>
            The answers on this page are another person’s. Nothing of them was sent, and they stay kept here.
          </p>
        </Notice>
      ) : null}
      <AccountForm fields={fields} action="Sign in" working="Signing in" run={run} />
      <p>
        <a href="/sign-in" target="_blank" rel="noopener">
          Sign in another way, in a new window
        </a>
      </p>
    </PlayerDialog>
  );
}
