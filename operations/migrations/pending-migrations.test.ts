import { describe, expect, it } from "vitest";
import { pendingMigrations } from "./pending-migrations";

const file = (name: string, checksum = `sum of ${name}`) => ({ name, checksum, sql: "SELECT 1" });
const applied = (name: string, finished = true) => ({ name, checksum: `sum of ${name}`, finished });

describe("what is still to be applied to a database", () => {
  it("is everything for an empty one, oldest first", () => {
    expect(pendingMigrations([file("1"), file("2")], []).map(({ name }) => name)).toEqual(["1", "2"]);
  });

  it("is only what is new", () => {
    expect(pendingMigrations([file("1"), file("2")], [applied("1")]).map(({ name }) => name)).toEqual(["2"]);
  });

  it.each([
    ["a database that is newer than the code", [file("1")], [applied("1"), applied("2")], /newer.*has 2/],
    ["a migration that was edited afterwards", [file("1", "other")], [applied("1")], /1 was edited/],
    ["a migration that Prisma left failed", [file("1")], [applied("1", false)], /1 failed earlier/],
  ])("%s is refused", (_, files, rows, sentence) => {
    expect(() => pendingMigrations(files, rows)).toThrow(sentence);
  });
});
