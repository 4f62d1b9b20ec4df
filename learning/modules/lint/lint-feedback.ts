import { type Fault, fault } from "../fault";
import type { PlacedQuestion } from "../quiz-file";
import { rightIds } from "./right-ids";

const standIns = ["right", "wrong", "general"];

/** Options that nobody is told anything about, and feedback that nobody will ever see. */
export function lintFeedback({ file, question, type, at }: PlacedQuestion): Fault[] {
  if (!type) return [];
  const { ask, key, feedback } = question;
  const has = (id: string) => Object.hasOwn(feedback, id);
  const ids = type.feedbackIds(ask, key);
  const right = rightIds(key);
  const standsIn = (id: string) =>
    has("general") || (right ? has(right.has(id) ? "right" : "wrong") : has("right") && has("wrong"));
  const place = at(["feedback"], "key");
  const silent = ids
    .filter((id) => !has(id) && !standsIn(id))
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
  return [...silent, ...unseen];
}
