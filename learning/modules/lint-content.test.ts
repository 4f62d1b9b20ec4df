import { describe, expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { smallModule } from "@/tests/small-module";
import { faultLine } from "./fault";
import { readModuleFolder } from "./load-content";

/** The small module with another quiz for its first section; the quiz begins with `minutes: 4` and `questions:` on two lines. */
function said(questions: string, changes: Readonly<Record<string, string>> = {}): string[] {
  const files = { ...smallModule, "01-leaves.quiz.yaml": `minutes: 4\nquestions:\n${questions}`, ...changes };
  const folder = {
    id: "tea",
    files: Object.entries(files).map(([name, text]) => ({ name, text })),
    figures: [],
    faults: [],
  };
  return readModuleFolder(folder, questionTypes).faults.map((each) =>
    faultLine(each).replace(/^01-leaves.quiz.yaml:/, ""),
  );
}

/** A question from its type, ask, key and feedback, each as YAML of one line. Feedback stands on line 11. */
const question = (type: string, ask: string, key: string, feedback: string, more = "cites: [P-1.1]") =>
  `  - id: Q1-01
    type: ${type}
    objective: LO-1.1
    bloom: remember
    points: 1
    ${more}
    ask: ${ask}
    key: ${key}
    feedback: ${feedback}
`;

const options = (...texts: string[]) =>
  `{ stem: Why?, options: [${texts.map((text, index) => `{ id: o-${"abcdef"[index]}, text: ${text} }`).join(", ")}] }`;

describe("feedback", () => {
  const two = options("Leaf", "Root");
  it.each<[string, string, string[]]>([
    ["for each option is enough", "{ o-a: Yes., o-b: No. }", []],
    ["for what is right may stand in", "{ right: Yes., o-b: No. }", []],
    ["in general may stand in for what is right", "{ general: So., o-b: No. }", []],
    [
      "for all that is wrong refutes no option",
      "{ o-a: Yes., wrong: No. }",
      ["11:5 Nothing refutes the wrong option “o-b”: write under `o-b` what speaks against it."],
    ],
    [
      "in general refutes no option",
      "{ general: So. }",
      ["11:5 Nothing refutes the wrong option “o-b”: write under `o-b` what speaks against it."],
    ],
    [
      "that is missing is missed, option by option",
      "{}",
      [
        "11:5 There is no feedback for “o-a”; write it under `o-a`, or under `general` for all.",
        "11:5 Nothing refutes the wrong option “o-b”: write under `o-b` what speaks against it.",
      ],
    ],
    [
      "for what is right does not stand in for what is wrong",
      "{ right: Yes. }",
      ["11:5 Nothing refutes the wrong option “o-b”: write under `o-b` what speaks against it."],
    ],
    [
      "that nobody can see is pointed out",
      "{ general: So., o-b: No., o-z: Never. }",
      ["11:41 Nobody can choose “o-z”, so nobody would see this feedback."],
    ],
  ])("%s", (_what, feedback, expected) => {
    expect(said(question("single-choice", two, "{ right: o-a }", feedback))).toEqual(expected);
  });

  it("for typed numbers may be under any number, and under nothing else", () => {
    const numeric = (feedback: string) =>
      said(question("numeric", "{ stem: How many? }", "{ accept: [{ value: 21, tolerance: 0 }] }", feedback));
    expect(numeric('{ right: Yes., wrong: No., "20": One less., "-3.5": Odd. }')).toEqual([]);
    expect(numeric("{ right: Yes., wrong: No., twenty: One less. }")).toEqual([
      "11:42 Nobody can choose “twenty”, so nobody would see this feedback.",
    ]);
  });

  it("for typed words may be under what is accepted and rejected", () => {
    const key = "{ accept: [{ text: tea }], reject: [{ text: coffee }] }";
    const short = (feedback: string) => said(question("short-answer", "{ stem: What? }", key, feedback));
    expect(short("{ right: Yes., coffee: No. }")).toEqual([]);
    expect(short("{ right: Yes. }")).toEqual([
      "11:5 There is no feedback for “coffee”; write it under `coffee`, or under `general` for all.",
    ]);
  });

  it("for pairs is wanted pair by pair, or once for right and once for wrong", () => {
    const ask =
      "{ stem: Match., left: [{ id: one, text: One }, { id: two, text: Two }], right: [{ id: x, text: X }, { id: y, text: Y }] }";
    const pairs = (feedback: string) =>
      said(question("matching", ask, "{ pairs: { one: y, two: x } }", feedback)).map((each) =>
        each.slice(0, 40),
      );
    expect(pairs("{ one: It is Y., two: It is X. }")).toEqual([]);
    expect(pairs("{ right: Yes., wrong: No. }")).toEqual([]);
    expect(pairs("{ right: Yes., one: It is Y. }")).toEqual(["11:5 There is no feedback for “two”; wri"]);
  });

  it("for a verdict and its reasons may be told apart", () => {
    const ask = "{ stem: True?, reasons: [{ id: why, text: Because. }, { id: not, text: Although. }] }";
    const tfj = (feedback: string) =>
      said(question("true-false-justify", ask, "{ verdict: true, reason: why }", feedback));
    expect(tfj('{ "true": Yes., "false": No., why: Right., not: Wrong. }')).toEqual([]);
    expect(tfj("{ right: Yes., false: No., not: Wrong. }")).toEqual([]);
  });
});

describe("length as a cue", () => {
  const general = "{ general: So., o-b: No., o-c: No. }";
  const long = "x".repeat(31);
  const mid = "y".repeat(20);
  it("is found when a right option has more than 1.5 times its distractors' mean length", () => {
    const ask = options(long, mid, `${mid.slice(1)}z`);
    expect(said(question("single-choice", ask, "{ right: o-a }", general))).toEqual([
      "9:51 The right option “o-a” has 31 characters, its distractors 20 on average: its length gives it away (at most 1.5 times as long).",
    ]);
    expect(said(question("single-choice", ask, "{ weights: { o-a: 1 } }", general))).toHaveLength(1);
    expect(said(question("single-choice", ask, "{ weights: { o-a: 1, o-b: 0.5 } }", general))).toHaveLength(
      1,
    );
    const several = said(question("multiple-response", ask, "{ right: [o-a], rule: net-correct }", general));
    expect(several).toHaveLength(1);
  });

  it("is none at 1.5 times, nor when a distractor is the long one", () => {
    const atLimit = options(long.slice(1), mid, `${mid.slice(1)}z`);
    expect(said(question("single-choice", atLimit, "{ right: o-a }", general))).toEqual([]);
    expect(
      said(question("single-choice", options(long, mid), "{ right: o-b }", "{ general: So., o-a: No. }")),
    ).toEqual([]);
  });
});

describe("options", () => {
  it("that say the same are found, whatever their case, emphasis and full stop", () => {
    const faults = said(
      question(
        "single-choice",
        options("A leaf", '"*a  Leaf*."'),
        "{ right: o-a }",
        "{ general: So., o-b: No. }",
      ),
    );
    expect(faults).toEqual(["9:78 Another option of this list says the same."]);
  });

  it("that the key names and nobody is offered are pointed at in the key", () => {
    const faults = said(
      question("single-choice", options("Leaf", "Root"), "{ right: o-z }", "{ o-a: No., o-b: No. }"),
    );
    expect(faults).toContain('10:19 The key names the option "o-z", which is not asked.');
  });
});

describe("what a question refers to", () => {
  const ask = options("Leaf", "Root");
  const sound = (more: string, feedback = "{ general: So., o-b: No. }") =>
    said(question("single-choice", ask, "{ right: o-a }", feedback, more));
  it.each<[string, string[]]>([
    ["cites: [P-1.1, F1]", []],
    [
      "cites: [F1]",
      [
        "8:12 A question must cite at least one passage (such as P-2.3) or sentence (P-2.3.1) of the lessons.",
      ],
    ],
    ["cites: []", ["8:12 `cites` must cite at least one passage."]],
    ["cites: [P-1.1, P-1.9]", ["8:20 There is no passage P-1.9."]],
    ["cites: [P-1.1, P-1.1.3]", ["8:20 There is no sentence P-1.1.3: P-1.1 has 2 sentences."]],
    ["cites: [P-1.1, P-9.9.1]", ["8:20 There is no passage P-9.9, so no sentence P-9.9.1."]],
    ["cites: [P-1.1, F2]", ["8:20 There is no passage, sentence or statement F2."]],
    ["cites: [P-1.1, nonsense]", ["8:20 There is no passage, sentence or statement nonsense."]],
    ["cites: [P-1.1, P-1.1]", ["8:20 P-1.1 is cited twice."]],
  ])("%s", (cites, expected) => {
    expect(sound(cites)).toEqual(expected);
  });

  it("is also what its texts name", () => {
    expect(sound("cites: [P-1.1]", "{ general: See P-1.1 and P-4.4., o-b: No. }")).toEqual([
      "11:26 There is no passage P-4.4.",
    ]);
    expect(sound("cites: [P-1.1]\n    hint: Read P-1.1.7.")).toEqual([
      "9:11 There is no sentence P-1.1.7: P-1.1 has 2 sentences.",
    ]);
  });

  it("is also the passages that it offers", () => {
    const select = said(
      question(
        "select-passage",
        "{ stem: Which?, passages: [P-1.1, P-1.2, P-3.3] }",
        "{ right: [P-1.1] }",
        "{ general: So. }",
      ),
    );
    expect(select).toEqual(["9:51 There is no passage P-3.3."]);
  });

  it("is its objective", () => {
    const text = question("single-choice", ask, "{ right: o-a }", "{ general: So., o-b: No. }");
    expect(said(text.replace("LO-1.1", "LO-4.4"))).toEqual([
      "5:16 There is no objective LO-4.4 in module.yaml.",
      "module.yaml:13:9 No question asks about the objective LO-1.1.",
    ]);
  });

  it("is known by an id that no other question has", () => {
    const text = question("single-choice", ask, "{ right: o-a }", "{ general: So., o-b: No. }");
    expect(said(text + text)).toEqual([
      "12:9 The question Q1-01 is there twice; the first is at 01-leaves.quiz.yaml:3.",
    ]);
  });
});

describe("objectives", () => {
  it("may wait for questions as long as the module has no quiz", () => {
    const { "01-leaves.quiz.yaml": _, ...files } = smallModule;
    const folder = {
      id: "tea",
      files: Object.entries(files).map(([name, text]) => ({ name, text })),
      figures: [],
      faults: [],
    };
    expect(readModuleFolder(folder, questionTypes).faults).toEqual([]);
  });

  it("are not called orphans while a quiz cannot be read", () => {
    expect(said("  - nonsense\n")).toEqual([
      "3:5 Entry 1 of `questions` must be a group of fields, but is a text.",
    ]);
  });
});

describe("cited sentences", () => {
  const text = question(
    "single-choice",
    options("Leaf", "Root"),
    "{ right: o-a }",
    "{ general: So., o-b: No. }",
    "cites: [P-1.1.2]",
  );
  const lock = (line: string) => ({ "sentences.lock.yaml": line });
  const hash = "5b9c8ac2ed9a";

  it("must be pinned", () => {
    expect(said(text)).toEqual([
      "8:13 The sentence P-1.1.2 is cited but not pinned. If “It is hot.” is the one you mean, run `npm run -s cli -- check --pin`.",
    ]);
  });

  it("must read as they did when they were pinned", () => {
    expect(said(text, lock(`P-1.1.2: "${hash}"`))).toEqual([
      "8:13 The sentence P-1.1.2 has changed since it was pinned: it now reads “It is hot.”. Read the question again, then run `npm run -s cli -- check --pin`.",
    ]);
  });

  it("are not judged by a lock that cannot be read", () => {
    expect(said(text, lock("P-1.1.2: 12"))).toEqual([
      "sentences.lock.yaml:1:10 `P-1.1.2` must be a text, but is a number. Put it in quotes.",
    ]);
    expect(said(text, lock("P-1.1: abcdefabcdef"))).toEqual([
      "sentences.lock.yaml:1:1 The name `P-1.1` must be a sentence's id, such as P-2.3.1.",
    ]);
  });
});
