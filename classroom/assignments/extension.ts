import type { Terms, TermsOverride } from "@/learning/terms/terms";

const longestLimit = 7 * 24 * 60 * 60;

type Window = Pick<Terms, "dueAt" | "closesAt" | "timeLimit">;

/**
 * What gives somebody who is working so many minutes more. `terms` are theirs without their accommodation, which comes on
 * top again and so lengthens the minutes as it lengthens all of their time. A close and a due time move along only where
 * they would come before the new end. Null where the attempt has no end.
 */
export function extension(terms: Window, startedAt: Date, minutes: number): TermsOverride | null {
  const more = minutes * 60;
  if (terms.timeLimit === null && terms.closesAt === null) return null;
  const timeLimit = terms.timeLimit === null ? null : Math.min(terms.timeLimit + more, longestLimit);
  const end = (limit: number | null, close: string | null) =>
    Math.min(
      limit === null ? Number.POSITIVE_INFINITY : startedAt.getTime() + limit * 1000,
      close === null ? Number.POSITIVE_INFINITY : Date.parse(close),
    );
  const newEnd = end(terms.timeLimit, terms.closesAt) + more * 1000;
  const moved = (time: string | null) =>
    time === null || Date.parse(time) >= newEnd
      ? null
      : new Date(Date.parse(time) + more * 1000).toISOString();
  const [dueAt, closesAt] = [moved(terms.dueAt), moved(terms.closesAt)];
  return {
    ...(timeLimit === null ? {} : { timeLimit }),
    ...(dueAt === null ? {} : { dueAt }),
    ...(closesAt === null ? {} : { closesAt }),
  };
}
