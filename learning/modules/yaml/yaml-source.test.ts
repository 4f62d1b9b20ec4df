import { describe, expect, it } from "vitest";
import { faultLine } from "../fault";
import { yamlSource } from "./yaml-source";

const place = (text: string, path: (string | number)[], part?: "key" | "value") => {
  const { line, column } = yamlSource("f.yaml", text).at(path, part);
  return `${line}:${column}`;
};

describe("where a value of a YAML file stands", () => {
  const text = 'a: 1\nlist:\n  - x: one\n    "20": two\n  - [p, q]\nempty:\n7: seven\n';
  it.each<[(string | number)[], "key" | "value", string]>([
    [[], "value", "1:1"],
    [["a"], "value", "1:4"],
    [["a"], "key", "1:1"],
    [["list", 0, "x"], "value", "3:8"],
    [["list", 0, "20"], "key", "4:5"],
    [["list", 1, 1], "value", "5:9"],
    [["empty"], "value", "6:1"],
    [["7"], "value", "7:4"],
    [["list", 0, "missing"], "value", "3:5"],
    [["missing"], "value", "1:1"],
    [["list", 9], "value", "3:3"],
    [["a", "deeper"], "value", "1:4"],
  ])("%j (%s) is at %s", (path, part, expected) => {
    expect(place(text, path, part)).toBe(expected);
  });

  it("counts the lines that stand above the text in its file", () => {
    expect(yamlSource("f.md", "id: s1", 1).at(["id"])).toEqual({ line: 2, column: 5 });
  });
});

describe("what cannot be used", () => {
  it.each<[string, string]>([
    ["a: [1", "f.yaml:1:6 This is not valid YAML"],
    ["a: 1\na: 2", "f.yaml:2:1 This is not valid YAML: Map keys must be unique."],
    ["a: !thing 1", "f.yaml:1:4 This is not valid YAML: Unresolved tag: !thing."],
    ["a: 1\n---\nb: 2", "f.yaml:2:1 This is not valid YAML"],
    ["a: *none", "f.yaml:1:4 A text that begins with * must stand in quotes"],
    ["a: &x\n  b: *x", "f.yaml:2:6 A text that begins with * must stand in quotes"],
    [
      "a: It is: so",
      "f.yaml:1:4 This is not valid YAML: Nested mappings are not allowed in compact mappings. A text",
    ],
    ['a:\n  b: "\\0"', "f.yaml:2:6 This text holds a character that cannot be kept"],
    ['a: "\\uD800"', "f.yaml:1:4 This text holds a character that cannot be kept"],
    [`a: ${"[".repeat(40)}${"]".repeat(40)}`, "f.yaml:1:34 This is nested more than 30 levels deep."],
    [`${"[".repeat(30_000)}`, "f.yaml:"],
  ])("%j", (text, expected) => {
    const { faults, value } = yamlSource("f.yaml", text);
    expect(value).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map(faultLine)[0]?.slice(0, expected.length)).toBe(expected);
  });

  it("is not a whole surrogate pair", () => {
    expect(yamlSource("f.yaml", 'd: "\\uD83C\\uDF75"').value).toEqual({ d: "🍵" });
  });
});
