import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { lessonMarks } from "@/learning/modules/lesson/lesson-marks";

/** What an author's mark becomes: the link in the text, decided by whoever knows the glossary and the sources. */
export type Marks = {
  readonly term: (term: string, shown: string) => ElementContent[];
  /** `follows` says that another source's number stands directly before, so that 1 and 2 do not read as 12. */
  readonly source: (id: string, follows: boolean) => ElementContent[];
};

/** A text with its `[[term]]`, `[[term|shown words]]` and `[^K03]` replaced, in reading order. */
function replaceIn(text: string, marks: Marks): ElementContent[] {
  const nodes: ElementContent[] = [];
  const write = (value: string) => value && nodes.push({ type: "text", value });
  let at = 0;
  let afterSource = false;
  for (const mark of lessonMarks(text)) {
    const before = text.slice(at, mark.from);
    if (mark.kind === "term") {
      write(before);
      nodes.push(...marks.term(mark.term, mark.shown));
    } else {
      // A number stands close to what it proves.
      write(before.trimEnd());
      nodes.push(...marks.source(mark.id, afterSource && before.trim() === ""));
    }
    afterSource = mark.kind === "source";
    at = mark.to;
  }
  write(text.slice(at));
  return nodes;
}

/** Neighbouring texts as one, so that a mark which the parser cut in two is still found. */
function joinTexts<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") {
      joined[joined.length - 1] = { ...(last as Text), value: (last as Text).value + node.value } as Node;
    } else joined.push(node);
  }
  return joined;
}

function markElement(element: Element, marks: Marks): Element {
  return {
    ...element,
    children: joinTexts(element.children).flatMap((child) =>
      child.type === "text"
        ? replaceIn(child.value, marks)
        : child.type === "element"
          ? [markElement(child, marks)]
          : [child],
    ),
  };
}

/** A sanitised tree with the author's marks replaced. Marks come after the cleaning, so that no author can write one in HTML. */
export function replaceMarks(tree: Root, marks: Marks): Root {
  return {
    ...tree,
    children: joinTexts(tree.children).map((child) =>
      child.type === "element" ? markElement(child, marks) : child,
    ),
  };
}
