import type { AnswerLine } from "./answer-line";

/**
 * What was said here and is not known to be on the server, as a file that an instructor can bring in. Each answer keeps
 * its client key, so that one which did arrive is not brought in twice. Null when there is nothing.
 */
export function answersToFile(attemptId: string, lines: ReadonlyMap<string, AnswerLine>): string | null {
  const answers = [...lines].flatMap(([question, { head, next }]) =>
    [head, next].flatMap((write) => {
      if (!write) return [];
      const { said, clientKey, clientTime } = write;
      return [{ question, ...said, clientKey, clientTime }];
    }),
  );
  if (answers.length === 0) return null;
  return JSON.stringify(
    { format: "briefing-room-answers", version: 1, attempt: attemptId, answers },
    null,
    2,
  );
}
