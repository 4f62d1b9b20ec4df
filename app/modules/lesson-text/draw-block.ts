import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Block, Passage } from "@/learning/modules/module";
import { markdownTree } from "@/ui/prose";
import { replaceMarks } from "./author-marks";
import type { LessonNotes } from "./lesson-notes";
import { splitAtSentences } from "./sentence-spans";

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const isElement = (node: RootContent): node is Element => node.type === "element";

/** A paragraph's sentences as spans that can be pointed at, each with the margin notes it calls for around it. */
function drawSentences(nodes: ElementContent[], passage: Passage, notes: LessonNotes): ElementContent[] {
  return splitAtSentences(nodes, passage.sentences).flatMap((part) => {
    const margins = notes.marginsOf(part.nodes);
    const at = (side: "before" | "after") =>
      margins.filter((one) => one.side === side).map((one) => one.note);
    const words = part.id ? [element("span", { id: part.id }, part.nodes)] : part.nodes;
    return [...at("before"), ...words, ...at("after")];
  });
}

/** The link to a passage, named as hints and feedback name it. */
function passageNumber(id: string): Element {
  return element("a", { href: `#${id}`, dataPassageLink: "", ariaLabel: `Link to passage ${id}` }, [
    { type: "text", value: id.replace(/^P-/, "") },
  ]);
}

/** A passage: its number, then its text with the id that questions cite. */
export function drawPassage(markdown: string, passage: Passage, notes: LessonNotes): Root {
  const blocks = replaceMarks(markdownTree(markdown), notes.marks).children.filter(isElement);
  const [only] = blocks;
  const body =
    only?.tagName === "p" && blocks.length === 1
      ? element("p", { id: passage.id }, drawSentences(only.children, passage, notes))
      : element("div", { id: passage.id }, blocks);
  return {
    type: "root",
    children: [element("div", { dataPassage: passage.id }, [passageNumber(passage.id), body])],
  };
}

/** Text between passages: headings, lists, tables, notes on what was checked. Its margin notes stand at its head. */
export function drawProse(markdown: string, notes: LessonNotes): Root {
  const children = replaceMarks(markdownTree(markdown), notes.marks).children.flatMap(
    (node): RootContent[] =>
      isElement(node) ? [...notes.marginsOf([node]).map((margin) => margin.note), node] : [node],
  );
  return { type: "root", children };
}

/** A block of the lesson as a tree, or null where there is nothing to draw. */
export function drawBlock(block: Block, passages: readonly Passage[], notes: LessonNotes): Root | null {
  if (block.kind === "prose") return drawProse(block.markdown, notes);
  if (block.kind !== "passage") return null;
  const passage = passages.find((one) => one.id === block.passage) ?? { id: block.passage, sentences: [] };
  return drawPassage(block.markdown, passage, notes);
}
