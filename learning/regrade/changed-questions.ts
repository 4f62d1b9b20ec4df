import type { Module } from "@/learning/modules/module";
import { fingerprint } from "@/quiz/paper/fingerprint";
import { questionVersion } from "@/quiz/paper/question-version";
import { hintsOf, type Question } from "@/quiz/question";

/** In what two versions of a question differ: what may move scores, or only its `words` (feedback, hints, what it cites). */
export const differences = ["type", "ask", "key", "points", "penalty", "hints", "words"] as const;
export type Difference = (typeof differences)[number];

const parts: { readonly [part in Exclude<Difference, "words">]: (question: Question) => unknown } = {
  type: ({ type }) => type,
  ask: ({ ask }) => ask,
  key: ({ key }) => key,
  points: ({ points }) => points,
  penalty: ({ penalty }) => penalty ?? null,
  // How many tries there are follows from how many hints there are.
  hints: (question) => hintsOf(question).length,
};

/** In what the second version of a question differs from the first; empty when they are the same. */
export function differencesOf(before: Question, now: Question): readonly Difference[] {
  if (questionVersion(before) === questionVersion(now)) return [];
  const found = differences.filter(
    (part) => part !== "words" && fingerprint(parts[part](before)) !== fingerprint(parts[part](now)),
  );
  return found.length > 0 ? found : ["words"];
}

/** Whether a difference can move a score. */
export function isMending(found: readonly Difference[]): boolean {
  return found.some((difference) => difference !== "words");
}

/** The questions of a module by their id. */
export function questionsById({ sections }: Pick<Module, "sections">): ReadonlyMap<string, Question> {
  return new Map(sections.flatMap(({ questions }) => questions).map((question) => [question.id, question]));
}
