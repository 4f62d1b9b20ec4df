import { fraction } from "@/quiz/fraction";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { weightOf } from "../choices";
import type { Verdict } from "../question-type";
import type {
  countingRules,
  MultipleResponseAsk,
  MultipleResponseKey,
  MultipleResponseResponse,
} from "./schema";

type Counts = {
  /** Right options that were chosen. */
  readonly right: number;
  /** Wrong options that were chosen. */
  readonly wrong: number;
  /** Right options there are. */
  readonly rights: number;
  /** Options there are. */
  readonly options: number;
};

/**
 * The rules for options that are right or wrong, each 0…1. Sources: PrairieLearn's `pl-checkbox`, whose partial credit is
 * off (all-or-nothing), net-correct, coverage and each-answer; net-correct is also Canvas's rule for multiple answers.
 * - net-correct: (right − wrong) ÷ rights, never below 0. Ticking everything never pays.
 * - coverage: right ÷ rights × right ÷ chosen.
 * - each-answer: options rightly chosen or rightly left alone ÷ options.
 */
const rules: Record<(typeof countingRules)[number], (counts: Counts) => number> = {
  "net-correct": ({ right, wrong, rights }) => fraction(Math.max(0, right - wrong), rights),
  "all-or-nothing": ({ right, wrong, rights }) => (right === rights && wrong === 0 ? 1 : 0),
  coverage: ({ right, wrong, rights }) => fraction(right * right, rights * (right + wrong)),
  "each-answer": ({ right, wrong, rights, options }) => fraction(options - wrong - (rights - right), options),
};

/** A fraction 0…1 by the key's rule; nothing chosen is unanswered, whatever the rule would give for it. */
export function scoreMultipleResponse(
  key: MultipleResponseKey,
  { choices }: MultipleResponseResponse,
  ask: MultipleResponseAsk,
): Verdict {
  if (choices.length === 0) return { verdict: "unanswered" };
  if (key.rule === "sum") return { verdict: "scored", fraction: sum(key.weights, choices) };
  const right = choices.filter((choice) => key.right.includes(choice)).length;
  const counts = {
    right,
    wrong: choices.length - right,
    rights: key.right.length,
    options: ask.options.length,
  };
  return { verdict: "scored", fraction: rules[key.rule](counts) };
}

/**
 * The weights of the chosen options added up and held between 0 and 1. Source: Moodle's multiple-answer multiple choice
 * (`qtype_multichoice_multi_question::grade_response`). Weights are rounded to seven decimals, so a sum that misses one by
 * no more than its rounding is one: three thirds are one.
 */
function sum(weights: Readonly<Record<string, number>>, choices: readonly string[]): number {
  const units = choices.reduce((total, choice) => total + toUnits(weightOf(weights, choice)), 0);
  if (Math.abs(units - unitsOfOne) <= choices.length) return 1;
  return Math.min(Math.max(units, 0), unitsOfOne) / unitsOfOne;
}
