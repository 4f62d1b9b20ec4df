import { expect, it } from "vitest";
import { mergeReading, type Reading } from "./merge-reading";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const reading = (lastPassage: string, readAt: Date | null, updatedAt = day(1)): Reading => ({
  moduleId: "mali",
  sectionId: "s1",
  lastPassage,
  readAt,
  updatedAt,
});

it.each([
  ["P-1.2", "P-1.10", "P-1.10"],
  ["P-1.10", "P-1.9", "P-1.10"],
  ["P-1.3", "P-1.3", "P-1.3"],
])("of %s and %s the further passage is kept", (one, other, kept) => {
  expect(mergeReading(reading(one, null), reading(other, null)).lastPassage).toBe(kept);
});

it.each([
  [null, day(3), day(3)],
  [day(2), null, day(2)],
  [day(5), day(4), day(4)],
  [null, null, null],
])("a section read to its end stays read, since the first time", (one, other, kept) => {
  expect(mergeReading(reading("P-1.1", one), reading("P-1.2", other)).readAt).toEqual(kept);
});

it("was touched when either was touched last", () => {
  expect(mergeReading(reading("P-1.9", null, day(1)), reading("P-1.2", null, day(7))).updatedAt).toEqual(
    day(7),
  );
});
