import { pino } from "pino";
import { environment } from "@/operations/environment";

/** One line an event, with ids only: never a name, an answer, a token or a password. */
export const log = pino({
  level: environment().logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
});

type Described = { type: string; code?: string; message?: string; frames: string[]; cause?: unknown };

/**
 * An error as the log may have it: where it happened and its code. What the database says may quote what somebody wrote
 * ("Key (email)=(…) already exists"), so its messages stay out.
 */
export function describeError(error: unknown): Described | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, code, cause } = error as Error & { code?: unknown };
  const quotes = /^(Prisma|DriverAdapter|error$|DatabaseError)/.test(name) || cause !== undefined;
  return {
    type: name,
    ...(typeof code === "string" ? { code } : {}),
    ...(quotes ? {} : { message: error.message }),
    frames:
      error.stack
        ?.split("\n")
        .filter((line) => /^\s+at /.test(line))
        .map((line) => line.trim()) ?? [],
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}
