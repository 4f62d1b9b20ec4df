import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { statistics } from "./statistics";

/** Runs the verb on a file of this text; the file's name is cut from what it wrote. */
async function run(text: string | Uint8Array, ...more: string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), "statistics-"));
  const file = path.join(folder, "marks.csv");
  const out: string[] = [];
  const err: string[] = [];
  try {
    await writeFile(file, text);
    const screen = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    const code = await statistics([file, ...more], screen);
    return { code, out: out.join("\n"), err: err.map((line) => line.replaceAll(file, "marks.csv")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const plain = "A,B\n1,2\n0,\n0,1\n1,0\n1,2\n1,2\n";
const computed = async (text: string) => {
  const { code, out, err } = await run(text, "--json");
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return JSON.parse(out) as { quiz: Record<string, number | null>; slots: Record<string, unknown>[] };
};

it("computes a quiz and its slots from a file of marks", async () => {
  const { quiz, slots } = await computed(plain);
  expect(Object.keys(quiz)).toEqual(
    "n mean median standardDeviation skewness kurtosis cic errorRatio standardError".split(" "),
  );
  expect(quiz).toMatchObject({ n: 5, mean: 1.6, median: 1 });
  expect(quiz.cic).toBeCloseTo(55.5556, 4);
  expect(
    slots.map(({ slot, maximum, answered, facility }) => ({ slot, maximum, answered, facility })),
  ).toEqual([
    { slot: "A", maximum: 1, answered: 5, facility: 0.6 },
    { slot: "B", maximum: 2, answered: 4, facility: 0.5 },
  ]);
  for (const name of [
    "sd",
    "intendedWeight",
    "effectiveWeight",
    "discriminationIndex",
    "discriminativeEfficiency",
  ])
    expect(slots[0]?.[name], name).toBeTypeOf("number");
});

it("reads the same from any common form of CSV", async () => {
  const expected = await computed(plain);
  const forms = [
    `\ufeff${plain.replaceAll("\n", "\r\n")}`,
    plain.trimEnd(),
    plain.replaceAll("\n", "\r"),
    plain.replaceAll(",", ";"),
    plain.replaceAll(",", "\t"),
    plain.replaceAll(/[^,\n]+/g, '"$&"'),
    plain.replace("0,\n", "0,-\n\n").replace("1,0", " 1.0 , +0 "),
    `\n${plain}\n\n`,
  ];
  for (const form of forms) expect(await computed(form), JSON.stringify(form)).toEqual(expected);
});

it("takes names in quotes as they are, and a decimal comma where commas do not separate", async () => {
  const { slots } = await computed('"One; ""two"""\t"a,\nb"\n1\t1\n0,5\t1\n');
  expect(slots.map(({ slot, facility }) => [slot, facility])).toEqual([
    ['One; "two"', 0.5],
    ["a,\nb", 1],
  ]);
});

it("counts an empty line as an attempt only where there is one slot", async () => {
  expect((await computed("A\n1\n1\n\n0\n")).quiz).toMatchObject({ n: 3, mean: 1 / 3 });
  expect((await computed("A,B\n1,1\n1,1\n\n,\n")).quiz).toMatchObject({ n: 2, mean: 1 });
});

it("sees an empty cell behind the very last separator", async () => {
  const { quiz, slots } = await computed("A,B\n1,1\n1,");
  expect(quiz).toMatchObject({ n: 1, mean: 1 });
  expect(slots[1]).toMatchObject({ answered: 0, facility: 0 });
});

it("says null of everything without attempts", async () => {
  const { quiz, slots } = await computed("A,B\n1,1\n");
  expect(Object.values(quiz).filter((value) => value !== null)).toEqual([0]);
  expect(slots[0]).toMatchObject({
    facility: null,
    sd: null,
    discriminationIndex: null,
    facilityInterval: null,
  });
});

it.each([
  ["", ["1:1 The names of the slots are missing."]],
  ["A,B\n", ["2:1 The maximum marks are missing."]],
  ["A,,A\n1,1,1\n", ["1:3 A slot has no name.", "1:4 The slot “A” is there twice."]],
  ["A,B\n-1,\n1,1\n", ["2:1 A maximum mark cannot be below 0.", "2:4 The maximum mark is missing."]],
  ["A,B\n1,1\n1,one\n1,1e999\n", ["3:3 “one” is no number.", "4:3 “1e999” is no number."]],
  [
    "A,B\n1,1\n1\n1,1,\n",
    [
      "3:1 There are 2 slots, but this row ends after 1 cells.",
      "4:5 There are 2 slots, but this row has 3 cells.",
    ],
  ],
  [
    'A,B\n1,1\n"1"x,1\n1,"1\n',
    ["3:4 Something stands behind the closing quote.", "4:3 This quote is never closed."],
  ],
  ['"A\nB",C\n1,1\n1,x\n', ["4:3 “x” is no number."]],
])("names what is wrong with %j and ends with 1", async (text, faults) => {
  const { code, out, err } = await run(text);
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: faults.map((fault) => `marks.csv:${fault}`) });
});

it("gives faults as one JSON document when asked for JSON, and prints no more than a hundred", async () => {
  const { code, out, err } = await run(`A\n1\n${"x\n".repeat(130)}`, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out).faults).toHaveLength(130);
  expect(err).toHaveLength(101);
  expect(err.at(-1)).toBe("… and 30 more.");
});

it("prints a table that reads well, with remarks in words", async () => {
  const few = await run(plain);
  expect(few.out).toMatch(/^attempts +5\nmean +1\.60\n/);
  expect(few.out).toMatch(/\nA +1 +60\.00 +23 to 88 +0\.55 +33\.33 +39\.88 +45\.64 +– +50\.00\n/);
  expect(few.out).toMatch(/5 attempts are too few to say more of a question\.$/);
  const rows = Array.from({ length: 30 }, (_, at) => `${at % 2},${at % 3 ? 1 : 0},${1 - (at % 2)},1`);
  const many = await run(`A,B,C,D\n1,2,4,1\n${rows.join("\n")}`);
  expect(many.out).toContain("D: All have the same mark here: it tells nobody apart.");
});

it("ends with 2 on wrong use and where nothing can be read", async () => {
  const err: string[] = [];
  const screen = { out: () => {}, err: (line: string) => void err.push(line) };
  expect(await statistics([], screen)).toBe(2);
  expect(await statistics(["a.csv", "b.csv"], screen)).toBe(2);
  expect(await statistics(["--fast", "a.csv"], screen)).toBe(2);
  expect(await statistics(["no/such/file"], screen)).toBe(2);
  expect(err.at(-1)).toMatch(/^no\/such\/file cannot be read/);
  expect((await run(new Uint8Array([0x41, 0xe4, 0x0a, 0x31]))).code).toBe(2);
});
