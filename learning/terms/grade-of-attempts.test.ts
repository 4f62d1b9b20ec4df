import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingAttempt, type GradedAttempt, gradeOfAttempts } from "./grade-of-attempts";

const attempts = (...grades: (number | null)[]) =>
  grades.map((grade, index) => ({ number: index + 1, grade, isPractice: false }));
const methods = ["highest", "latest", "first", "average"] as const;

describe("the grade of several attempts", () => {
  it.each([
    [[], null, null, null, null],
    [[null, null], null, null, null, null],
    [[5], 5, 5, 5, 5],
    [[4, 9, 6], 9, 6, 4, 6.3333333],
    [[null, 4, null, 9, 6, null], 9, 6, 4, 6.3333333],
    [[7, 7, 7], 7, 7, 7, 7],
    [[0, null], 0, 0, 0, 0],
    [[-6, -2], -2, -2, -6, -4],
    [[0.1, 0.2], 0.2, 0.2, 0.1, 0.15],
    [[0.3333333, 0.3333333, 0.3333334], 0.3333334, 0.3333334, 0.3333333, 0.3333333],
  ])("%j: highest %s, latest %s, first %s, average %s", (grades, ...expected) => {
    expect(methods.map((method) => gradeOfAttempts(attempts(...grades), method))).toEqual(expected);
  });

  it("knows no practice", () => {
    const practised = [{ grade: 10, isPractice: true }, ...attempts(3, 5), { grade: 1, isPractice: true }];
    expect(methods.map((method) => gradeOfAttempts(practised, method))).toEqual([5, 5, 3, 4]);
    expect(gradeOfAttempts([{ grade: 10, isPractice: true }], "highest")).toBeNull();
  });
});

describe("the attempt that counts", () => {
  it("is the first of equally high ones", () => {
    expect(countingAttempt(attempts(2, 8, null, 8), "highest")?.number).toBe(2);
  });

  it("is the latest that has a grade, and none where all count together", () => {
    expect(countingAttempt(attempts(2, 8, null), "latest")?.number).toBe(2);
    expect(countingAttempt(attempts(null, 8, 9), "first")?.number).toBe(2);
    expect(countingAttempt(attempts(2, 8), "average")).toBeNull();
    expect(countingAttempt(attempts(null), "highest")).toBeNull();
  });
});

const some = fc.array(
  fc.record({ grade: fc.option(fc.integer({ min: -600, max: 600 })), isPractice: fc.boolean() }),
);

it("no method gives more than the highest, and ungraded or practice attempts change none", () => {
  fc.assert(
    fc.property(some, (list: GradedAttempt[]) => {
      const counting = list.filter(({ grade, isPractice }) => grade !== null && !isPractice);
      const highest = gradeOfAttempts(list, "highest");
      for (const method of methods) {
        const grade = gradeOfAttempts(list, method);
        expect(grade).toBe(gradeOfAttempts(counting, method));
        if (highest === null) expect(grade).toBeNull();
        else expect(grade).toBeLessThanOrEqual(highest);
      }
    }),
  );
});
