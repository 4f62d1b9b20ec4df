import type { Module, Section } from "../module";
import { argumentEntries } from "./argument-entries";
import type { EntryName } from "./argument-reading";

/** What a passage carries of the argument. */
export type PassageArgument = { readonly passage: string; readonly entries: readonly EntryName[] };

/**
 * By passage of a section, in reading order, the entries of the argument that it carries, the facts apart: the way from the
 * lesson to the argument. Null where the lesson does not lead to it.
 */
export function sectionArgument(
  { argument, statements }: Module,
  section: Section,
): readonly PassageArgument[] | null {
  if (!argument?.lessons.includes(section.id)) return null;
  const entries = argumentEntries(argument)
    .filter(({ kind }) => kind !== "evidence" && kind !== "outside")
    .map(({ id }) => ({ id, name: statements.find((each) => each.id === id)?.text ?? "" }));
  return section.passages.flatMap(({ id: passage }) => {
    const carried = entries.filter(({ id }) => argument.passages[id]?.includes(passage));
    return carried.length > 0 ? [{ passage, entries: carried }] : [];
  });
}
