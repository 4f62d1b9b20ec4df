import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multipleResponse } from "./index";
import { countingRules, type MultipleResponseKey } from "./schema";
import { scoreMultipleResponse } from "./score";

const six = [..."abcdef"];
const ask = { stem: "Which?", options: six.map((id) => ({ id, text: `Option ${id}` })) };
const fractionOf = (key: MultipleResponseKey, choices: string[]) => {
  const verdict = scoreMultipleResponse(key, { choices }, ask);
  return verdict.verdict === "scored" ? verdict.fraction : null;
};
const rights = fc.shuffledSubarray(six, { minLength: 1, maxLength: 5 });
const picks = fc.shuffledSubarray(six, { minLength: 1 });

describe("the rules of a multiple response", () => {
  // PrairieLearn's four rules on six options with the key ABD.
  it.each([
    ["ab", 0, 2 / 3, 2 / 3, 5 / 6],
    ["abc", 0, 1 / 3, 4 / 9, 2 / 3],
    ["abcd", 0, 2 / 3, 3 / 4, 5 / 6],
    ["c", 0, 0, 0, 1 / 3],
    ["abcdef", 0, 0, 1 / 2, 1 / 2],
    ["abd", 1, 1, 1, 1],
  ])("give for %s what PrairieLearn gives", (choices, off, netCorrect, coverage, eachAnswer) => {
    const right = ["a", "b", "d"];
    const got = (["all-or-nothing", "net-correct", "coverage", "each-answer"] as const).map((rule) =>
      fractionOf({ right, rule }, [...choices]),
    );
    const to7 = (number: number) => Number(number.toFixed(7));
    expect(got).toEqual([off, netCorrect, coverage, eachAnswer].map(to7));
  });

  it("give everything for the right set and only for it, whatever the order", () => {
    fc.assert(
      fc.property(rights, picks, fc.constantFrom(...countingRules), (right, choices, rule) => {
        const same = [...right].sort().join() === [...choices].sort().join();
        expect(fractionOf({ right, rule }, choices) === 1).toBe(same);
        expect(fractionOf({ right, rule }, [...right].reverse())).toBe(1);
      }),
    );
  });

  it("stay between nothing and everything", () => {
    fc.assert(
      fc.property(rights, picks, fc.constantFrom(...countingRules), (right, choices, rule) => {
        expect(fractionOf({ right, rule }, choices)).toBeGreaterThanOrEqual(0);
        expect(fractionOf({ right, rule }, choices)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never reward a wrong pick, nor punish a right one", () => {
    fc.assert(
      fc.property(
        rights,
        picks,
        fc.constantFrom(...six),
        fc.constantFrom(...countingRules),
        (right, choices, more, rule) => {
          fc.pre(!choices.includes(more));
          const before = fractionOf({ right, rule }, choices) ?? 0;
          const after = fractionOf({ right, rule }, [...choices, more]) ?? 0;
          if (right.includes(more)) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it("never pay more by net-correct for ticking everything than its right options outnumber its wrong ones", () => {
    fc.assert(
      fc.property(rights, (right) => {
        const surplus = Math.max(0, right.length - (six.length - right.length));
        expect(fractionOf({ right, rule: "net-correct" }, six)).toBeCloseTo(surplus / right.length, 6);
        if (right.length <= six.length / 2) expect(fractionOf({ right, rule: "net-correct" }, six)).toBe(0);
      }),
    );
  });

  it("are net-correct where the author names none", () => {
    expect(multipleResponse.key.parse({ right: ["a"] })).toEqual({ right: ["a"], rule: "net-correct" });
  });
});

describe("weights", () => {
  it("add up and are held between nothing and everything", () => {
    const key: MultipleResponseKey = { weights: { a: 0.5, b: 0.5, c: -0.75, d: 0.9 }, rule: "sum" };
    expect(fractionOf(key, ["a", "b"])).toBe(1);
    expect(fractionOf(key, ["a", "c"])).toBe(0);
    expect(fractionOf(key, ["a", "b", "d"])).toBe(1);
    expect(fractionOf(key, ["a", "e"])).toBe(0.5);
  });

  it.each([3, 6, 7, 9, 11])("that are %d equal parts of one make one", (count) => {
    const parts = Array.from({ length: count }, (_, at) => `o${at}`);
    const weights = Object.fromEntries(parts.map((id) => [id, Number((1 / count).toFixed(7))]));
    expect(fractionOf({ weights, rule: "sum" }, parts)).toBe(1);
    expect(fractionOf({ weights, rule: "sum" }, parts.slice(1))).toBeLessThan(1);
  });
});

describe("the review of a multiple response", () => {
  it("speaks of what was chosen and of what was missed, in the order shown", () => {
    const lines = multipleResponse.review(
      ask,
      { right: ["a", "d"], rule: "net-correct" },
      { choices: ["c", "a"] },
    );
    expect(lines.map(({ id, answer, right, standing }) => [id, answer, right, standing])).toEqual([
      ["a", "Option a", "Option a", "right"],
      ["c", "Option c", null, "wrong"],
      ["d", null, "Option d", "blank"],
    ]);
  });
});

describe("the faults of a multiple response", () => {
  it.each<[string, MultipleResponseKey, number | undefined]>([
    ['The key names the option "g", which is not asked.', { right: ["a", "g"], rule: "coverage" }, undefined],
    ["The question asks for 3 options, but 2 earn points.", { right: ["a", "b"], rule: "coverage" }, 3],
    ["The weights above zero do not add up to 1.", { weights: { a: 0.5, b: 0.4 }, rule: "sum" }, undefined],
    ["Every option is right, so there is nothing to choose.", { right: six, rule: "net-correct" }, undefined],
  ])("are told to the author: %s", (fault, key, choose) => {
    expect(multipleResponse.faults({ ...ask, ...(choose ? { choose } : {}) }, key)).toEqual([fault]);
  });
});
