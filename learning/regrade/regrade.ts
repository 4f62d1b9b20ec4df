import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import type { GradingRules } from "@/quiz/scoring/grade-question";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import {
  groundOf,
  type ScoreHistory,
  type StoredScore,
  shareOf,
  standingScore,
  type Worth,
} from "../scores/score-history";
import { worthBy } from "../scores/worth-by";

/**
 * What a mended question may do to scores. The last three are Canvas's regrade options; its fourth is to leave a score as it is.
 *
 * - *raise-only*: an answer that earns more by the mended question gets it. Nobody loses anything, and what the question counts
 *   for stays as it was, so that no total falls either.
 * - *any*: whatever the mended question says, and what it counts for now.
 * - *current-or-previous-correct*: the best of what the question says now, said when it was asked, and what stands.
 * - *full-credit*: everybody who was asked gets all of it, answered or not. What a person marked keeps its mark.
 */
export const regradePolicies = ["raise-only", "any", "current-or-previous-correct", "full-credit"] as const;
export type RegradePolicy = (typeof regradePolicies)[number];

/** Why a score changes, or stays although its question was mended. */
export type RegradeWhy =
  | "raised"
  | "lowered"
  | "weight"
  | "full-credit"
  | "same"
  | "would-fall"
  | "set-by-hand"
  | "waits"
  | "levels-do-not-fit"
  | "would-need-a-person";

/** One question of one attempt: as it was asked, as it is now, and how its tries become a fraction. */
export type RegradeCase = {
  readonly history: ScoreHistory;
  readonly pinned: Question;
  readonly mended: Question;
  readonly rules: GradingRules;
};

/** `worth` is what is to be written; null where what stands, stays. */
export type Regraded = { readonly worth: Worth | null; readonly why: RegradeWhy; readonly isMarked: boolean };

/**
 * What becomes of a score when its question was mended. What was set by hand is kept; the levels that a marker chose are kept and
 * are worth what the mended rubric says; what still waits for a marker goes on waiting.
 */
export function regradeScore(
  { history, pinned, mended, rules }: RegradeCase,
  policy: RegradePolicy,
): Regraded {
  const standing = standingScore(history);
  const ground = groundOf(history);
  const isMarked = ground.cause === "mark";
  const kept = (why: RegradeWhy): Regraded => ({ worth: null, why, isMarked });
  if (ground.cause === "override") return kept("set-by-hand");
  if (standing.verdict === "needs-a-person") return kept("waits");
  const now = worthBy(mended, ground, history, rules);
  if (!now) return kept("levels-do-not-fit");
  if (now.verdict === "needs-a-person") return kept("would-need-a-person");
  const worth = worthUnder(policy, {
    standing,
    now,
    before: worthBy(pinned, ground, history, rules),
    isMarked,
  });
  if (isSameWorth(worth, standing))
    return kept(shareOf(now) < shareOf(standing) && policy !== "any" ? "would-fall" : "same");
  const written = { ...worth, questionVersion: questionVersion(mended) };
  return { worth: written, why: whyOf(policy, worth, standing, now), isMarked };
}

type Known = {
  readonly standing: StoredScore;
  readonly now: Worth;
  readonly before: Worth | null;
  readonly isMarked: boolean;
};

function worthUnder(policy: RegradePolicy, { standing, now, before, isMarked }: Known): Worth {
  if (policy === "any") return now;
  if (policy === "raise-only")
    return shareOf(now) > shareOf(standing) && standing.outOf > 0 ? weighed(now, standing.outOf) : standing;
  const known = before && before.verdict !== "needs-a-person" ? [now, standing, before] : [now, standing];
  const best = known.reduce((one, other) => (shareOf(other) > shareOf(one) ? other : one));
  if (policy === "current-or-previous-correct" || isMarked || shareOf(best) >= 1)
    return weighed(best, now.outOf);
  return weighed({ ...now, verdict: "scored", fraction: 1, parts: null, steps: null }, now.outOf);
}

/** The same share of what the question counts for. */
function weighed(worth: Worth, outOf: number): Worth {
  return { ...worth, outOf, points: toUnits(shareOf(worth) * outOf) / unitsOfOne };
}

/** Whether two scores count the same, to the seven decimals that are kept; blank and wrong count the same. */
export function isSameWorth(one: Worth, other: Worth): boolean {
  const numbers = (worth: Worth) => [shareOf(worth), worth.points, worth.outOf].map(toUnits).join();
  return numbers(one) === numbers(other);
}

function whyOf(policy: RegradePolicy, worth: Worth, standing: Worth, now: Worth): RegradeWhy {
  if (policy === "full-credit" && shareOf(now) < shareOf(worth) && shareOf(standing) < shareOf(worth))
    return "full-credit";
  if (shareOf(worth) === shareOf(standing)) return worth.outOf === standing.outOf ? "same" : "weight";
  return shareOf(worth) > shareOf(standing) ? "raised" : "lowered";
}
