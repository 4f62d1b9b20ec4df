import { type RegradePolicy, regradeScore } from "@/learning/regrade/regrade";
import { fingerprint } from "@/quiz/paper/fingerprint";
import type { Question } from "@/quiz/question";
import type { GradingRules } from "@/quiz/scoring/grade-question";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { type ScoreHistory, type StoredScore, shareOf, type Worth } from "./score-history";
import { worthBy } from "./worth-by";

/** What a score says, as far as a replay has to find it again. */
export type Replayed = Pick<Worth, "verdict" | "fraction" | "points" | "outOf">;

/** A stored score that its log does not give. Null: there is none where there should be, or the log gives none. */
export type ScoreDifference = {
  readonly sequence: number;
  readonly stored: Replayed | null;
  readonly replayed: Replayed | null;
};

/** What a replay needs beside the log. */
export type ReplaySources = {
  readonly pinned: Question;
  readonly rules: GradingRules;
  /** The version of the question that a mark was counted by; undefined where it is not kept. */
  readonly versionOf: (questionVersion: string) => Question | undefined;
  /** By which policy and mended question a regrade computed its scores. */
  readonly regradeOf: (id: string) => { policy: RegradePolicy; mended: Question | undefined } | undefined;
  /** Which regrade an undoing took back. */
  readonly undoneBy: (id: string) => string | undefined;
};

/**
 * Computes every score of a question anew from the log, in the order in which they were written, and gives those that differ. Only
 * scores of this engine's version can be found again; `others` counts those that are not.
 */
export function replayHistory(
  history: ScoreHistory,
  sources: ReplaySources,
): { readonly differences: readonly ScoreDifference[]; readonly others: number } {
  const differences: ScoreDifference[] = [];
  let others = 0;
  for (const [place, stored] of history.scores.entries()) {
    if (stored.sequence !== place + 1 && stored.sequence !== (history.scores[place - 1]?.sequence ?? 0) + 1)
      differences.push({ sequence: stored.sequence - 1, stored: null, replayed: null });
    if (stored.scoringVersion !== scoringVersion) {
      others += 1;
      continue;
    }
    const before = { ...history, scores: history.scores.slice(0, place) };
    const replayed = replayScore(stored, before, sources);
    if (!replayed || said(replayed) !== said(stored))
      differences.push({
        sequence: stored.sequence,
        stored: shown(stored),
        replayed: replayed && shown(replayed),
      });
  }
  return { differences, others };
}

function replayScore(stored: StoredScore, before: ScoreHistory, sources: ReplaySources): Worth | null {
  const { pinned, rules } = sources;
  switch (stored.cause) {
    case "submission": {
      const inTime = before.entries.findLast(({ isLate }) => !isLate);
      return worthBy(pinned, { ...stored, answerRevision: inTime?.revision ?? null }, before, rules);
    }
    case "reveal":
    case "late-answer":
      return worthBy(pinned, stored, before, rules);
    case "mark": {
      const question = sources.versionOf(stored.questionVersion);
      return question ? worthBy(question, stored, before, rules) : null;
    }
    case "override":
      return handSet(stored);
    case "regrade": {
      const regrade = sources.regradeOf(stored.causeId ?? "");
      if (!regrade?.mended || before.scores.length === 0) return null;
      return regradeScore({ history: before, pinned, mended: regrade.mended, rules }, regrade.policy).worth;
    }
    case "undo": {
      const regrade = sources.undoneBy(stored.causeId ?? "");
      const place = before.scores.findLastIndex(
        ({ cause, causeId }) => cause === "regrade" && causeId === regrade,
      );
      return before.scores[place - 1] ?? null;
    }
  }
}

/** No log says what somebody set by hand; but its points are its share, within the rounding of either. */
function handSet(stored: StoredScore): Worth {
  const points = toUnits(shareOf(stored) * stored.outOf);
  const isNear = Math.abs(points - toUnits(stored.points)) <= Math.ceil(stored.outOf);
  return isNear ? stored : { ...stored, points: points / unitsOfOne };
}

/** What two scores must agree in. The order of parts is that of a key's fields, which the database does not keep. */
function said(worth: Worth): string {
  const { verdict, fraction, points, outOf, answerRevision, questionVersion, parts, steps } = worth;
  const numbers = [fraction === null ? null : toUnits(fraction), toUnits(points), toUnits(outOf)];
  const unordered = [parts, steps].map((list) => list?.map(fingerprint).sort() ?? null);
  return fingerprint([verdict, numbers, answerRevision, questionVersion, unordered]);
}

function shown({ verdict, fraction, points, outOf }: Worth): Replayed {
  return { verdict, fraction, points, outOf };
}
