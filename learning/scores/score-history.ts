import type { GradeStep } from "@/quiz/behaviours/behaviour";
import type { VerdictPart } from "@/quiz/question-types/question-type";
import type { CheckedTry, StandingAnswer } from "@/quiz/scoring/grade-question";

export type ScoreCause = "submission" | "reveal" | "mark" | "regrade" | "undo" | "override" | "late-answer";

/** What an answer is worth, and what that was computed from. Points and fractions keep seven decimals. */
export type Worth = {
  readonly verdict: "scored" | "unanswered" | "invalid" | "needs-a-person";
  /** Null unless scored. */
  readonly fraction: number | null;
  readonly points: number;
  readonly outOf: number;
  /** Null when nothing had been answered. */
  readonly answerRevision: number | null;
  readonly questionVersion: string;
  readonly parts: readonly VerdictPart[] | null;
  /** Null where the behaviour took the answer as it was scored. */
  readonly steps: readonly GradeStep[] | null;
};

/** A score as it was written. */
export type StoredScore = Worth & {
  readonly sequence: number;
  readonly scoringVersion: number;
  readonly cause: ScoreCause;
  readonly causeId: string | null;
  readonly byId: string | null;
  readonly note: string | null;
  readonly scoredAt: Date;
};

/** An answer that a score was computed from. */
export type ScoredEntry = StandingAnswer & { readonly savedAt: Date; readonly isLate: boolean };

/** A mark that a score was computed from. */
export type ScoredMark = {
  readonly id: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly comment: string | null;
};

/** All that was ever found about one question of an attempt, and the log that it was found from. */
export type ScoreHistory = {
  readonly attemptId: string;
  readonly questionId: string;
  /** First to last; never empty. */
  readonly scores: readonly StoredScore[];
  /** The answers that scores were computed from, and the last that was in time; by revision. */
  readonly entries: readonly ScoredEntry[];
  readonly tries: readonly CheckedTry[];
  readonly marks: readonly ScoredMark[];
};

/** The score that counts: the last. */
export function standingScore({ scores, attemptId, questionId }: ScoreHistory): StoredScore {
  const last = scores.at(-1);
  if (!last) throw new Error(`attempt ${attemptId} has no score of ${questionId}`);
  return last;
}

/**
 * What the standing score rests on: the last one that came from an answer, a mark or a hand. Regrades compute that anew, and
 * their undoing brings it back.
 */
export function groundOf({ scores, attemptId, questionId }: ScoreHistory): StoredScore {
  const ground = scores.findLast(({ cause }) => cause !== "regrade" && cause !== "undo");
  if (!ground) throw new Error(`the scores of ${questionId} in attempt ${attemptId} rest on nothing`);
  return ground;
}

/** A fraction that can be compared: what is not scored is worth nothing. */
export function shareOf({ fraction }: Pick<Worth, "fraction">): number {
  return fraction ?? 0;
}
