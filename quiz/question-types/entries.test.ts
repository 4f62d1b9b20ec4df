import { describe, expect, it } from "vitest";
import { entries, entryFaults } from "./entries";

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `item-${index}`, text: `Item ${index}` }));

describe("lists of entries", () => {
  it.each([
    [1, false],
    [2, true],
    [40, true],
    [41, false],
  ])("of two to forty: %d is fine: %s", (count, fine) => {
    expect(entries(2).safeParse(list(count)).success).toBe(fine);
  });

  it("hold an id and a text and nothing else", () => {
    const [first, second] = list(2);
    expect(entries(2).safeParse([first, { ...second, right: true }]).success).toBe(false);
    expect(entries(2).safeParse([first, { ...second, text: " " }]).success).toBe(false);
    expect(entries(2).safeParse([first, { ...second, id: "Item 2" }]).success).toBe(false);
  });

  it("have each id and each text once", () => {
    expect(entryFaults("item", "items", list(3))).toEqual([]);
    expect(entryFaults("item", "items", [...list(2), { id: "item-1", text: "item 0" }])).toEqual([
      'The item "item-1" is there twice.',
      'Two of the items have the same text: "item 0".',
    ]);
  });
});
