import type { BehaviourId, Certainty, GradeStep, History, Outcome } from "@/quiz/behaviours/behaviour";
import { behaviours } from "@/quiz/behaviours/register";
import { fingerprint } from "@/quiz/paper/fingerprint";
import { hintsOf, type Question } from "@/quiz/question";
import type { Verdict } from "@/quiz/question-types/question-type";
import { scoreQuestion } from "./score-question";

/** The answer that stands: the last one saved. `response` is null when it was taken back. */
export type StandingAnswer = {
  readonly response: unknown;
  readonly revision: number;
  readonly certainty?: Certainty | null;
};

/** An answer that was checked under way, with what it was found to be worth by itself. */
export type CheckedTry = Outcome & { readonly response: unknown; readonly answerRevision: number };

/** How tries and certainty become a fraction: the behaviour of the attempt, and what its terms say. */
export type GradingRules = {
  readonly behaviour: BehaviourId;
  /** What a wrong try costs where the question does not say. */
  readonly penalty: number;
  readonly pointsList: readonly number[];
};

export const deferredRules: GradingRules = { behaviour: "deferred", penalty: 0, pointsList: [] };

/** The verdict on a question as its behaviour grades it, and how that came about. */
export type GradedVerdict = { readonly verdict: Verdict; readonly steps: readonly GradeStep[] };

/** The settings of a behaviour for one question. */
export function settingsFor(
  question: Pick<Question, "hint" | "hints" | "penalty">,
  { penalty, pointsList }: GradingRules,
) {
  return { penalty: question.penalty ?? penalty, hints: hintsOf(question).length, pointsList };
}

/**
 * What a question is worth at the end: its tries in their order, and the answer that stands if it was not checked. A
 * question without tries whose answer cannot be scored (blank, invalid, for a person to mark) keeps that verdict.
 */
export function gradeQuestion(
  question: Question,
  answer: StandingAnswer | undefined,
  tries: readonly CheckedTry[],
  rules: GradingRules,
): GradedVerdict {
  const plain = scoreQuestion(question, answer?.response ?? null);
  if (plain.verdict !== "scored" && tries.length === 0) return { verdict: plain, steps: [] };
  const history = historyOf(plain, answer, tries);
  const { fraction, steps } = behaviours[rules.behaviour].grade(history, settingsFor(question, rules));
  const parts = history.unchecked?.parts ?? history.tries.at(-1)?.parts;
  return { verdict: { verdict: "scored", fraction, ...(parts ? { parts } : {}) }, steps };
}

/** The tries of a question, and its answer as one more where it was neither checked nor is the same as the last try. */
export function historyOf(
  plain: Verdict,
  answer: StandingAnswer | undefined,
  tries: readonly CheckedTry[],
): History {
  const outcomes = tries.map(({ fraction, parts, certainty }) => ({
    fraction,
    certainty,
    ...(parts ? { parts } : {}),
  }));
  if (plain.verdict !== "scored" || !answer || wasTried(answer, tries.at(-1)))
    return { tries: outcomes, unchecked: null };
  const { fraction, parts } = plain;
  const unchecked = { fraction, certainty: answer.certainty ?? null, ...(parts ? { parts } : {}) };
  return { tries: outcomes, unchecked };
}

/** Whether an answer says what a try said. */
export function wasTried(
  { response, revision, certainty = null }: StandingAnswer,
  last: CheckedTry | undefined,
): boolean {
  if (!last) return false;
  if (revision <= last.answerRevision) return true;
  return fingerprint([response, certainty]) === fingerprint([last.response, last.certainty]);
}
