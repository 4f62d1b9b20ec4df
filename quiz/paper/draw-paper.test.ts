import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampledQuestions } from "@/tests/sampled-questions";
import type { Question } from "../question";
import { drawPaper } from "./draw-paper";
import { questionVersion } from "./question-version";

const questions = (await sampledQuestions()).map(({ question }) => question);
const [first] = questions as [Question];

describe("a paper", () => {
  it("holds every question of a known type in the author's order, with its points and version", () => {
    const paper = drawPaper(questions, "seed");
    expect(paper.questions.map(({ id, type, points, version }) => ({ id, type, points, version }))).toEqual(
      questions.map((question) => ({
        id: question.id,
        type: question.type,
        points: question.points,
        version: questionVersion(question),
      })),
    );
  });

  it("holds nothing but those fields and what is asked", () => {
    for (const question of drawPaper(questions, "seed").questions)
      expect(Object.keys(question).sort()).toEqual(["ask", "id", "points", "type", "version"]);
  });

  it("is the same for the same seed and other for another", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(drawPaper(questions, seed)).toEqual(drawPaper(questions, seed));
        expect(drawPaper(questions, seed).hash).not.toBe(drawPaper(questions, `${seed}.`).hash);
      }),
      { numRuns: 20 },
    );
    const orders = ["a", "b", "c", "d"].map((seed) => JSON.stringify(drawPaper([first], seed).questions));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it("shuffles two questions with the same options each in its own way", () => {
    const twin = { ...first, id: "twin" };
    const differs = ["a", "b", "c", "d"].map((seed) => {
      const [one, other] = drawPaper([first, twin], seed).questions;
      return JSON.stringify(one?.ask) !== JSON.stringify(other?.ask);
    });
    expect(differs).toContain(true);
  });

  it("moves no option of a question when another question is added before it", () => {
    const [alone] = drawPaper([first], "seed").questions;
    expect(drawPaper([...questions.slice(1), first], "seed").questions.at(-1)).toEqual(alone);
  });

  it("has another hash when anything of a question changes, its key and feedback too", () => {
    const hash = (question: Question) => drawPaper([question], "seed").hash;
    const changes: Partial<Question>[] = [
      { points: 3 },
      { hint: "Another hint." },
      { feedback: { right: "Otherwise." } },
      { key: { right: "senegal" } },
      { cites: ["P-1.2"] },
      { ask: { ...(first.ask as object), stem: "Which river?" } },
    ];
    const hashes = [first, ...changes.map((change) => ({ ...first, ...change }))].map(hash);
    expect(new Set(hashes).size).toBe(changes.length + 1);
  });

  it("leaves out a question of an unknown type and one whose ask holds more than it may", () => {
    const unknown = { ...first, type: "telepathy" };
    const inherited = { ...first, type: "constructor" };
    const smuggled = { ...first, ask: { ...(first.ask as object), right: "niger" } };
    expect(drawPaper([unknown, inherited, smuggled, first], "seed").questions.map(({ id }) => id)).toEqual([
      first.id,
    ]);
  });
});
