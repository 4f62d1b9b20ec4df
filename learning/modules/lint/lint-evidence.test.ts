import { describe, expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { changed, edited } from "@/tests/small-module";
import { faultLine } from "../fault";
import { readModuleFolder } from "../load-content";
import { readingGrade } from "./reading-grade";

function said(files: Readonly<Record<string, string>>): string[] {
  const listed = Object.entries(files).map(([name, text]) => ({ name, text }));
  const folder = { id: "tea", files: listed, figures: [], faults: [] };
  return readModuleFolder(folder, questionTypes).faults.map(faultLine);
}

const quiz = (question: object) =>
  changed({
    "01-leaves.quiz.yaml": JSON.stringify({
      minutes: 4,
      questions: [
        { id: "Q1-01", objective: "LO-1.1", bloom: "remember", points: 1, cites: ["P-1.1"], ...question },
      ],
    }),
  });
const option = (text: string, index: number) => ({ id: `o-${"abcdef"[index]}`, text });
const feedback = { "o-a": "Yes.", "o-b": "No.", "o-c": "No.", "o-d": "No." };
const choice = (...texts: string[]) => ({
  type: "single-choice",
  ask: { stem: "Which?", options: texts.map(option) },
  key: { right: "o-a" },
  feedback: Object.fromEntries(Object.entries(feedback).slice(0, texts.length)),
});

describe("absolute words", () => {
  it("in wrong options only are found when they are several and half of them", () => {
    const faults = said(
      quiz(choice("Leaves, mostly", "Leaves alone, always", "Roots in every case", "Stones")),
    );
    expect(faults).toEqual([
      expect.stringMatching(
        /^01-leaves\.quiz\.yaml:1:\d+ Absolute words stand in wrong options only: “o-b” \(always\), “o-c” \(every\)\. They give/,
      ),
    ]);
  });

  it.each([
    ["one alone", ["Leaves, mostly", "Always leaves", "Roots here", "Stones"]],
    ["one in the right option too", ["Only leaves", "Always leaves", "All roots", "Stones"]],
    ["parts of longer words", ["Leaves, mostly", "Small allotments", "Mustard nonetheless", "Stones"]],
  ])("are no cue when they are %s", (_, texts) => {
    expect(said(quiz(choice(...texts)))).toEqual([]);
  });

  it("are looked for in the reasons of a verdict and in the question inside one for evidence", () => {
    const reasons = ["Leaves, mostly", "It must be", "Nobody knows"].map(option);
    const verdict = {
      ask: { stem: "True?", reasons },
      key: { verdict: true, reason: "o-a" },
      feedback: { true: "Yes.", false: "No.", "o-a": "Yes.", "o-b": "No.", "o-c": "No." },
    };
    expect(said(quiz({ type: "true-false-justify", ...verdict }))).toHaveLength(1);
    const evidence = {
      type: "evidence",
      ask: {
        part: { type: "true-false-justify", ...verdict.ask },
        sentences: ["P-1.1.1", "P-1.1.2"],
        choose: 1,
      },
      key: { part: verdict.key, sets: [["P-1.1.1"]], mode: "independent" },
      feedback: { ...verdict.feedback, "P-1.1.1": "Yes.", "P-1.1.2": "No." },
    };
    expect(said(quiz(evidence)).filter((each) => each.includes("Absolute"))).toHaveLength(1);
    const { "o-b": _, ...less } = evidence.feedback;
    expect(said(quiz({ ...evidence, feedback: less })).some((each) => each.includes("refutes"))).toBe(true);
  });
});

describe("reading level", () => {
  it("is the Flesch–Kincaid grade", () => {
    // 44 words, 11 sentences, 44 syllables: 0.39 × 4 + 11.8 × 1 − 15.59.
    expect(readingGrade(Array(11).fill("The cat sat down."))).toBeCloseTo(-2.23, 10);
    // 40 words, 4 sentences; re-so-lu-tion and mi-li-ta-ry have 4 syllables each: 160 in all.
    const long = Array(5).fill("resolution military").join(" ");
    expect(readingGrade(Array(4).fill(`${long}.`))).toBeCloseTo(0.39 * 10 + 11.8 * 4 - 15.59, 10);
  });

  it("says nothing of a passage too short to judge", () => {
    expect(readingGrade(["Incomprehensibilities notwithstanding, internationalisation."])).toBeNull();
    expect(readingGrade([])).toBeNull();
  });

  const hard = `${Array(12).fill("international military authorisation").join(" and ")}.`;
  const lesson = edited("02-water.md", "Water boils.", hard);
  it("of a passage is bounded, generously where the module says nothing", () => {
    expect(said(lesson)).toEqual([
      expect.stringMatching(
        /^02-water\.md:8:1 P-2\.1 is hard to read: Flesch–Kincaid grade \d+\.\d, at most 16/,
      ),
    ]);
  });

  it("may be set by the module, and is let be in other languages", () => {
    const main = lesson["module.yaml"] ?? "";
    expect(said({ ...lesson, "module.yaml": `${main}lint:\n  readingGrade: 40\n` })).toHaveLength(1);
    expect(said({ ...lesson, "module.yaml": main.replace("language: en", "language: fr") })).toEqual([]);
    const easy = edited(
      "02-water.md",
      "Water boils.",
      `${"The mission waited until the army was ready to go. ".repeat(5)}So.`,
    );
    const strict = `${main}lint:\n  readingGrade: 1\n`;
    expect(said({ ...easy, "module.yaml": strict })).toHaveLength(1);
    expect(said(easy)).toEqual([]);
  });
});

describe("quotations", () => {
  const nine = "one two three four five six seven eight nine";
  const lesson = (text: string) => edited("02-water.md", "Water boils.", text);
  const fault =
    "A quotation of 9 words needs its source, such as [^K03], after it; or list it in module.yaml under `lint.quotations`. Up to 8 words need neither.";

  it.each([
    ["curly", `Water\nboils: “${nine}”.`, `02-water.md:9:8 ${fault}`],
    ["straight", `It says "${nine}" here.`, `02-water.md:8:9 ${fault}`],
  ])("that are long name their source, in %s quotes", (_, text, expected) => {
    expect(said(lesson(text))).toEqual([expected]);
  });

  it.each([
    ["short", "It says “one two three four five six seven eight”."],
    ["followed by their source", `It says “${nine}”.[^K01]`],
    ["short once a link is read", "See “[[Infusion|one two three]] four five six seven eight”."],
  ])("need no more when they are %s", (_, text) => {
    expect(said(lesson(text))).toEqual([]);
  });

  it("may be allowed by the module, word for word", () => {
    const files = lesson(`It says “one *two* three four\nfive six seven eight nine”.`);
    const main = `${files["module.yaml"]}lint:\n  quotations: ["${nine}"]\n`;
    expect(said(files)).toHaveLength(1);
    expect(said({ ...files, "module.yaml": main })).toEqual([]);
  });
});

describe("a rubric", () => {
  const memo = (points: number) =>
    quiz({
      type: "memo",
      points,
      ask: { stem: "Advise.", words: { min: 1, max: 9 } },
      key: {
        rubric: ["aim", "form"].map((id) => ({
          id,
          text: id,
          levels: [
            { points: 4, text: "Good" },
            { points: 1, text: "Poor" },
          ],
        })),
        outline: "Name one course.",
      },
    });
  it("gives at best what its question is worth", () => {
    expect(said(memo(8))).toEqual([]);
    expect(said(memo(16))).toEqual([
      expect.stringMatching(/The question is worth 16, but its rubric gives 8 at best\.$/),
    ]);
  });
});
