import type { ReviewLine } from "@/quiz/question-types/question-type";
import type { SelectPassageAsk, SelectPassageKey, SelectPassageResponse } from "./schema";

/**
 * What was selected and what should have been, by passage id: the page shows the passages' words. With one right passage
 * it is one line; with several, a line for each selected passage and for each right one that was missed.
 */
export function reviewSelectPassage(
  ask: SelectPassageAsk,
  key: SelectPassageKey,
  response: SelectPassageResponse | null,
): ReviewLine[] {
  const selected = response?.passages ?? [];
  const [only, ...others] = key.right;
  if (only !== undefined && others.length === 0) return [oneLine(only, selected)];
  return ask.passages
    .filter((passage) => selected.includes(passage) || key.right.includes(passage))
    .map((passage) => {
      const isSelected = selected.includes(passage);
      const isRight = key.right.includes(passage);
      return {
        id: passage,
        prompt: null,
        answer: isSelected ? passage : null,
        right: isRight ? passage : null,
        standing: !isSelected ? "blank" : isRight ? "right" : "wrong",
        feedback: [passage],
      };
    });
}

function oneLine(right: string, selected: readonly string[]): ReviewLine {
  const [first] = selected;
  const isRight = selected.length === 1 && first === right;
  return {
    id: "passage",
    prompt: null,
    answer: selected.length === 0 ? null : selected.join(", "),
    right,
    standing: selected.length === 0 ? "blank" : isRight ? "right" : "wrong",
    feedback: first === undefined ? [] : [first],
  };
}
