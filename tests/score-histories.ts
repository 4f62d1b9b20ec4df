import type { ScoreCause, ScoredMark, ScoreHistory, StoredScore } from "@/learning/scores/score-history";
import { worthBy } from "@/learning/scores/worth-by";
import { type Question, questionSchema } from "@/quiz/question";
import { deferredRules, type GradingRules } from "@/quiz/scoring/grade-question";
import { noon } from "./world";

/** A question as the loader reads it, from what a quiz file says. */
export function questionOf(written: unknown): Question {
  return questionSchema.parse(written);
}

type Row = Partial<StoredScore> & { readonly cause: ScoreCause };

/** A score as the engine would have written it, but for what is said of it. */
export function stored(sequence: number, row: Row): StoredScore {
  return {
    sequence,
    verdict: "scored",
    fraction: 0,
    points: 0,
    outOf: 1,
    answerRevision: 1,
    questionVersion: "",
    scoringVersion: 1,
    parts: null,
    steps: null,
    causeId: null,
    byId: null,
    note: null,
    scoredAt: noon,
    ...row,
  };
}

type Given = {
  readonly response?: unknown;
  readonly rules?: GradingRules;
  readonly tries?: ScoreHistory["tries"];
  readonly marks?: readonly ScoredMark[];
  /** What came after the first score. */
  readonly later?: readonly Row[];
};

/** The history of an answer that was handed in and scored by the question as it was asked, and of what came after. */
export function historyOf(pinned: Question, given: Given = {}): ScoreHistory {
  const { response = null, rules = deferredRules, tries = [], marks = [], later = [] } = given;
  const entries =
    response === null ? [] : [{ revision: 1, response, certainty: null, savedAt: noon, isLate: false }];
  const bare = stored(1, { cause: "submission", answerRevision: response === null ? null : 1 });
  const history = { attemptId: "attempt", questionId: pinned.id, scores: [bare], entries, tries, marks };
  const worth = worthBy(pinned, bare, history, rules);
  if (!worth) throw new Error("the question cannot be scored");
  const scores = [{ ...bare, ...worth }];
  for (const row of later) scores.push(stored(scores.length + 1, row));
  return { ...history, scores };
}
