import type { RegradePolicy } from "@/learning/regrade/regrade";
import type { ScoreHistory, StoredScore } from "@/learning/scores/score-history";
import type { BehaviourId } from "@/quiz/behaviours/behaviour";
import type { Question } from "@/quiz/question";
import { readQuestion } from "@/quiz/scoring/read-question";
import { reviewQuestion } from "@/quiz/scoring/review-question";
import { explainGrade } from "./explain-grade";
import type { ExplanationStep } from "./explanation-reply";

/** What an explanation is made from beside the scores. */
export type ExplanationSources = {
  readonly pinned: Question;
  /** The version of the question that a mark was counted by; undefined where it is not kept. */
  readonly versionOf: (questionVersion: string) => Question | undefined;
  readonly policyOf: (regradeId: string) => RegradePolicy | undefined;
  readonly behaviour: BehaviourId;
  readonly shows: { readonly response: boolean; readonly key: boolean; readonly feedback: boolean };
};

/** So much of a long answer is repeated here. */
const longest = 300;

/** How a question's number came about: every score that was written of it, in order, each with what it was made from. */
export function explainScore(history: ScoreHistory, sources: ExplanationSources): ExplanationStep[] {
  const steps = history.scores.flatMap((score, place): ExplanationStep[] => {
    const before = history.scores[place - 1];
    return [...because(score, before, history, sources), points(score)];
  });
  const last = history.scores.at(-1);
  return last
    ? [...steps, { kind: "engine", version: last.scoringVersion, at: last.scoredAt.toISOString() }]
    : steps;
}

function because(
  score: StoredScore,
  before: StoredScore | undefined,
  history: ScoreHistory,
  sources: ExplanationSources,
): ExplanationStep[] {
  const at = score.scoredAt.toISOString();
  const reason = score.note;
  switch (score.cause) {
    case "submission":
    case "reveal":
      return answered(score, history, sources);
    case "late-answer":
      return [{ kind: "late-answer", reason, at }, ...answered(score, history, sources)];
    case "mark":
      return marked(score, before, history, sources);
    case "override":
      return [{ kind: "override", reason, at }];
    case "regrade": {
      const policy = sources.policyOf(score.causeId ?? "");
      if (!policy) throw new Error(`regrade ${score.causeId} is not kept`);
      const version = versionStep(score, "mended", sources);
      return [{ kind: "regrade", policy, reason, at }, version, ...graded(score, sources)];
    }
    case "undo":
      return [{ kind: "undo", at }];
  }
}

function answered(
  score: StoredScore,
  { entries, tries }: ScoreHistory,
  sources: ExplanationSources,
): ExplanationStep[] {
  const { pinned, shows } = sources;
  const entry = entries.find(({ revision }) => revision === score.answerRevision);
  const lines = reviewQuestion(pinned, entry?.response ?? null).lines;
  const words = lines.flatMap(({ prompt, answer }) =>
    answer === null ? [] : prompt === null ? answer : `${prompt}: ${answer}`,
  );
  const names = new Map(lines.map(({ id, prompt }) => [id, prompt]));
  const response: ExplanationStep = {
    kind: "response",
    words: shortened(words.join("; ")) || null,
    revision: entry?.revision ?? null,
    savedAt: entry?.savedAt.toISOString() ?? null,
    isLate: entry?.isLate ?? false,
  };
  return [
    ...(shows.response ? [response] : []),
    ...(tries.length > 0 ? [{ kind: "tries" as const, count: tries.length }] : []),
    versionStep(score, "as-asked", sources),
    {
      kind: "rule",
      type: pinned.type,
      rule: ruleOf(pinned),
      verdict: score.verdict,
      parts: (score.parts ?? []).map(({ id, fraction }) => ({ id, name: names.get(id) ?? null, fraction })),
    },
    ...graded(score, sources),
  ];
}

function marked(
  score: StoredScore,
  before: StoredScore | undefined,
  { marks }: ScoreHistory,
  { versionOf, shows, ...sources }: ExplanationSources,
): ExplanationStep[] {
  const question = versionOf(score.questionVersion);
  const read = question && readQuestion(question);
  const rubric = read?.questionType.marking?.(read.key).rubric ?? [];
  const mark = marks.find(({ id }) => id === score.causeId);
  const criteria = rubric.flatMap(({ id, text, levels }) => {
    const level = levels[mark?.levels[id] ?? -1];
    const outOf = Math.max(...levels.map((one) => one.points));
    return level ? { text, level: level.text, points: level.points, outOf } : [];
  });
  const isMended = before !== undefined && before.questionVersion !== score.questionVersion;
  return [
    ...(isMended ? [versionStep(score, "mended", { versionOf, shows, ...sources })] : []),
    { kind: "mark", criteria, comment: shows.feedback ? (mark?.comment ?? null) : null },
  ];
}

function versionStep(
  { questionVersion }: StoredScore,
  is: "as-asked" | "mended",
  { shows }: ExplanationSources,
): ExplanationStep {
  return { kind: "question", is, version: shows.key ? questionVersion.slice(0, 12) : null };
}

function graded({ steps }: StoredScore, { behaviour }: ExplanationSources): ExplanationStep[] {
  return (steps ?? []).map((step) => explainGrade(behaviour, step));
}

function points({ fraction, points, outOf }: StoredScore): ExplanationStep {
  return { kind: "points", fraction, points, outOf };
}

/** By which of its type's rules a key is counted; null where the type has one. */
function ruleOf(question: Question): string | null {
  const key: unknown = readQuestion(question)?.key;
  const { rule, mode } = (key ?? {}) as { readonly rule?: unknown; readonly mode?: unknown };
  return typeof rule === "string" ? rule : typeof mode === "string" ? mode : null;
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;
}
