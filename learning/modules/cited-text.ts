import { sentenceIdPattern } from "./content-schema";
import { findPassage } from "./find-passage";
import type { Module } from "./module";

/** What a question's cite leads to, in words and, for what stands in a lesson, as an address. */
export type CitedText = {
  readonly id: string;
  readonly kind: "passage" | "sentence" | "statement";
  readonly text: string;
  /** The section it stands in; null for a statement. */
  readonly section: string | null;
  readonly href: string | null;
};

/** Looks up a passage (`P-1.1`), a sentence (`P-1.1.2`) or a statement (`F2`); null when the module has no such id. */
export function citedText(module: Module, id: string): CitedText | null {
  const sentencePassage = sentenceIdPattern.exec(id)?.[1];
  const found = findPassage(module, sentencePassage ?? id);
  if (found) {
    const { section, passage } = found;
    const page = `/modules/${module.id}/${section.id}${section.opensAfter === undefined ? "" : "/open"}`;
    const place = { section: section.id, href: `${page}#${passage.id}` };
    if (sentencePassage === undefined)
      return { id, kind: "passage", text: passage.sentences.map(({ text }) => text).join(" "), ...place };
    const sentence = passage.sentences.find((each) => each.id === id);
    return sentence ? { id, kind: "sentence", text: sentence.text, ...place } : null;
  }
  const statement = module.statements.find((each) => each.id === id);
  return statement ? { id, kind: "statement", text: statement.text, section: null, href: null } : null;
}
