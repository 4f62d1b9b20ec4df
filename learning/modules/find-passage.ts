import type { Module, Passage, Section } from "./module";

/** A passage and the section it stands in, or null when the module has none of that id. */
export function findPassage(
  module: Module,
  id: string,
): { readonly section: Section; readonly passage: Passage } | null {
  for (const section of module.sections) {
    const passage = section.passages.find((each) => each.id === id);
    if (passage) return { section, passage };
  }
  return null;
}
