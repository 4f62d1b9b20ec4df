import type { ReactNode } from "react";
import { occasionForPage } from "@/app/_server/read-actor";
import UnsentAnswers from "../player/unsent-answers";

type Props = { readonly children: ReactNode; readonly params: Promise<{ attempt: string }> };

/** Beside a result: what is still on this device is sent from here, because the quiz page is no longer to be had. */
export default async function ResultLayout({ children, params }: Props) {
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
