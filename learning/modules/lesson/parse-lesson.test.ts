import { describe, expect, it } from "vitest";
import { faultLine } from "../fault";
import { parseLesson } from "./parse-lesson";
import { sentenceHash } from "./sentences-of";

const front = "---\nid: s1\ntitle: Tea\nobjectives: []\nminutes: 3\n---\n\n";
const lesson = (body: string) => parseLesson("l.md", front + body);
const sentences = (body: string) => lesson(body).passages[0]?.sentences.map(({ text }) => text);

describe("a lesson's blocks", () => {
  it("are passages, figures and prose in reading order", () => {
    const body = [
      "## Leaves",
      "One. {#P-1.1}",
      "::figure{name=tea-2012}",
      "- a\n- b",
      "> A *quotation*.",
      "| a | b |\n| --- | --- |\n| c | [[T\\|d]] |",
      "<!-- a note among authors -->",
      "Two. {#P-1.2}",
    ].join("\n\n");
    const read = lesson(body);
    expect(read.faults).toEqual([]);
    expect(read.blocks).toEqual([
      { kind: "prose", markdown: "## Leaves" },
      { kind: "passage", passage: "P-1.1", markdown: "One." },
      { kind: "figure", name: "tea-2012" },
      { kind: "prose", markdown: "- a\n- b" },
      { kind: "prose", markdown: "> A *quotation*." },
      { kind: "prose", markdown: "| a | b |\n| --- | --- |\n| c | [[T\\|d]] |" },
      { kind: "passage", passage: "P-1.2", markdown: "Two." },
    ]);
  });

  it("may stand at once after the front matter, and the id on a line of its own", () => {
    const read = parseLesson("l.md", `${front.trim()}\nOne.\n{#P-1.1}`);
    expect(read.faults).toEqual([]);
    expect(read.blocks).toEqual([{ kind: "passage", passage: "P-1.1", markdown: "One." }]);
  });
});

describe("a passage's sentences", () => {
  it.each<[string, string[]]>([
    ["It is *very* **hot**. It is `tea`. {#P-1.1}", ["It is very hot.", "It is tea."]],
    ["See [the *book*](https://example.org). It helps. {#P-1.1}", ["See the book.", "It helps."]],
    ["*[[Thesis|A thesis]]* it is.[^K01][^K02] Yes [^K03]. {#P-1.1}", ["A thesis it is.", "Yes."]],
    ["One\nline, two  spaces.  \nThree. {#P-1.1}", ["One line, two spaces.", "Three."]],
    ["Tom &amp; Ann&nbsp;met. {#P-1.1}", ["Tom & Ann met."]],
    ["**A heading of sorts.** It is tea. {#P-1.1}", ["A heading of sorts.", "It is tea."]],
  ])("are plain text: %j", (body, expected) => {
    expect(sentences(body)).toEqual(expected);
  });

  it("carry the beginning of their SHA-256, which depends on words alone", () => {
    const [plain] = lesson("It is hot. {#P-1.1}").passages[0]?.sentences ?? [];
    const [marked] = lesson("It\nis *hot*.[^K01] {#P-1.1}").passages[0]?.sentences ?? [];
    expect(plain).toEqual({ id: "P-1.1.1", text: "It is hot.", hash: sentenceHash("It is hot.") });
    expect(plain?.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(marked).toEqual(plain);
  });
});

describe("what a lesson refers to", () => {
  it("is found where it stands, in passages and tables, and not in code", () => {
    const body =
      "A [[Term|shown\nwords]] here,\n`[[no]]` there.[^K01] {#P-1.1}\n\n| x |\n| - |\n| [[T\\|s]] |\n\n```\n[[no]]\n```";
    const found = lesson(body).marks.map((mark) => [
      mark.kind === "term" ? mark.term : mark.id,
      `${mark.place.line}:${mark.place.column}`,
    ]);
    expect(found).toEqual([
      ["Term", "8:3"],
      ["K01", "10:16"],
      ["T", "14:3"],
    ]);
  });
});

describe("faults of a lesson", () => {
  it.each([
    ["One.", "8:1 This paragraph has no passage id"],
    ["One {#P-1.1} two.", "8:1 The passage id {#…} must stand at the very end"],
    ["One {#P-1.1} {#P-1.2}", "8:1 A paragraph has one passage id"],
    ["One. {#p-1}", "8:1 {#p-1} is not a passage id"],
    ["{#P-1.1}", "8:1 The passage P-1.1 has no words"],
    ["[^K01] {#P-1.1}", "8:1 The passage P-1.1 has no words"],
    [`${"word ".repeat(1300)} {#P-1.1}`, "8:1 This paragraph has more than 6000 characters"],
    ["- One. {#P-1.1}", "8:1 A passage id {#…} stands here, but only a paragraph"],
    ["# One {#P-1.1}", "8:1 A passage id {#…} stands here, but only a paragraph"],
    ["::figure{name=Tea}", "8:1 A line that begins with :: must be a figure"],
    ["::figure{name=tea} {#P-1.1}", "8:1 A line that begins with :: must be a figure"],
    ["<b>One</b> {#P-1.1}", "8:1 HTML is not shown"],
    ["<div>\nOne\n</div>", "8:1 HTML is not shown"],
    ["A ![cup](https://example.org/c.png) {#P-1.1}", "8:3 Pictures are not loaded"],
    ["A [b](javascript:alert(1)) c. {#P-1.1}", "8:3 A link leads to"],
    ["A [b](//example.org) c. {#P-1.1}", "8:3 A link leads to"],
    ["A [b] c. {#P-1.1}\n\n[b]: https://example.org", "10:1 Write the address where it is used"],
    ["A.[^K01] {#P-1.1}\n\n[^K01]: A book", "10:1 A lesson has no footnotes"],
  ])("%j", (body, expected) => {
    const lines = lesson(body).faults.map((each) => faultLine(each).replace("l.md:", ""));
    expect(lines.some((line) => line.startsWith(expected))).toBe(true);
  });

  it("are all told, with front matter's own among them", () => {
    const text = "---\nid: s1\ntitle:\nobjectives: [LO-1]\nminutes: 3\nmore: 1\n---\n\nOne.\n";
    expect(parseLesson("l.md", text).faults.map(faultLine)).toEqual([
      "l.md:3:1 `title` must be a text, but is empty.",
      "l.md:4:14 Entry 1 of `objectives` must be an objective's id, such as LO-2.1.",
      "l.md:6:1 `more` is not a field here; is it misspelt or in the wrong place?",
      "l.md:9:1 This paragraph has no passage id; end it with one, such as {#P-2.3}.",
    ]);
  });

  it("are none for links that lead to the web, to this site or to the page", () => {
    const body =
      "[a](https://example.org) [b](/modules) [c](#P-1.1) <https://example.org> www.example.org. {#P-1.1}";
    expect(lesson(body).faults).toEqual([]);
  });
});
