import { describe, expect, it } from "vitest";
import { z } from "zod";
import { issueSentences } from "./issue-sentences";

/** What is said of a value held against a schema; the value is under `a`. */
function said(schema: z.ZodType, value: unknown): string[] {
  const held = { a: value };
  const result = z.object({ a: schema }).safeParse(held);
  return (result.error?.issues ?? [])
    .flatMap((issue) => issueSentences(issue, held))
    .map(({ path, message }) => `${path.map(String).join("/")}: ${message}`);
}

describe("what is wrong is said in words", () => {
  const shape = z.strictObject({ b: z.string() });
  it.each<[string, z.ZodType, unknown, string[]]>([
    ["missing", z.string(), undefined, ["a: `a` is missing."]],
    ["empty", z.string(), null, ["a: `a` must be a text, but is empty."]],
    ["no text", z.string(), [1], ["a: `a` must be a text, but is a list."]],
    ["unquoted", z.string(), true, ["a: `a` must be a text, but is true or false. Put it in quotes."]],
    ["no list", z.array(z.string()), "x", ["a: `a` must be a list, but is a text."]],
    ["no group", shape, [], ["a: `a` must be a group of fields, but is a list."]],
    ["a fraction", z.int(), 1.5, ["a: `a` must be a whole number."]],
    ["endless", z.number(), Number.POSITIVE_INFINITY, ["a: `a` must be a number."]],
    ["too small", z.number().min(2), 1, ["a: `a` must be at least 2."]],
    ["not positive", z.number().positive(), 0, ["a: `a` must be more than 0."]],
    ["too big", z.number().max(2), 3, ["a: `a` must be at most 2."]],
    ["too big to be below", z.number().lt(2), 2, ["a: `a` must be less than 2."]],
    ["an empty text", z.string().min(1), "", ["a: `a` must not be empty."]],
    ["a short text", z.string().min(3), "x", ["a: `a` needs at least 3 characters."]],
    ["a long text", z.string().max(1), "xy", ["a: `a` may have at most 1 characters."]],
    ["an empty list", z.array(z.string()).min(1), [], ["a: `a` must have at least one entry."]],
    ["a short list", z.array(z.string()).min(2), ["x"], ["a: `a` needs at least 2 entries."]],
    ["a long list", z.array(z.string()).max(1), ["x", "y"], ["a: `a` may have at most 1 entries."]],
    ["in own words", z.string().regex(/x/, "must hold an x"), "y", ["a: `a` must hold an x."]],
    [
      "of no pattern",
      z.string().regex(/x/),
      "y",
      ["a: `a` is not valid: Invalid string: must match pattern /x/"],
    ],
    ["none of the words", z.enum(["x", "y"]), "z", ["a: `a` must be one of x, y."]],
    ["a missing word", z.enum(["x", "y"]), undefined, ["a: `a` is missing."]],
    ["another word", z.literal("x"), "z", ["a: `a` must be x."]],
    [
      "an entry",
      z.array(z.string()),
      ["x", 1],
      ["a/1: Entry 2 of `a` must be a text, but is a number. Put it in quotes."],
    ],
    [
      "a stranger",
      shape,
      { b: "x", c: 1, d: 2 },
      [
        "a/c: `c` is not a field here; is it misspelt or in the wrong place?",
        "a/d: `d` is not a field here; is it misspelt or in the wrong place?",
      ],
    ],
    [
      "a name",
      z.record(z.string().regex(/^x/, "must begin with x"), z.string()),
      { y: "1" },
      ["a/y: The name `y` must begin with x."],
    ],
    [
      "the nearest of two shapes",
      z.union([shape, z.strictObject({ c: z.string(), d: z.string() })]),
      { b: 1 },
      ["a/b: `b` must be a text, but is a number. Put it in quotes."],
    ],
    ["of no shape", z.union([z.string(), z.number()]), [], ["a: `a` must be a text, but is a list."]],
    [
      "no kind",
      z.discriminatedUnion("k", [
        z.strictObject({ k: z.literal("x") }),
        z.strictObject({ k: z.literal("y") }),
      ]),
      { k: "z" },
      ["a/k: `k` must be one of x, y."],
    ],
    ["refined", z.string().refine(() => false, "cannot be"), "x", ["a: `a` cannot be."]],
  ])("%s", (_what, schema, value, expected) => {
    expect(said(schema, value)).toEqual(expected);
  });
});
