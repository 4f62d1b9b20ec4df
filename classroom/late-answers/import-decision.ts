import type { Said } from "@/learning/attempt/attempt";
import { fingerprint } from "@/quiz/paper/fingerprint";
import type { Question } from "@/quiz/question";
import { readQuestion, readResponse } from "@/quiz/scoring/read-question";

/** An answer as a downloaded file holds it. */
export type FiledAnswer = Said & {
  readonly question: string;
  readonly clientKey: string;
  readonly clientTime: Date | null;
};

/** An entry of the attempt's log. */
export type LoggedEntry = Said & {
  readonly questionId: string;
  readonly revision: number;
  readonly clientKey: string;
};

/**
 * What becomes of one answer of a file. *known*: this very write is in the log. *unchanged*: the last entry of its question
 * says the same. *not-asked*: the attempt has no such question. *does-not-fit*: it is no answer to it.
 */
export type ImportOutcome = "imported" | "known" | "unchanged" | "not-asked" | "does-not-fit";

export type ImportDecision = { readonly answer: FiledAnswer; readonly outcome: ImportOutcome };

/** Decides for each answer of a file, in its order, whether it is brought in. Of two with one key the first counts. */
export function decideImport(
  answers: readonly FiledAnswer[],
  log: readonly LoggedEntry[],
  questions: readonly Question[],
): ImportDecision[] {
  const keys = new Set(log.map(({ clientKey }) => clientKey));
  const standing = new Map<string, string>();
  for (const entry of [...log].sort((one, other) => one.revision - other.revision))
    standing.set(entry.questionId, saying(entry));
  return answers.map((answer) => {
    const question = questions.find(({ id }) => id === answer.question);
    const read = question && readQuestion(question);
    const outcomeOf = (): ImportOutcome => {
      if (keys.has(answer.clientKey)) return "known";
      if (!read) return "not-asked";
      const fitting = answer.response === null ? answer : readResponse(read, answer.response);
      if (!fitting) return "does-not-fit";
      return standing.get(answer.question) === saying(answer) ? "unchanged" : "imported";
    };
    const outcome = outcomeOf();
    if (outcome === "imported") {
      keys.add(answer.clientKey);
      standing.set(answer.question, saying(answer));
    }
    return { answer, outcome };
  });
}

function saying({ response, certainty, confidence, why }: Said): string {
  return fingerprint([response, certainty, confidence, why]);
}
