import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTable } from "./parse-table";
import { plainCell, writeTable } from "./write-table";

const cells = (text: string) => parseTable(text)?.map((row) => row.cells);

describe("a table in a text", () => {
  it.each([
    ["commas", "a,b\nc,d"],
    ["semicolons", "a;b\nc;d"],
    ["tabs", "a\tb\nc\td"],
    ["Windows lines", "a,b\r\nc,d\r\n"],
    ["old Mac lines", "a,b\rc,d\r"],
    ["blank lines", "\n a , b \n,\n\nc,d\n\n"],
    ["quotes", '"a","b"\n"c",d'],
  ])("is read with %s", (_, text) => {
    expect(cells(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps separators, quotes and line breaks that stand in quotes", () => {
    expect(cells('"Osei, Ben";"says ""yes""";"two\nlines"\nx;y;z')).toEqual([
      ["Osei, Ben", 'says "yes"', "two\nlines"],
      ["x", "y", "z"],
    ]);
  });

  it("names the line on which each row begins", () => {
    expect(parseTable('a,b\n\n"c\nc",d\ne,f')?.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it("is none where a quote is never closed", () => {
    expect(parseTable('a,"b\nc,d')).toBeNull();
  });

  it("is never anything but rows or nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const rows = parseTable(text);
        expect(rows === null || Array.isArray(rows)).toBe(true);
      }),
    );
  });

  it("comes back from a file as it was written, and no cell of it begins a formula", () => {
    const word = fc.oneof(
      fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
        .filter((text) => text.trim() === text && text !== ""),
      fc.constantFrom("=1+1", "+49 30", "-x", "@sum", "'=kept", "a,b", 'q"q', "two\nlines", "'x"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 8 }), (rows) => {
        const file = writeTable([["name", "email", "section"], ...rows]).slice(1);
        const read = cells(file) ?? [];
        for (const row of read) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(read.slice(1).map((row) => row.map(plainCell))).toEqual(rows);
      }),
    );
  });
});
