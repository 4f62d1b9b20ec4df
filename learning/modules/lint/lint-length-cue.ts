import { type Fault, fault } from "../fault";
import type { PlacedQuestion } from "../quiz-file";
import { rightIds } from "./right-ids";

type Option = { readonly id: string; readonly text: string };

/** How much longer than its distractors a right option may be before its length tells. Source: the contract for `check`. */
const mostTimesLonger = 1.5;

/** Right options that stand out by their length, in questions that offer options to pick. Lengths are in characters. */
export function lintLengthCue({ file, question, type, at }: PlacedQuestion): Fault[] {
  if (type?.type !== "single-choice" && type?.type !== "multiple-response") return [];
  const { options } = question.ask as { readonly options: readonly Option[] };
  const right = rightIds(question.key);
  const distractors = options.filter(({ id }) => !right?.has(id));
  if (!right || distractors.length === 0) return [];
  const mean = distractors.reduce((sum, { text }) => sum + length(text), 0) / distractors.length;
  return options.flatMap(({ id, text }, index) => {
    if (!right.has(id) || length(text) <= mostTimesLonger * mean) return [];
    const message = `The right option “${id}” has ${length(text)} characters, its distractors ${Math.round(mean)} on average: its length gives it away (at most ${mostTimesLonger} times as long).`;
    return [fault(file, at(["ask", "options", index, "text"]), message)];
  });
}

const length = (text: string) => [...text].length;
