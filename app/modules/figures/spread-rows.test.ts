import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, spreadRows } from "./spread-rows";

describe("rows along an axis", () => {
  it.each<[string, Row[], number[]]>([
    ["stand where they wish when there is room", [row(10), row(40)], [10, 40]],
    ["share the shift when two wish the same place", [row(50), row(50)], [45, 55]],
    ["move as one when three crowd", [row(50), row(50), row(50)], [40, 50, 60]],
    ["stay inside at the beginning", [row(-30), row(0)], [0, 10]],
    ["stay inside at the end", [row(95), row(99)], [80, 90]],
    ["fill the room when it is just enough", Array(10).fill(row(0)), [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]],
    ["may be none", [], []],
  ])("%s", (_what, rows, expected) => {
    expect(spreadRows(rows, 0, 100)).toEqual(expected);
  });

  it("never overlap, never leave the room, and never change order", () => {
    const rows = fc.array(
      fc.record({
        wish: fc.double({ min: -100, max: 1100, noNaN: true }),
        size: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const sorted = some.toSorted((one, other) => one.wish - other.wish);
        const starts = spreadRows(sorted, 0, 1000);
        starts.forEach((start, index) => {
          const end = start + (sorted[index]?.size ?? 0);
          expect(start).toBeGreaterThanOrEqual(-1e-6);
          expect(end).toBeLessThanOrEqual((starts[index + 1] ?? 1000) + 1e-6);
        });
      }),
    );
  });

  it("are as near to their wishes as they can be: no small step of any pool does better", () => {
    const wishes = [row(12), row(14), row(15), row(70), row(71)];
    const starts = spreadRows(wishes, 0, 100);
    const cost = (tops: number[]) =>
      tops.reduce((sum, top, index) => sum + (top - (wishes[index]?.wish ?? 0)) ** 2, 0);
    for (const step of [-0.5, 0.5]) {
      expect(cost(starts.map((start, index) => (index < 3 ? start + step : start)))).toBeGreaterThan(
        cost(starts),
      );
      expect(cost(starts.map((start, index) => (index < 3 ? start : start + step)))).toBeGreaterThan(
        cost(starts),
      );
    }
  });
});

function row(wish: number): Row {
  return { wish, size: 10 };
}
