"use client";

import { faces } from "@/ui/faces";
import "@/ui/tokens.css";
import "@/ui/base.css";
import PageError from "./error";

/** When even the frame of the pages breaks. It brings its own. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" className={faces}>
      <body>
        <title>This page broke · Briefing Room</title>
        <PageError {...props} />
      </body>
    </html>
  );
}
