import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "./marks";
import { plainStatistics } from "./plain-statistics";
import { quizStatistics } from "./quiz-statistics";

const slotsOf = (...maxima: number[]) => maxima.map((maximum, at) => ({ name: `Q${at + 1}`, maximum }));
const mark = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.constantFrom(0.25, 1.5, 1 / 3));
const anyMarks = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60 }))
  .chain(([slots, attempts]) =>
    fc.array(fc.array(mark, { minLength: slots, maxLength: slots }), {
      minLength: attempts,
      maxLength: attempts,
    }),
  )
  .filter((rows) => rows.length > 0)
  .map((rows) => marksOf(slotsOf(...(rows[0] ?? []).map(() => 3)), rows));

/** The same figures but for the last digits; an error ratio of about 0 may round to none. */
function expectAlike(one: object, other: object): void {
  for (const [name, value] of Object.entries(one)) {
    const twin: unknown = other[name as keyof typeof other];
    if (/^error|Error$/.test(name) && (value === null || twin === null)) continue;
    if (typeof value === "number" && typeof twin === "number") expect(value, name).toBeCloseTo(twin, 5);
    else expect(value, name).toBe(twin);
  }
}

describe("whatever the marks", () => {
  it("every figure is, to the last digit, what adding up like Moodle gives", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(quizStatistics(marks)).toEqual(plainStatistics(marks));
      }),
    );
  });

  it("that holds as well where many attempts share few values", () => {
    const row = fc.array(fc.constantFrom(0, 1 / 3, 0.7, 1), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 300, maxLength: 400 }), (rows) => {
        const marks = marksOf(slotsOf(1, 1, 1), rows);
        expect(quizStatistics(marks)).toEqual(plainStatistics(marks));
      }),
      { numRuns: 30 },
    );
  });

  it("that holds as well where marks and totals take more values than are counted", () => {
    const sevenDecimals = fc.integer({ min: 0, max: 1e7 }).map((units) => units / 1e7);
    const row = fc.array(sevenDecimals, { minLength: 3, maxLength: 3 });
    const fine = fc.array(row, { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(fine, (rows) => {
        const marks = marksOf(slotsOf(1, 1, 1), rows);
        expect(quizStatistics(marks)).toEqual(plainStatistics(marks));
      }),
    );
  });

  it("it does not matter in which order people are listed", () => {
    fc.assert(
      fc.property(anyMarks, fc.integer(), (marks, seed) => {
        const places = [...Array(marks.attempts).keys()].sort(
          (a, b) => ((a * 7 + seed) % 11) - ((b * 7 + seed) % 11),
        );
        const columns = marks.columns.map((column) =>
          Float64Array.from(places, (at) => column[at] as number),
        );
        const [one, other] = [quizStatistics(marks), quizStatistics({ ...marks, columns })];
        expectAlike(one.quiz, other.quiz);
        for (const [at, slot] of one.slots.entries()) expectAlike(slot, other.slots[at] ?? {});
      }),
    );
  });

  it("worth twice as much, everybody has twice the marks and nothing else changes", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { quiz, slots } = quizStatistics(marks);
        const twice = quizStatistics({
          slots: marks.slots.map(({ name, maximum }) => ({ name, maximum: 2 * maximum })),
          columns: marks.columns.map((column) => column.map((each) => 2 * each)),
          attempts: marks.attempts,
        });
        const doubled = (value: number | null) => value && value * 2;
        expect(twice.quiz).toEqual({
          ...quiz,
          mean: doubled(quiz.mean),
          median: doubled(quiz.median),
          standardDeviation: doubled(quiz.standardDeviation),
          standardError: doubled(quiz.standardError),
        });
        expect(twice.slots).toEqual(
          slots.map((slot) => ({ ...slot, maximum: 2 * slot.maximum, sd: doubled(slot.sd) })),
        );
      }),
    );
  });

  it("of two equal questions each discriminates fully, and the quiz is wholly consistent", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 40 }), (column) => {
        fc.pre(new Set(column).size > 1);
        const { quiz, slots } = quizStatistics(
          marksOf(
            slotsOf(3, 3),
            column.map((each) => [each, each]),
          ),
        );
        expect(quiz.cic).toBeCloseTo(100, 9);
        for (const slot of slots) {
          expect(slot.discriminationIndex).toBeCloseTo(100, 9);
          expect(slot.discriminativeEfficiency).toBeCloseTo(100, 9);
          expect(slot.effectiveWeight).toBeCloseTo(50, 9);
        }
      }),
    );
  });

  it("discrimination stays within ±100, efficiency below it, and weights add up to 100", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { slots } = quizStatistics(marks);
        for (const { discriminationIndex: index, discriminativeEfficiency: efficiency } of slots) {
          expect(Math.abs(index ?? 0)).toBeLessThanOrEqual(100 + 1e-9);
          expect(efficiency ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        }
        const weights = slots.flatMap(({ effectiveWeight }) => effectiveWeight ?? []);
        const sum = weights.reduce((added, weight) => added + weight, 0);
        if (weights.length > 0) expect(sum).toBeCloseTo(100, 9);
      }),
    );
  });
});
