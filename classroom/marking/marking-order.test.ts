import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inMarkingOrder, placeOf } from "./marking-order";

const answer = (attemptId: string) => ({ attemptId, questionId: "M-1" });
const answers = ["a", "b", "c", "d", "e", "f"].map(answer);

describe("the order of marking", () => {
  it("is the same however the answers come", () => {
    const order = inMarkingOrder(answers, "one");
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), (shuffled) => {
        expect(inMarkingOrder(shuffled, "one")).toEqual(order);
      }),
    );
  });

  it("differs from question to question and from assignment to assignment", () => {
    const other = { attemptId: "a", questionId: "M-2" };
    const places = [placeOf(answer("a"), "one"), placeOf(other, "one"), placeOf(answer("a"), "two")];
    expect(new Set(places).size).toBe(3);
  });

  it("does not follow the order in which attempts began", () => {
    const many = Array.from({ length: 400 }, (_, place) => answer(String(place).padStart(4, "0")));
    const order = inMarkingOrder(many, "one");
    const rising = order.filter((one, place) => one.attemptId > (order[place - 1]?.attemptId ?? "")).length;
    expect(rising).toBeGreaterThan(160);
    expect(rising).toBeLessThan(240);
  });

  it("goes on behind what was skipped and comes back to it at the very end", () => {
    const order = inMarkingOrder(answers, "one");
    const [first, second, third] = order;
    expect(inMarkingOrder(answers, "one", second)).toEqual([...order.slice(2), first, second]);
    expect(inMarkingOrder(answers, "one", order.at(-1))).toEqual(order);
    expect(inMarkingOrder([third ?? answer("c")], "one", third)).toEqual([third]);
  });
});
