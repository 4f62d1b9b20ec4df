import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readTar, tarEnd, tarEntry } from "./tar";

const at = new Date("2026-11-25T12:00:00Z");
const entries = [
  { name: "Person.0001.copy", body: Buffer.from("ada\tÀÉß\n") },
  { name: "empty", body: Buffer.alloc(0) },
  { name: "block", body: Buffer.alloc(512, 7) },
];
const archive = Buffer.concat([...entries.map((entry) => tarEntry(entry, at)), tarEnd]);

async function* inPieces(bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function read(bytes: Buffer, size = 100) {
  const found = [];
  for await (const entry of readTar(inPieces(bytes, size))) found.push(entry);
  return found;
}

describe("an archive", () => {
  it.each([1, 100, 512, 100_000])("reads as it was written, in pieces of %i bytes", async (size) => {
    expect(await read(archive, size)).toEqual(entries);
  });

  it("opens with the tar that everybody has", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "briefing-room-tar-"));
    writeFileSync(path.join(folder, "a.tar"), archive);
    execFileSync("tar", ["-xf", "a.tar"], { cwd: folder });
    for (const { name, body } of entries) expect(readFileSync(path.join(folder, name))).toEqual(body);
    rmSync(folder, { recursive: true });
  });

  it("that is cut short or damaged is refused", async () => {
    await expect(read(archive.subarray(0, 700))).rejects.toThrow("too early");
    const damaged = Buffer.from(archive);
    damaged[3] = 1;
    await expect(read(damaged)).rejects.toThrow("damaged");
  });

  it.each(["-0000000777", "77777777777", "nonsense"])("with a file of %s bytes is refused", async (size) => {
    const odd = Buffer.from(archive);
    odd.write(size.padEnd(11, " "), 124);
    odd.fill(" ", 148, 156);
    const sum = odd.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    odd.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    await expect(read(odd)).rejects.toThrow("no size");
  });
});
