import { rulesOf, termsOf } from "@/learning/attempt/grading-rules";
import type { Module } from "@/learning/modules/module";
import { pinnedModule } from "@/learning/modules/pinned-module";
import { type ScoreHistory, standingScore } from "@/learning/scores/score-history";
import { findScoreHistories } from "@/learning/scores/score-history-store";
import { fingerprint } from "@/quiz/paper/fingerprint";
import type { Question } from "@/quiz/question";
import { type Difference, differences, differencesOf, isMending, questionsById } from "./changed-questions";
import { type Regraded, type RegradePolicy, regradeScore } from "./regrade";
import { findRegradableAttempts, type RegradableAttempt, type Scope } from "./regrade-store";
import { findRegrades } from "./regrades-store";

/** So many attempts are read at once, so that a large site fits into memory. */
const batch = 500;

/** One score that a mended question is about: what stands, and what becomes of it. */
export type RegradeLine = {
  readonly attempt: RegradableAttempt;
  readonly questionId: string;
  /** The number of the score that this was decided on. */
  readonly seen: number;
  readonly before: { readonly points: number; readonly outOf: number };
  readonly regraded: Regraded;
};

/** A question that is no longer as attempts were asked it, and how many that is about. */
export type ChangedQuestion = {
  readonly question: Question;
  readonly differences: readonly Difference[];
  readonly attempts: number;
};

export type ComputedRegrade = {
  readonly changed: readonly ChangedQuestion[];
  readonly lines: readonly RegradeLine[];
  /** SHA-256 of the lines under this policy: a preview and its commit agree in it, or nothing is written. */
  readonly hash: string;
};

type Wish = { readonly policy: RegradePolicy; readonly questions?: readonly string[] | undefined };

/** What a regrade of these attempts by the module as it is now would do. Nothing is written. */
export async function computeRegrade(module: Module, scope: Scope, wish: Wish): Promise<ComputedRegrade> {
  const attempts = await findRegradableAttempts(scope, module.version);
  const now = questionsById(module);
  const asked = await questionsAsked(attempts);
  const candidates = await mendedIds(module, asked);
  const changed = new Map<string, { found: Set<Difference>; attempts: number }>();
  const lines: RegradeLine[] = [];
  for (let from = 0; from < attempts.length && candidates.length > 0; from += batch) {
    const some = new Map(attempts.slice(from, from + batch).map((attempt) => [attempt.id, attempt]));
    for (const history of await findScoreHistories([...some.keys()], candidates)) {
      const attempt = some.get(history.attemptId);
      const pinned = attempt && asked.get(attempt.moduleVersion)?.get(history.questionId);
      const mended = now.get(history.questionId);
      if (!attempt || !pinned || !mended) continue;
      const found = mendingOf(pinned, mended, history);
      if (found.length === 0) continue;
      const known = changed.get(mended.id) ?? { found: new Set(), attempts: 0 };
      changed.set(mended.id, { found: new Set([...known.found, ...found]), attempts: known.attempts + 1 });
      if (!isMending(found) || (wish.questions && !wish.questions.includes(mended.id))) continue;
      lines.push(lineOf(attempt, history, pinned, mended, wish.policy));
    }
  }
  lines.sort(byStart(attempts));
  return {
    changed: [...now.values()].flatMap((question) => {
      const about = changed.get(question.id);
      if (!about) return [];
      const found = differences.filter((difference) => about.found.has(difference));
      return { question, differences: found, attempts: about.attempts };
    }),
    lines,
    hash: fingerprint([module.version, scope.assignmentId, wish.policy, lines.map(said)]),
  };
}

type Asked = ReadonlyMap<string, ReadonlyMap<string, Question>>;

/** The questions of each module version that these attempts are pinned to. */
async function questionsAsked(attempts: readonly RegradableAttempt[]): Promise<Asked> {
  const asked = new Map<string, ReadonlyMap<string, Question>>();
  for (const version of new Set(attempts.map(({ moduleVersion }) => moduleVersion)))
    asked.set(version, questionsById(await pinnedModule(version)));
  return asked;
}

/** The questions that are no longer as one of these versions asked them, and those that were regraded before. */
async function mendedIds(module: Module, asked: Asked): Promise<string[]> {
  const earlier = await findRegrades({ moduleId: module.id, assignmentId: null });
  const regraded = new Set(earlier.flatMap(({ questionIds }) => questionIds));
  const versions = [...asked.values()];
  return [...questionsById(module).values()]
    .filter((now) => {
      const isChanged = (before: Question | undefined) => before && differencesOf(before, now).length > 0;
      return regraded.has(now.id) || versions.some((questions) => isChanged(questions.get(now.id)));
    })
    .map(({ id }) => id);
}

/** First to last as the attempts were begun; the questions of one by their ids. */
function byStart(attempts: readonly RegradableAttempt[]) {
  const place = new Map(attempts.map(({ id }, index) => [id, index]));
  const at = ({ attempt }: RegradeLine) => place.get(attempt.id) ?? 0;
  return (one: RegradeLine, other: RegradeLine) =>
    at(one) - at(other) || (one.questionId < other.questionId ? -1 : 1);
}

/** In what the question as it is now differs from what the attempt asked, or from what an earlier regrade scored it by. */
function mendingOf(pinned: Question, mended: Question, history: ScoreHistory): readonly Difference[] {
  const found = differencesOf(pinned, mended);
  const wasRegraded = history.scores.some(({ cause }) => cause === "regrade");
  return found.length === 0 && wasRegraded ? ["key"] : found;
}

function lineOf(
  attempt: RegradableAttempt,
  history: ScoreHistory,
  pinned: Question,
  mended: Question,
  policy: RegradePolicy,
): RegradeLine {
  const { sequence, points, outOf } = standingScore(history);
  const rules = rulesOf(termsOf(attempt));
  const regraded = regradeScore({ history, pinned, mended, rules }, policy);
  return { attempt, questionId: mended.id, seen: sequence, before: { points, outOf }, regraded };
}

/** What of a line its reader relied on. */
function said({ attempt, questionId, seen, before, regraded: { worth, why } }: RegradeLine): unknown {
  const after = worth && [worth.verdict, worth.fraction, worth.points, worth.outOf];
  return [attempt.id, questionId, seen, before.points, before.outOf, after, why];
}
