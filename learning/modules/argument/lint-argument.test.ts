import { describe, expect, it } from "vitest";
import { changed, inContentFolder, smallModule } from "@/tests/small-module";
import { faultLine } from "../fault";
import { loadContent } from "../load-content";

const statements = ["F1", "F2", "C1", "C2", "A1", "R0", "R1", "R2", "O1", "X1", "N1"]
  .map((id) => `- id: ${id}\n  text: About ${id}.\n`)
  .join("");

const recommendation = (id: string) => `  - id: ${id}
    short: Pour ${id}
    problem: Tea is cold (F2).
    instrument: A kettle
    actor: The host
    precondition: Water
    measurable: { verdict: "yes", how: With a thermometer. }
    risk: Steam.
    rests: [C1]
`;

const argument = `about: How tea is argued for.
lessons: [s1]
thesis:
  claim: C1
  advice: { id: R0, short: Drink tea, rests: [C1] }
  note: It is about order.
claims:
  - { id: C1, short: Tea warms, offers: One report., evidence: [F1], assumes: [A1] }
  - { id: C2, short: Tea wakes, offers: None., evidence: [F1] }
assumptions:
  - { id: A1, short: It is hot }
recommendations:
${recommendation("R1")}${recommendation("R2")}tensions:
  - { between: [R1, R2], pull: One pot., reply: Two pots. }
devices:
  - { name: Slogan, example: tea now, effect: It hurries., passages: [P-1.2] }
omissions:
  - { id: O1, outside: [X1], bears: [C1, A1, R1] }
answers:
  - { name: The case, text: See R1., passages: [P-2.1] }
passages:
  C1: [P-1.1]
  C2: [P-1.2]
  A1: [P-1.2]
  R0: [P-2.1]
  R1: [P-2.1]
  R2: [P-2.1]
  O1: [P-1.1]
  F1: [P-1.1]
  F2: [P-1.1]
  X1: [P-1.1, P-2.1]
`;

async function load(text: string) {
  const files = changed({ "statements.yaml": statements, "argument.yaml": text });
  return inContentFolder({ tea: files }, (root) => loadContent(root));
}

/** The argument with a piece of it replaced, and what is said of it: `line:column message`. */
async function said(from: string, to: string): Promise<string[]> {
  expect(argument).toContain(from);
  const { faults } = await load(argument.replace(from, to));
  return faults.map((each) => faultLine(each).replace("tea/argument.yaml:", ""));
}

describe("an argument", () => {
  it("without a fault becomes part of the module and of its version", async () => {
    const { modules, faults } = await load(argument);
    expect(faults).toEqual([]);
    expect(modules[0]?.argument?.claims.map(({ id }) => id)).toEqual(["C1", "C2"]);
    const other = await load(argument.replace("Tea warms", "Tea heats"));
    expect(other.modules[0]?.version).not.toBe(modules[0]?.version);
  });

  it("may be absent", async () => {
    const { modules, faults } = await inContentFolder({ tea: changed({}) }, (root) => loadContent(root));
    expect(faults).toEqual([]);
    expect(modules[0]?.argument).toBeNull();
  });
});

it("an argument may not lead to a section that opens only after forecasts", async () => {
  const water = (smallModule["02-water.md"] ?? "").replace("id: s2", "id: s2\nopensAfter: s1");
  const files = changed({
    "statements.yaml": statements,
    "argument.yaml": argument,
    "02-water.md": water,
  });
  const { faults } = await inContentFolder({ tea: files }, (root) => loadContent(root));
  const told = faults.map(faultLine).filter((line) => line.startsWith("tea/argument.yaml"));
  expect(told[0]).toBe(
    "tea/argument.yaml:38:49 P-2.1 stands in a section that opens later; the argument can be read before.",
  );
  expect(told).toHaveLength(5);
});

describe("faults of an argument", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a field nobody knows",
      "about:",
      "abuot: x\nabout:",
      ["1:1 `abuot` is not a field here; is it misspelt or in the wrong place?"],
    ],
    [
      "a name too long",
      "Tea warms",
      "Tea ".repeat(20).trim(),
      ["8:22 `short` may have at most 48 characters."],
    ],
    [
      "a verdict that is none",
      'verdict: "yes"',
      "verdict: maybe",
      ["19:28 `verdict` must be one of yes, partly, no."],
    ],
    [
      "a section that is not there",
      "lessons: [s1]",
      "lessons: [s9]",
      ["2:11 There is no section s9 in module.yaml."],
    ],
    [
      "a fact that is no statement",
      "evidence: [F1], assumes",
      "evidence: [F9], assumes",
      ["8:65 There is no statement F9."],
    ],
    [
      "a claim that is there twice",
      "id: C2,",
      "id: C1,",
      ["9:11 C1 is there already, as claim.", "41:3 The argument does not name C2."],
    ],
    ["a thesis without its claim", "claim: C1", "claim: C9", ["4:10 This argument has no claim C9."]],
    [
      "an assumption that is not listed",
      "assumes: [A1]",
      "assumes: [A9]",
      ["8:80 This argument has no assumption A9."],
    ],
    [
      "advice on a claim that is not there",
      "tea, rests: [C1]",
      "tea, rests: [C7]",
      ["5:47 This argument has no claim C7."],
    ],
    [
      "an omission that bears on nothing here",
      "bears: [C1, A1, R1]",
      "bears: [C1, F1]",
      ["36:42 This argument has no claim, assumption or recommendation F1."],
    ],
    [
      "a tension with a claim",
      "between: [R1, R2]",
      "between: [R1, C1]",
      ["32:21 This argument has no recommendation C1."],
    ],
    [
      "a tension with itself",
      "between: [R1, R2]",
      "between: [R1, R1]",
      ["32:16 A tension is between two different recommendations."],
    ],
    [
      "a tension that is there twice",
      "devices:",
      "  - { between: [R2, R1], pull: One pot., reply: Two pots. }\ndevices:",
      ["33:16 The tension between R1 and R2 is there twice."],
    ],
    [
      "a passage that is not there",
      "X1: [P-1.1, P-2.1]",
      "X1: [P-1.1, P-9.1]",
      ["49:15 There is no passage P-9.1."],
    ],
    [
      "a device in a passage that is not there",
      "passages: [P-1.2]",
      "passages: [P-1.7]",
      ["34:71 There is no passage P-1.7."],
    ],
    [
      "an entry without a passage",
      "  A1: [P-1.2]\n",
      "",
      ["11:11 Say under `passages` where A1 stands in the lessons."],
    ],
    ["a passage for nothing", "  X1:", "  N1: [P-1.1]\n  X1:", ["49:3 The argument does not name N1."]],
    ["a passage for no statement", "  X1:", "  Z1: [P-1.1]\n  X1:", ["49:3 There is no statement Z1."]],
    [
      "a mention that leads nowhere",
      "See R1.",
      "See N1.",
      ["38:29 N1 is mentioned here; say under `passages` where it stands."],
    ],
  ])("%s", async (_what, from, to, expected) => {
    expect(await said(from, to)).toEqual(expected);
  });
});
