import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { sampledQuestions } from "@/tests/sampled-questions";
import { score } from "./score";

/** Runs the verb on these lines and gives back its exit code and what it wrote. */
async function run(lines: readonly string[], ...more: string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), "score-"));
  const file = path.join(folder, "lines.jsonl");
  const out: string[] = [];
  const err: string[] = [];
  try {
    await writeFile(file, lines.join("\n"));
    const screen = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    return { code: await score([file, ...more], screen), out, err };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sampled = await sampledQuestions();
const isJson = (value: unknown) =>
  value !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
const lineOf = (question: object, response: unknown) => JSON.stringify({ question, response });

it("scores every type as its samples say: a fraction, unanswered, invalid, or a person's to mark", async () => {
  const cases = sampled.flatMap(({ sample, question: { type, ask, key } }) => [
    ...sample.responses.map(({ response, fraction }) => ({
      line: lineOf({ type, ask, key }, response),
      expected:
        typeof fraction === "number"
          ? { verdict: "scored", fraction }
          : { verdict: fraction ?? "unanswered", fraction: null },
    })),
    ...sample.invalid.filter(isJson).map((response) => ({
      line: lineOf({ type, ask, key }, response),
      expected: { verdict: "invalid", fraction: null },
    })),
  ]);
  const { code, out, err } = await run(cases.map(({ line }) => line));
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const printed = out.map((text) => {
    const { parts: _, ...rest } = JSON.parse(text) as { parts?: unknown };
    return rest;
  });
  expect(printed).toEqual(cases.map(({ expected }) => expected));
  const seen = new Set(sampled.map(({ question }) => question.type));
  expect([...seen].sort()).toEqual(Object.keys(questionTypes).sort());
});

it("takes a question as it stands in content, with everything around its ask and key", async () => {
  const memo = sampled.find(({ question }) => question.type === "memo");
  const { code, out } = await run([lineOf(memo?.question ?? {}, { text: "Wait for the plan." })]);
  expect({ code, out }).toEqual({ code: 0, out: ['{"verdict":"needs-a-person","fraction":null}'] });
});

it("names the lines that are no questions, keeps their place, and ends with 1", async () => {
  const [first] = sampled;
  const right = first?.sample.responses.find(({ fraction }) => fraction === 1)?.response;
  const { code, out, err } = await run(
    [
      "",
      "nonsense",
      '{"response":1}',
      lineOf(first?.question ?? {}, right),
      lineOf({ type: "guess", ask: 1, key: 1 }, 1),
    ],
    "--json",
  );
  expect(code).toBe(1);
  expect(err.map((line) => line.slice(0, 13))).toEqual(["line 2 is not", "line 3 is not"]);
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? "").map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    "invalid",
    "invalid",
    "scored",
    "invalid",
  ]);
});

it("ends with 2 on wrong use and where nothing can be read", async () => {
  const err: string[] = [];
  const screen = { out: () => {}, err: (line: string) => void err.push(line) };
  expect(await score([], screen)).toBe(2);
  expect(await score(["--fix"], screen)).toBe(2);
  expect(await score(["no/such/file"], screen)).toBe(2);
  expect(err.at(-1)).toMatch(/^no\/such\/file cannot be read/);
});
