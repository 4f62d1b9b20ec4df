import type { ReactNode } from "react";
import { occasionForPage } from "@/app/_server/read-actor";
import { UnsentAnswers } from "./player/unsent-answers";

type Props = { readonly children: ReactNode; readonly params: Promise<{ attempt: string }> };

/** An attempt and its result: whatever is still on the device when the attempt has ended is sent from there. */
export default async function AttemptLayout({ children, params }: Props) {
  const { by } = await occasionForPage();
  return (
    <>
      {children}
      {by.kind === "nobody" ? null : (
        <UnsentAnswers attemptId={(await params).attempt} personId={by.personId} />
      )}
    </>
  );
}
