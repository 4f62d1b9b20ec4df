import { rulesOf, termsOf } from "@/learning/attempt/grading-rules";
import { questionsOf } from "@/learning/attempt/pinned-section";
import { pinnedModule } from "@/learning/modules/pinned-module";
import { questionsById } from "@/learning/regrade/changed-questions";
import type { Question } from "@/quiz/question";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { versionsOfMarks } from "./question-versions";
import { type ReplaySources, replayHistory, type ScoreDifference } from "./replay-history";
import type { ScoreHistory } from "./score-history";
import { findScoreHistories } from "./score-history-store";
import {
  findReplayedRegrades,
  findSubmittedAttempts,
  type ReplayedRegrade,
  type SubmittedAttempt,
} from "./verify-store";

/** A stored score that its attempt's log does not give. */
export type FoundDifference = ScoreDifference & { readonly attempt: string; readonly question: string };

export type Verified = {
  readonly attempts: number;
  readonly scores: number;
  readonly differences: number;
  /** Scores of another engine version, which this one cannot find again. */
  readonly others: number;
};

/** So many attempts are held at once, however many there are. */
const batch = 200;

/**
 * Computes every score of every submitted attempt anew from its log, with the question as it was asked or as a regrade mended it,
 * and tells of each that differs as it is found. For who runs the server: nothing is written.
 */
export async function verifyScores(tell: (difference: FoundDifference) => void): Promise<Verified> {
  const regrades = await findReplayedRegrades();
  const total = { attempts: 0, scores: 0, differences: 0, others: 0 };
  const telling = (difference: FoundDifference) => {
    total.differences += 1;
    tell(difference);
  };
  let attempts = await findSubmittedAttempts(null, batch);
  while (attempts.length > 0) {
    const histories = new Map<string, ScoreHistory[]>();
    for (const history of await findScoreHistories(attempts.map(({ id }) => id)))
      histories.set(history.attemptId, [...(histories.get(history.attemptId) ?? []), history]);
    for (const attempt of attempts) {
      const own = histories.get(attempt.id) ?? [];
      total.attempts += 1;
      total.scores += own.reduce((sum, { scores }) => sum + scores.length, 0);
      total.others += await verifyAttempt(attempt, own, regrades, telling);
    }
    attempts = await findSubmittedAttempts(attempts.at(-1)?.id ?? null, batch);
  }
  return total;
}

/** Verifies one attempt; gives how many of its scores are another engine's. */
async function verifyAttempt(
  attempt: SubmittedAttempt,
  histories: readonly ScoreHistory[],
  regrades: readonly ReplayedRegrade[],
  tell: (difference: FoundDifference) => void,
): Promise<number> {
  const module = await pinnedModule(attempt.moduleVersion);
  const asked = questionsOf(module, attempt);
  const missing = asked.filter(
    (question) =>
      !waitsForReveal(question) && !histories.some(({ questionId }) => questionId === question.id),
  );
  const nothing = { attempt: attempt.id, sequence: 1, stored: null, replayed: null };
  for (const { id } of missing) tell({ ...nothing, question: id });
  let others = 0;
  for (const history of histories) {
    const pinned = asked.find(({ id }) => id === history.questionId);
    if (!pinned) {
      tell({ ...nothing, question: history.questionId });
      continue;
    }
    const found = replayHistory(history, await sourcesOf(attempt, pinned, history, regrades));
    others += found.others;
    for (const difference of found.differences)
      tell({ attempt: attempt.id, question: history.questionId, ...difference });
  }
  return others;
}

/** What replaying this history needs: only the versions of the question that its scores name are looked up. */
async function sourcesOf(
  attempt: SubmittedAttempt,
  pinned: Question,
  history: ScoreHistory,
  regrades: readonly ReplayedRegrade[],
): Promise<ReplaySources> {
  const versions = await versionsOfMarks(attempt.moduleId, pinned, history);
  const mended = new Map<string, Question>();
  for (const { cause, causeId } of history.scores) {
    const regrade = cause === "regrade" ? regrades.find(({ id }) => id === causeId) : undefined;
    const question =
      regrade && questionsById(await pinnedModule(regrade.moduleVersion)).get(history.questionId);
    if (regrade && question) mended.set(regrade.id, question);
  }
  return {
    pinned,
    rules: rulesOf(termsOf(attempt)),
    versionOf: (version) => versions.get(version),
    regradeOf: (id) => {
      const regrade = regrades.find((one) => one.id === id);
      return regrade && { policy: regrade.policy, mended: mended.get(id) };
    },
    undoneBy: (id) => regrades.find(({ undo }) => undo === id)?.id,
  };
}
