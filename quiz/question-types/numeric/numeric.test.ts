import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeric } from "./index";
import { scoreNumeric } from "./score";
import { isWithin } from "./tolerance";

const ask = { stem: "How many?" };

describe("a tolerance", () => {
  it.each([
    ["absolute", 1.18, 0.03, [1.15, 1.18, 1.21], [1.1499, 1.2101]],
    ["absolute", 21, 0, [21], [20.999999, 21.000001]],
    ["absolute", 0, 0, [0, -0], [1e-300]],
    ["absolute", 0.3, 0.1, [0.1 + 0.1, 0.4], [0.19, 0.41]],
    ["relative", 200, 0.1, [180, 220], [179.99, 220.01]],
    ["relative", -200, 0.1, [-180, -220], [-179.99, -220.01, 200]],
    ["geometric", 100, 1, [50, 200], [49.99, 200.01]],
    ["geometric", -100, 1, [-50, -200], [-49.99, -200.01]],
  ] as const)(
    "that is %s, of %d by %d, takes its bounds and nothing beyond",
    (kind, value, tolerance, inside, outside) => {
      const accepted = { value, tolerance, kind };
      expect(inside.filter((number) => !isWithin(number, accepted))).toEqual([]);
      expect(outside.filter((number) => isWithin(number, accepted))).toEqual([]);
    },
  );

  it("takes decimal bounds as they are written, however many digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 1e5 }),
        fc.integer({ min: 0, max: 6 }),
        (value, tolerance, digits) => {
          const at = (units: number) => Number(`${units}e-${digits}`);
          const accepted = { value: at(value), tolerance: at(tolerance) };
          expect(isWithin(at(value + tolerance), accepted)).toBe(true);
          expect(isWithin(at(value - tolerance), accepted)).toBe(true);
          expect(isWithin(at(value + tolerance + 1), accepted)).toBe(false);
          expect(isWithin(at(value - tolerance - 1), accepted)).toBe(false);
        },
      ),
    );
  });
});

describe("the score of a number", () => {
  it("is the most that an accepted value gives, in whatever order they stand", () => {
    const accept = [
      { value: 66, tolerance: 10, fraction: 0.5 },
      { value: 66, tolerance: 1 },
    ];
    for (const list of [accept, [...accept].reverse()]) {
      expect(scoreNumeric({ accept: list }, { value: "66" }, ask)).toEqual({
        verdict: "scored",
        fraction: 1,
      });
      expect(scoreNumeric({ accept: list }, { value: "60" }, ask)).toEqual({
        verdict: "scored",
        fraction: 0.5,
      });
    }
  });

  it("is everything for the value itself, as any computer writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(scoreNumeric({ accept: [{ value, tolerance: 0 }] }, { value: String(value) }, ask)).toEqual({
          verdict: "scored",
          fraction: 1,
        });
      }),
    );
  });

  it("does not judge what is not a number", () => {
    const key = { accept: [{ value: 1, tolerance: 0 }] };
    expect(scoreNumeric(key, { value: "one" }, ask)).toEqual({ verdict: "invalid" });
    expect(scoreNumeric(key, { value: "  " }, ask)).toEqual({ verdict: "unanswered" });
  });
});

describe("the review of a number", () => {
  const key = { accept: [{ value: 12640, tolerance: 40 }] };

  it("looks for feedback under the number that was typed, however it was written, then under the value it met", () => {
    const [wrong] = numeric.review(ask, key, { value: "11 200 " });
    expect(wrong).toMatchObject({
      answer: "11 200",
      right: "12,640",
      standing: "wrong",
      feedback: ["11200"],
    });
    const [close] = numeric.review(ask, key, { value: "12,600" });
    expect(close).toMatchObject({ standing: "right", feedback: ["12600", "12640"] });
  });

  it("names the unit of the right answer", () => {
    expect(numeric.review({ ...ask, unit: "people" }, key, null)).toMatchObject([
      { right: "12,640 people", answer: null },
    ]);
  });

  it("takes feedback for any number, written as a computer writes it", () => {
    expect(["20", "0.85", "-3"].every((id) => numeric.isFeedbackId?.(id))).toBe(true);
    expect(["twenty", "020", "1,000", ""].some((id) => numeric.isFeedbackId?.(id))).toBe(false);
  });
});
