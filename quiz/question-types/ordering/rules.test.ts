import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderingRules } from "./rules";
import { orderingRuleNames } from "./schema";
import { scoreOrdering } from "./score";

const sentence = ["Modular", "Object", "Oriented", "Dynamic", "Learning", "Environment"].map((word) =>
  word.toLowerCase(),
);
const reversed = "environment learning dynamic oriented object modular";
const firstSwapped = "object modular oriented dynamic learning environment";
const firstLast = "object oriented dynamic learning environment modular";
const endsSwapped = "environment object oriented dynamic learning modular";
const thirdFirst = "oriented object dynamic learning environment modular";

function fractionOf(rule: (typeof orderingRuleNames)[number], order: readonly string[], key = sentence) {
  const verdict = scoreOrdering({ order: [...key], rule }, { order: [...order] });
  return verdict.verdict === "scored" ? verdict.fraction : verdict.verdict;
}

describe("rules of ordering", () => {
  // The orders and the rounded results of Moodle's own tests (question type ordering, question_test.php).
  it.each([
    ["relative-next-exclude-last", reversed, 0],
    ["relative-next-exclude-last", endsSwapped, 0.6],
    ["relative-next-exclude-last", thirdFirst, 0.4],
    ["relative-next-include-last", reversed, 0],
    ["relative-next-include-last", endsSwapped, 0.5],
    ["relative-one-previous-and-next", reversed, 0],
    ["relative-one-previous-and-next", thirdFirst, 0.3333333],
    ["relative-all-previous-and-next", reversed, 0],
    ["relative-all-previous-and-next", thirdFirst, 0.6],
    ["relative-all-previous-and-next", firstLast, 0.6666667],
    ["longest-ordered-subset", reversed, 0],
    ["longest-ordered-subset", firstLast, 0.8333333],
    ["longest-contiguous-subset", reversed, 0],
    ["longest-contiguous-subset", firstLast, 0.8333333],
    ["relative-to-correct", reversed, 0.4],
    ["relative-to-correct", firstLast, 0.6666667],
    ["absolute-position", reversed, 0],
    ["all-or-nothing", firstSwapped, 0],
  ] as const)("%s as in Moodle: %s is worth %d", (rule, order, fraction) => {
    expect(fractionOf(rule, order.split(" "))).toBe(fraction);
  });

  it.each([
    ["concordant-pairs", firstSwapped, 0.9333333],
    ["concordant-pairs", reversed, 0],
    ["adjacent-pairs", firstSwapped, 0.8],
    ["adjacent-pairs", firstLast, 0.8],
    ["adjacent-pairs", endsSwapped, 0.6],
    ["adjacent-pairs", reversed, 0],
    ["absolute-position", firstSwapped, 0.6666667],
    ["relative-one-previous-and-next", firstSwapped, 0.5833333],
    ["longest-ordered-subset", endsSwapped, 0.6666667],
    ["longest-contiguous-subset", "modular dynamic object oriented learning environment", 0.5],
    ["longest-ordered-subset", "modular dynamic object oriented learning environment", 0.8333333],
  ] as const)("%s: %s is worth %d", (rule, order, fraction) => {
    expect(fractionOf(rule, order.split(" "))).toBe(fraction);
  });

  it.each(orderingRuleNames)(
    "%s gives everything for the key's order and a fraction for any other",
    (rule) => {
      const places = fc
        .integer({ min: 2, max: 12 })
        .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }));
      fc.assert(
        fc.property(places, (shuffled) => {
          const [count, of] = orderingRules[rule](shuffled);
          const [whole, all] = orderingRules[rule](shuffled.toSorted((a, b) => a - b));
          expect(whole).toBe(all);
          expect(of).toBe(all);
          expect(Number.isInteger(count) && count >= 0 && count <= of).toBe(true);
          const inOrder = shuffled.every((place, index) => place === index);
          expect(count === of).toBe(inOrder);
        }),
      );
    },
  );

  it("the longest ordered subset is the longest of all subsets that keep the order", () => {
    const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(places, (shuffled) => {
        const subsets = [...Array(2 ** 7).keys()].map((mask) =>
          shuffled.filter((_, bit) => mask & (1 << bit)),
        );
        const ordered = subsets.filter((subset) =>
          subset.every((at, i) => i === 0 || at > (subset[i - 1] ?? at)),
        );
        const longest = Math.max(...ordered.map((subset) => subset.length));
        expect(orderingRules["longest-ordered-subset"](shuffled)[0]).toBe(longest < 2 ? 0 : longest);
      }),
    );
  });

  it("adjacent pairs never ask more of a pair than that one stands before the other", () => {
    expect(orderingRules["adjacent-pairs"]([0, 3, 4, 9])).toEqual([3, 3]);
  });
});
