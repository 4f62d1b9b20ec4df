import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { smallModule } from "@/tests/small-module";
import { readModuleFolder } from "./load-content";

const names = Object.keys(smallModule);

/** Pieces that YAML, Markdown and our own marks give a meaning to. */
const pieces = fc.constantFrom(
  "---\n",
  "- ",
  ": ",
  "*x",
  "&x ",
  "!t ",
  "[[",
  "]]",
  "[^",
  "{#P-1.1}",
  "{#",
  "}",
  "::figure{name=x}",
  "|",
  ">-\n",
  "\t",
  "\n\n",
  "`",
  "```\n",
  "<b>",
  "<!--",
  "__proto__: 1\n",
  "constructor: 1\n",
  "null",
  "\\",
  '"',
  "\u2028",
  "\uD800",
  "é",
  "(",
);

/** An edit of a text: at a place, so many characters go and others come. */
const edit = fc.record({
  file: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 40 }),
  come: fc.oneof(pieces, fc.string({ maxLength: 8 }), fc.constant("")),
});

describe("mangled content", () => {
  it("never makes the loader throw, and every fault has a place in a file that is there", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = { ...smallModule };
        for (const { file, at, gone, come } of edits) {
          const text = files[file] ?? "";
          const place = Math.floor(at * text.length);
          files[file] = text.slice(0, place) + come + text.slice(place + gone);
        }
        const folder = {
          id: "tea",
          files: Object.entries(files).map(([name, text]) => ({ name, text })),
          figures: [],
          faults: [],
        };
        const { module, faults } = readModuleFolder(folder, questionTypes);
        expect(module === null).toBe(faults.length > 0);
        for (const { file, line, column, message } of faults) {
          const lines = (files[file] ?? "").split("\n");
          expect(names).toContain(file);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
