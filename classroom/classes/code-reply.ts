import { z } from "zod";
import type { OpenCode } from "./code-store";
import { showCode } from "./join-code";

/** A code as those who lead the class see it. Its link is `/join/` and the code. */
export const codeReply = z.strictObject({
  code: z.string(),
  expiresAt: z.iso.datetime().nullable(),
});

export function showOpenCode({ code, expiresAt }: OpenCode): z.output<typeof codeReply> {
  return { code: showCode(code), expiresAt: expiresAt?.toISOString() ?? null };
}
