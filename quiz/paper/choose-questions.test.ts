import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseQuestions, type PaperPlan } from "./choose-questions";

const questions = [
  { id: "a", objective: "LO-1.1", bloom: "remember" },
  { id: "b", objective: "LO-1.1", bloom: "apply" },
  { id: "c", objective: "LO-1.2", bloom: "remember" },
  { id: "d", objective: "LO-1.2", bloom: "apply" },
  { id: "e", objective: "LO-1.2", bloom: "apply" },
] as const;
const all: PaperPlan = { shuffleQuestions: false, pools: [] };
const none = new Set<string>();

describe("the questions of a paper", () => {
  it("are all of them in the author's order, where nothing else is said", () => {
    expect(chooseQuestions(questions, all, "seed", none)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("come in the seed's order where they are shuffled", () => {
    const shuffled = chooseQuestions(questions, { ...all, shuffleQuestions: true }, "seed", none);
    expect([...shuffled].sort()).toEqual(["a", "b", "c", "d", "e"]);
    const orders = ["1", "2", "3", "4"].map((seed) =>
      chooseQuestions(questions, { ...all, shuffleQuestions: true }, seed, none).join(""),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it("are drawn by objective and level, by name, and never twice", () => {
    const plan: PaperPlan = {
      shuffleQuestions: false,
      pools: [
        { draw: 1, from: { objective: "LO-1.2", bloom: "apply" } },
        { draw: 5, from: { questions: ["d", "e", "a"] } },
      ],
    };
    expect(chooseQuestions(questions, plan, "seed", none)).toEqual(["a", "d", "e"]);
  });

  it("prefer what the person has not met, and come again once everything was met", () => {
    const plan: PaperPlan = { shuffleQuestions: false, pools: [{ draw: 2, from: {} }] };
    fc.assert(
      fc.property(fc.string(), fc.subarray(["a", "b", "c", "d", "e"]), (seed, met) => {
        const drawn = chooseQuestions(questions, plan, seed, new Set(met));
        expect(drawn).toHaveLength(2);
        const unseen = 5 - met.length;
        expect(drawn.filter((id) => !met.includes(id))).toHaveLength(Math.min(2, unseen));
        expect(chooseQuestions(questions, plan, seed, new Set(met))).toEqual(drawn);
      }),
    );
  });

  it("reach every question sooner or later", () => {
    const plan: PaperPlan = { shuffleQuestions: false, pools: [{ draw: 1, from: {} }] };
    const drawn = Array.from({ length: 200 }, (_, at) => chooseQuestions(questions, plan, `${at}`, none)[0]);
    expect(new Set(drawn).size).toBe(5);
  });
});
