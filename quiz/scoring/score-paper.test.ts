import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampledQuestions } from "@/tests/sampled-questions";
import { questionVersion } from "../paper/question-version";
import type { Question } from "../question";
import { scorePaper } from "./score-paper";

const sampled = await sampledQuestions();

function choice(id: string, points: number, worth = 1): Question {
  return {
    id,
    type: "single-choice",
    objective: "LO-1.1",
    bloom: "remember",
    points,
    cites: ["P-1.1"],
    ask: {
      stem: "Which?",
      options: [
        { id: "this", text: "This" },
        { id: "that", text: "That" },
      ],
    },
    key: { weights: { this: worth, that: 1 } },
    feedback: {},
  };
}

const answered = (...ids: string[]) =>
  new Map(ids.map((id) => [id, { response: { choice: "this" }, revision: 3 }]));

describe("the score of a paper", () => {
  it("says for each question what it was computed from", () => {
    const [one, two] = [choice("one", 2), choice("two", 1)];
    expect(scorePaper([one, two], answered("one"))).toEqual({
      scores: [
        {
          questionId: "one",
          questionVersion: questionVersion(one),
          answerRevision: 3,
          verdict: { verdict: "scored", fraction: 1 },
          points: 2,
          outOf: 2,
          steps: [{ rule: "as-scored", tryNumber: 1, checked: false, raw: 1, fraction: 1 }],
        },
        {
          questionId: "two",
          questionVersion: questionVersion(two),
          answerRevision: null,
          verdict: { verdict: "unanswered" },
          points: 0,
          outOf: 1,
          steps: [],
        },
      ],
      points: 2,
      outOf: 3,
      waiting: 0,
    });
  });

  it("leaves what a person must mark out of the total, and says what it may bring", () => {
    const memo: Question = {
      ...choice("memo", 16),
      type: "memo",
      ask: { stem: "Advise.", words: { min: 1, max: 9 } },
      key: {
        rubric: [
          {
            id: "aim",
            text: "Aim",
            levels: [
              { points: 16, text: "Good" },
              { points: 1, text: "Poor" },
            ],
          },
        ],
        outline: "Name one course.",
      },
    };
    const written = (text: string) =>
      scorePaper([choice("one", 2), memo], new Map([["memo", { response: { text }, revision: 1 }]]));
    expect(written("Wait.")).toMatchObject({ points: 0, outOf: 2, waiting: 16 });
    expect(written(" ")).toMatchObject({ points: 0, outOf: 18, waiting: 0 });
  });

  it.each([
    ["three thirds of a point are one point", 3, 1, 0.3333333, 1],
    ["three times two thirds are two points", 3, 1, 0.6666667, 2],
    ["seven sevenths are one point", 7, 1, 0.1428571, 1],
    ["ten tenths are one point", 10, 0.1, 1, 1],
    ["three times a fifth of half a point are three tenths", 3, 0.5, 0.2, 0.3],
    ["a weight below zero costs points", 2, 1, -0.25, -0.5],
  ])("%s", (_, count, points, worth, total) => {
    const ids = Array.from({ length: count }, (_, at) => `q${at}`);
    const { points: got } = scorePaper(
      ids.map((id) => choice(id, points, worth)),
      answered(...ids),
    );
    expect(got).toBe(total);
  });

  it("keeps the revision of an answer that was taken back, which earns nothing", () => {
    const { scores } = scorePaper([choice("one", 1)], new Map([["one", { response: null, revision: 4 }]]));
    expect(scores[0]).toMatchObject({ answerRevision: 4, verdict: { verdict: "unanswered" }, points: 0 });
  });

  it("counts neither points nor worth of what its response sets aside", () => {
    const forecasts = ["one", "other"].map((id) => ({
      ...choice(id, 2),
      type: "forecast",
      ask: { stem: "Will it rain?", asOf: "2012-12-21", resolvesOn: "2012-12-22" },
      key: { outcome: 1, source: "The station", resolution: "It rained." },
    }));
    const responses = new Map([
      ["one", { response: { probability: 0.5 }, revision: 1 }],
      ["other", { response: { probability: 1, known: true }, revision: 1 }],
    ]);
    expect(scorePaper(forecasts, responses)).toMatchObject({
      points: 1.5,
      outOf: 2,
      scores: [{ outOf: 2 }, { outOf: 0, points: 0, verdict: { verdict: "unanswered" } }],
    });
  });

  it("passes over answers to questions that are not on it", () => {
    expect(scorePaper([choice("one", 1)], answered("other")).points).toBe(0);
  });

  it("never gives more than it is out of, and does not depend on the order of the questions", () => {
    const pairs = sampled.flatMap(({ question, sample }) =>
      sample.responses.map(({ response }, at) => ({
        question: { ...question, id: `${question.id}-${at}` },
        response,
      })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs), (some) => {
        const responses = new Map(
          some.map(({ question, response }) => [question.id, { response, revision: 1 }]),
        );
        const questions = some.map(({ question }) => question);
        const { points, outOf } = scorePaper(questions, responses);
        expect(points).toBeLessThanOrEqual(outOf);
        expect(scorePaper([...questions].reverse(), responses).points).toBe(points);
      }),
      { numRuns: 50 },
    );
  });
});
