import { type Fault, fault } from "../fault";
import type { PlacedQuestion } from "../quiz-file";
import { choicesOf } from "./choices-of";
import { rightIds } from "./right-ids";

const standIns = ["right", "wrong", "general"];

/**
 * Options that nobody is told anything about, and feedback that nobody will ever see. What is wrong of several options must
 * be refuted by a text of its own: *wrong* for all of them tells nobody why.
 */
export function lintFeedback(placed: PlacedQuestion): Fault[] {
  const { file, question, type, at } = placed;
  if (!type) return [];
  const { ask, key, feedback } = question;
  const has = (id: string) => Object.hasOwn(feedback, id);
  const ids = type.feedbackIds(ask, key);
  const right = rightIds(key);
  const standsIn = (id: string) =>
    has("general") || (right ? has(right.has(id) ? "right" : "wrong") : has("right") && has("wrong"));
  const place = at(["feedback"], "key");
  const choices = choicesOf(placed);
  const distractors = choices?.options.filter(({ id }) => !choices.right.has(id)).map(({ id }) => id) ?? [];
  const unrefuted = distractors
    .filter((id) => !has(id))
    .map((id) =>
      fault(
        file,
        place,
        `Nothing refutes the wrong option “${id}”: write under \`${id}\` what speaks against it.`,
      ),
    );
  const silent = ids
    .filter((id) => !has(id) && !standsIn(id) && !distractors.includes(id))
    .map((id) =>
      fault(
        file,
        place,
        `There is no feedback for “${id}”; write it under \`${id}\`, or under \`general\` for all.`,
      ),
    );
  const unseen = Object.keys(feedback)
    .filter((id) => !standIns.includes(id) && !ids.includes(id) && !type.isFeedbackId?.(id))
    .map((id) =>
      fault(
        file,
        at(["feedback", id], "key"),
        `Nobody can choose “${id}”, so nobody would see this feedback.`,
      ),
    );
  return [...silent, ...unrefuted, ...unseen];
}
