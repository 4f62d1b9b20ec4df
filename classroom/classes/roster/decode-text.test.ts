import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const text = "name,email\nZoë Müller 李,zoe@example.org\n";

function utf16(order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return new Uint8Array(order === "be" ? bytes.swap16() : bytes);
}

describe("the text of a file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16 little-endian", utf16("le", true)],
    ["UTF-16 big-endian", utf16("be", true)],
    ["UTF-16 little-endian without a mark", utf16("le", false)],
    ["UTF-16 big-endian without a mark", utf16("be", false)],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ["Latin-1", Buffer.from("Müller", "latin1")],
    ["a NUL", Buffer.from("name\0,email,section,and,more,of,it")],
    ["half a character", new Uint8Array([0xff, 0xfe, 0x41])],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ])("is not guessed from %s", (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBeNull();
  });

  it("of an empty file is empty", () => {
    expect(decodeText(new Uint8Array())).toBe("");
  });
});
