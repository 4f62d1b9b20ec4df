import type { ExplanationStep } from "@/learning/explanation/explanation-reply";
import { points } from "./result-words";

type Step<Kind extends ExplanationStep["kind"]> = Extract<ExplanationStep, { readonly kind: Kind }>;

/** How the types count, where there is one way. */
const typeRules: Readonly<Record<string, string>> = {
  "single-choice": "The chosen option decides",
  "multiple-response": "Each choice is counted",
  "true-false-justify": "The verdict and its reason are both needed",
  "short-answer": "The words are compared with those that are accepted",
  numeric: "The number is compared with those that are accepted",
  matching: "Each pair is counted",
  ordering: "The order is compared",
  categorise: "Each item in its right place is counted",
  "cloze-dropdown": "Each gap is counted",
  "select-passage": "Each right passage counts, and each wrong one takes one back",
  evidence: "The answer and the sentences that it rests on are both counted",
  anatomy: "Each sentence with its right label is counted",
  timeline: "Dates and order are compared",
  "actor-map": "Relations are compared, date by date",
  forecast: "The nearer the probability came to what happened, the more it earns",
};

const keyRules: Readonly<Record<string, string>> = {
  "net-correct": "right ones less wrong ones, out of all that are right",
  "all-or-nothing": "all of it right, or nothing",
  coverage: "the share of right ones found, less what was chosen in vain",
  "each-answer": "each option that is rightly chosen or rightly left alone",
  sum: "the options’ own weights added up",
  "adjacent-pairs": "neighbours that stand in the right order",
  "concordant-pairs": "pairs that stand in the right order",
  dependent: "the sentences count only with the right answer",
  gated: "a wrong answer makes the sentences worth nothing",
  independent: "answer and sentences count by themselves",
};

const policies: Readonly<Record<Step<"regrade">["policy"], string>> = {
  "raise-only": "nobody could lose by it",
  any: "up or down",
  "current-or-previous-correct": "the best of the question as it was and as it is",
  "full-credit": "full credit for everybody who was asked",
};

const certainties = ["low", "mid", "high"];

/** One step of how a number came about, in a sentence. `when` writes an instant for who reads. */
export function stepInWords(step: ExplanationStep, when: (at: string) => string): string {
  switch (step.kind) {
    case "response":
      return responseInWords(step, when);
    case "tries":
      return step.count === 1
        ? "One answer was checked under way."
        : `${step.count} answers were checked under way.`;
    case "question": {
      const version = step.version === null ? "" : ` (version ${step.version})`;
      return step.is === "as-asked"
        ? `Scored by the question as you were asked it${version}.`
        : `Scored by the question as it was mended since${version}.`;
    }
    case "rule":
      return ruleInWords(step);
    case "grade":
      return gradeInWords(step);
    case "mark":
      return "Marked by a person, criterion by criterion:";
    case "override":
      return `Set by hand ${when(step.at)}${because(step.reason)}`;
    case "late-answer":
      return `An answer that came late was let count ${when(step.at)}${because(step.reason)}`;
    case "regrade":
      return `Regraded ${when(step.at)}, ${policies[step.policy]}${because(step.reason)}`;
    case "undo":
      return `That regrade was taken back ${when(step.at)}; what stood before it stands again.`;
    case "points":
      return pointsInWords(step);
    case "engine":
      return `Computed ${when(step.at)} by version ${step.version} of the scoring.`;
  }
}

function responseInWords(
  { words, revision, savedAt, isLate }: Step<"response">,
  when: (at: string) => string,
): string {
  if (words === null || revision === null || savedAt === null) return "Nothing was answered.";
  const times = revision === 1 ? "saved" : `saved for the ${ordinal(revision)} time`;
  return `The answer “${words}”, ${times} ${when(savedAt)}${isLate ? ", after the end" : ""}.`;
}

function ruleInWords({ type, rule, verdict, parts }: Step<"rule">): string {
  if (verdict === "needs-a-person") return "A person marks this by a rubric.";
  if (verdict === "unanswered") return "Blank counts as 0.";
  if (verdict === "invalid") return "The answer does not belong to this question and counts as 0.";
  const how = rule === null ? null : keyRules[rule];
  const counted = `${typeRules[type] ?? "Scored by its key"}${how ? `: ${how}` : ""}.`;
  if (parts.length < 2) return counted;
  const told = parts.map(({ id, name, fraction }) => `${name ?? id} ${percent(fraction)}`);
  return `${counted} Part by part: ${told.join(", ")}.`;
}

function gradeInWords(step: Step<"grade">): string {
  const { rule, tryNumber, raw, penalty, times, certainty, isChosen, worth, part, fraction } = step;
  const which = `Answer ${tryNumber ?? 1} was worth ${percent(raw)}`;
  const less =
    penalty !== null && times !== null && times > 0
      ? `, less ${percent(penalty)} for ${times === 1 ? "the try" : `each of the ${times} tries`} before`
      : "";
  switch (rule) {
    case "as-scored":
    case "parts-together":
      return `${which}: ${percent(fraction)} counts.`;
    case "last-try":
      return `${which}${less}: ${percent(fraction)}.`;
    case "best-try":
      return `${which}${less}. The best so far counts: ${percent(fraction)}.`;
    case "part":
      return `${part ?? "The answer"} has stood as it is since try ${tryNumber ?? 1}${less}: ${percent(fraction)}.`;
    case "certainty": {
      const level = `${certainties[(certainty ?? 1) - 1]} certainty${isChosen ? "" : ", because none was chosen"}`;
      return `${which}, with ${level}: ${percent(fraction)}.`;
    }
    case "points-list":
      return `${which}; that try paid ${points(worth ?? 0)} for what it bettered. So far ${percent(fraction)}.`;
  }
}

function pointsInWords({ fraction, points: got, outOf }: Step<"points">): string {
  if (outOf === 0) return "It is out of the count: 0 of 0 points.";
  const all = outOf === 1 ? "1 point" : `${points(outOf)} points`;
  return fraction === null
    ? `So ${points(got)} of ${all}.`
    : `${percent(fraction)} of ${all}: ${points(got)}.`;
}

function because(reason: string | null): string {
  return reason === null ? "." : `: “${reason}”`;
}

function percent(fraction: number): string {
  return `${String(Math.round(fraction * 10_000) / 100)} %`;
}

function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
