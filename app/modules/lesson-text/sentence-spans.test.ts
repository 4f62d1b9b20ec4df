import fc from "fast-check";
import type { ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { splitAtSentences, wordless, wordsOf } from "./sentence-spans";

const text = (value: string): ElementContent => ({ type: "text", value });
const em = (...children: ElementContent[]): ElementContent => ({
  type: "element",
  tagName: "em",
  properties: {},
  children,
});
const number = (value: string): ElementContent => ({
  type: "element",
  tagName: "sup",
  properties: {},
  children: [text(value)],
  data: wordless,
});

/** What is shown of a part, numbers of sources included. */
const shown = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === "text" ? node.value : node.type === "element" ? shown(node.children) : ""))
    .join("");

const parts = (nodes: ElementContent[], ...sentences: string[]) =>
  splitAtSentences(
    nodes,
    sentences.map((words, index) => ({ id: `P-1.1.${index + 1}`, text: words })),
  ).map((part) => [part.id, shown(part.nodes)]);

describe("a paragraph is cut at the ends of its sentences", () => {
  it("keeps the space between sentences outside of both", () => {
    expect(parts([text("One came. Two went.")], "One came.", "Two went.")).toEqual([
      ["P-1.1.1", "One came."],
      [null, " "],
      ["P-1.1.2", "Two went."],
    ]);
  });

  it("leaves a source's number with the sentence it follows", () => {
    const nodes = [text("One came."), number("1"), text(" Two went."), number("2")];
    expect(parts(nodes, "One came.", "Two went.")).toEqual([
      ["P-1.1.1", "One came.1"],
      [null, " "],
      ["P-1.1.2", "Two went.2"],
    ]);
  });

  it("cuts an element that two sentences share", () => {
    expect(parts([em(text("One came. Two")), text(" went.")], "One came.", "Two went.")).toEqual([
      ["P-1.1.1", "One came."],
      ["P-1.1.2", " Two went."],
    ]);
  });

  it("does not care where the author broke a line", () => {
    expect(parts([text("One\ncame. Two\n  went.")], "One came.", "Two went.")).toHaveLength(3);
  });

  it("stays whole where the words are not those of its sentences", () => {
    expect(parts([text("One came. Two went.")], "One came.", "Three went.")).toEqual([
      [null, "One came. Two went."],
    ]);
  });

  it("never loses or doubles a letter", () => {
    const word = fc.stringMatching(/^[A-Za-z’–]{1,9}$/);
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), (sentences, seed) => {
        const all = sentences.join(" ");
        const cut = seed % all.length;
        const nodes = [text(all.slice(0, cut)), em(text(all.slice(cut))), number("7")];
        const split = splitAtSentences(
          nodes,
          sentences.map((words, index) => ({ id: String(index), text: words })),
        );
        expect(split.map((part) => wordsOf(part.nodes)).join("")).toBe(wordsOf(nodes));
        const spans = split.filter((part) => part.id !== null);
        expect(spans.map((part) => wordsOf(part.nodes))).toEqual(
          sentences.map((words) => words.replace(/\s+/g, "")),
        );
      }),
    );
  });
});
