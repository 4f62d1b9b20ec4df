import { type Fault, fault } from "../fault";
import type { PlacedQuestion } from "../quiz-file";
import { choicesOf } from "./choices-of";

/** Words that leave no exception. Test-wise people avoid options that hold one. Source: Haladyna, Downing and Rodriguez (2002), rule 28a. */
const absolute =
  /\b(always|never|all|none|every|everyone|everybody|nobody|nothing|no one|only|entirely|completely|absolutely|impossible|must)\b/i;

/**
 * Distractors that give themselves away by absolute words: at least two of them, at least half of all, while no right option
 * has any. One such word, or one in a right option too, tells nobody anything.
 */
export function lintAbsolutes(placed: PlacedQuestion): Fault[] {
  const choices = choicesOf(placed);
  if (!choices) return [];
  const isAbsolute = ({ text }: { readonly text: string }) => absolute.test(text);
  const rightOnes = choices.options.filter(({ id }) => choices.right.has(id));
  const distractors = choices.options.filter(({ id }) => !choices.right.has(id));
  const telling = distractors.filter(isAbsolute);
  if (rightOnes.some(isAbsolute) || telling.length < 2 || telling.length * 2 < distractors.length) return [];
  const words = telling.map(({ id, text }) => `“${id}” (${absolute.exec(text)?.[0]})`).join(", ");
  const message = `Absolute words stand in wrong options only: ${words}. They give these away; word them as carefully as the right one.`;
  return [fault(placed.file, placed.at(choices.path, "key"), message)];
}
