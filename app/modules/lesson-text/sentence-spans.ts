import type { ElementContent, ElementData } from "hast";

declare module "hast" {
  interface ElementData {
    /** The node is no part of any sentence's words: the number of a source, a note in the margin. */
    wordless?: true;
  }
}

/** A sentence's part of a paragraph, ready to be wrapped; `id` is null for what stands between sentences. */
export type SentencePart = { readonly id: string | null; readonly nodes: ElementContent[] };

/** For whoever makes such a node. */
export const wordless: ElementData = { wordless: true };

function isWordless(node: ElementContent): boolean {
  return node.type === "element" && node.data?.wordless === true;
}

const dense = (text: string) => text.replace(/\s+/g, "");

/** The words of a node without any white space, which is how a sentence is measured: line breaks may differ, letters may not. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (isWordless(node)) return "";
      if (node.type === "text") return dense(node.value);
      return node.type === "element" ? wordsOf(node.children) : "";
    })
    .join("");
}

/** Where in `text` its n-th character that is not white space has ended. */
function endOf(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index;
    if (!/\s/.test(text[index] ?? "")) seen += 1;
  }
  return text.length;
}

/** The first `count` letters of the nodes, with the wordless nodes that follow them at once, and what is left. */
function take(nodes: readonly ElementContent[], count: number): [ElementContent[], ElementContent[]] {
  const taken: ElementContent[] = [];
  const rest = [...nodes];
  let missing = count;
  for (let node = rest[0]; node; node = rest[0]) {
    const size = wordsOf([node]).length;
    if (missing === 0 && !isWordless(node)) break;
    rest.shift();
    if (size < missing || isWordless(node) || (size === missing && node.type !== "text")) {
      taken.push(node);
      missing -= size;
      continue;
    }
    if (node.type === "text") {
      const end = endOf(node.value, missing);
      taken.push({ ...node, value: node.value.slice(0, end) });
      if (end < node.value.length) rest.unshift({ ...node, value: node.value.slice(end) });
    } else if (node.type === "element") {
      const [before, after] = take(node.children, missing);
      taken.push({ ...node, children: before });
      if (after.length > 0) rest.unshift({ ...node, children: after });
    }
    missing = 0;
  }
  return [taken, rest];
}

/**
 * Cuts a paragraph's nodes at the ends of its sentences; an element that straddles an end is cut in two. Where the words
 * differ from the sentences the paragraph stays whole: a wrong highlight would mislead more than none.
 */
export function splitAtSentences(
  nodes: readonly ElementContent[],
  sentences: readonly { readonly id: string; readonly text: string }[],
): SentencePart[] {
  const expected = sentences.map((sentence) => dense(sentence.text));
  if (expected.join("") !== wordsOf(nodes)) return [{ id: null, nodes: [...nodes] }];
  const parts: SentencePart[] = [];
  let rest: ElementContent[] = [...nodes];
  sentences.forEach((sentence, index) => {
    const first = rest[0];
    const gap = first?.type === "text" ? /^\s+/.exec(first.value)?.[0] : undefined;
    if (first?.type === "text" && gap) {
      parts.push({ id: null, nodes: [{ type: "text", value: " " }] });
      rest[0] = { ...first, value: first.value.slice(gap.length) };
    }
    const [taken, left] = take(rest, expected[index]?.length ?? 0);
    parts.push({ id: sentence.id, nodes: taken });
    rest = left;
  });
  if (rest.length > 0) parts.push({ id: null, nodes: rest });
  return parts;
}
