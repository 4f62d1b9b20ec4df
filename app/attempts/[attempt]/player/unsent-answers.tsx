"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";

const UnsentNotice = dynamic(() => import("./unsent-notice"), { ssr: false });

type Props = { readonly attemptId: string; readonly personId: string };

/** Beside a result: the quiz page, which sends answers while an attempt is open, is no longer to be had then. */
export function UnsentAnswers(props: Props) {
  return usePathname().endsWith("/result") ? <UnsentNotice {...props} /> : null;
}
