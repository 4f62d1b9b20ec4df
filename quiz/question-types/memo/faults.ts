import type { MemoAsk, MemoKey } from "./schema";

/** What is wrong with a memo: limits the wrong way round, names given twice, two levels of one criterion for the same points. */
export function memoFaults({ words, sections = [], passages = [] }: MemoAsk, { rubric }: MemoKey): string[] {
  return [
    ...(words.min > words.max ? ["The fewest words are more than the most."] : []),
    ...repeated(sections.map(({ id }) => id)).map((id) => `There are two sections "${id}".`),
    ...repeated(passages).map((id) => `The passage "${id}" is offered twice.`),
    ...repeated(rubric.map(({ id }) => id)).map((id) => `There are two criteria "${id}".`),
    ...rubric
      .filter(({ levels }) => new Set(levels.map(({ points }) => points)).size < levels.length)
      .map(({ text }) => `Two levels of the criterion "${text}" are worth the same.`),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
