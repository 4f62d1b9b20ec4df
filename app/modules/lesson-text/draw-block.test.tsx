import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderTree } from "@/ui/prose";
import { drawBlock } from "./draw-block";
import { lessonNotes, termAnchor } from "./lesson-notes";

const glossary = [{ term: "ECOWAS", definition: "A bloc of *fifteen* states." }];
const sources = [
  { id: "K01", text: "A record", url: "https://example.org/record" },
  { id: "K02", text: "A digest" },
];

function draw(markdown: string, sentences: string[] = [], notes = lessonNotes(glossary, sources)) {
  const passage = {
    id: "P-1.1",
    sentences: sentences.map((text, index) => ({ id: `P-1.1.${index + 1}`, text, hash: "" })),
  };
  const tree = drawBlock({ kind: "passage", passage: "P-1.1", markdown }, [passage], notes);
  return { html: tree ? renderToStaticMarkup(renderTree(tree)) : "", notes };
}

describe("a passage on the page", () => {
  it("can be pointed at as a whole and sentence by sentence", () => {
    const { html } = draw("One came. Two went.", ["One came.", "Two went."]);
    expect(html).toContain(
      '<p id="P-1.1"><span id="P-1.1.1">One came.</span> <span id="P-1.1.2">Two went.</span></p>',
    );
    expect(html).toContain('<a href="#P-1.1"');
  });

  it("numbers sources as they first appear and knows every call", () => {
    const { html, notes } = draw("One.[^K02] Two.[^K01][^K02]", ["One.", "Two."]);
    expect(notes.sources().map(({ id, number, calls }) => [id, number, calls])).toEqual([
      ["K02", 1, ["call-K02-1", "call-K02-2"]],
      ["K01", 2, ["call-K01-1"]],
    ]);
    expect(html).toContain('aria-label="Source 2"');
    // Two numbers side by side are kept apart.
    expect(html).toMatch(/>2<\/a><\/sup><sup data-source="">,<a/);
  });

  it("links a term by the words that are shown and describes it by its definition", () => {
    const { html, notes } = draw("The [[ECOWAS|bloc]] met.", ["The bloc met."]);
    expect(html).toMatch(/<a href="#term-ecowas"[^>]*aria-describedby="term-ecowas-text"[^>]*>bloc<\/a>/);
    expect(notes.terms([])).toMatchObject([
      { term: "ECOWAS", anchor: "term-ecowas", call: "call-term-ecowas" },
    ]);
  });

  it("shows a term in the margin once, hidden from screen readers", () => {
    const { html } = draw("[[ECOWAS]] met. [[ECOWAS]] left.", ["ECOWAS met.", "ECOWAS left."]);
    expect(html.match(/data-margin/g)).toHaveLength(1);
    expect(html).toContain('<span data-margin="" aria-hidden="true"><b>ECOWAS</b>');
  });

  it("writes a term or a source that nobody defined as plain text or not at all", () => {
    const { html } = draw("The [[Nobody|unknown]] met.[^K99]", ["The unknown met."]);
    expect(html).toContain('<span id="P-1.1.1">The unknown met.</span>');
  });

  it("lets no HTML of an author through", () => {
    const { html } = draw('One <script>alert(1)</script> <img src="x" onerror="alert(1)"> came.');
    expect(html).not.toMatch(/<script|<img|onerror="/);
  });
});

describe("a term's anchor", () => {
  it.each([
    ["Coup d’état", "term-coup-d-etat"],
    ["African Union (AU)", "term-african-union-au"],
  ])("of %s is %s", (term, anchor) => expect(termAnchor(term)).toBe(anchor));
});
