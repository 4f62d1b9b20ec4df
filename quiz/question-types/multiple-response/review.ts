import { textOf, weightOf } from "../choices";
import type { ReviewLine } from "../question-type";
import type { MultipleResponseAsk, MultipleResponseKey, MultipleResponseResponse } from "./schema";

/** Whether choosing the option earns something. */
export function earns(key: MultipleResponseKey, option: string): boolean {
  return key.rule === "sum" ? weightOf(key.weights, option) > 0 : key.right.includes(option);
}

/**
 * A line for every option that was chosen, and a blank one for every right option that was missed, in the order shown.
 * Wrong options left alone have no line: there is nothing to say to somebody who passed them by.
 */
export function reviewMultipleResponse(
  ask: MultipleResponseAsk,
  key: MultipleResponseKey,
  response: MultipleResponseResponse | null,
): ReviewLine[] {
  const chosen = new Set(response?.choices);
  return ask.options
    .filter(({ id }) => chosen.has(id) || earns(key, id))
    .map(({ id }) => {
      const text = textOf(ask.options, id);
      const right = earns(key, id);
      const answer = chosen.has(id) ? text : null;
      const standing = answer === null ? "blank" : right ? "right" : "wrong";
      return { id, prompt: null, answer, right: right ? text : null, standing, feedback: [id] };
    });
}
