import type { Paragraph } from "mdast";
import { passageIdPattern } from "../content-schema";
import { type Fault, fault, type Position } from "../fault";
import type { Block, Passage } from "../module";
import { plainText } from "./plain-text";
import { sentencesOf } from "./sentences-of";

/** Far above a readable paragraph. */
const mostCharacters = 6000;

const idAtEnd = /\s*\{#([^{}]*)\}\s*$/;

/** Reads a paragraph of a lesson: its id at the end, its sentences, and its Markdown without the id. */
export function readPassage(
  file: string,
  markdown: string,
  node: Paragraph,
  place: Position,
): {
  readonly block?: Block;
  readonly passage?: Passage & { readonly place: Position };
  readonly faults: readonly Fault[];
} {
  const wrong = (message: string) => ({ faults: [fault(file, place, message)] });
  const id = idAtEnd.exec(markdown)?.[1];
  if (id === undefined)
    return wrong(
      markdown.includes("{#")
        ? "The passage id {#…} must stand at the very end of its paragraph."
        : "This paragraph has no passage id; end it with one, such as {#P-2.3}.",
    );
  if (!passageIdPattern.test(id))
    return wrong(
      `{#${id}} is not a passage id; write one such as {#P-2.3}, with the section's number first.`,
    );
  const body = markdown.replace(idAtEnd, "");
  if (body.includes("{#")) return wrong("A paragraph has one passage id, at its end; this one has more.");
  if (body.length > mostCharacters)
    return wrong(`This paragraph has more than ${mostCharacters} characters; make it several passages.`);
  const text = plainText(node).replace(idAtEnd, "");
  if (text === "") return wrong(`The passage ${id} has no words.`);
  return {
    block: { kind: "passage", passage: id, markdown: body },
    passage: { id, sentences: sentencesOf(id, text), place },
    faults: [],
  };
}
