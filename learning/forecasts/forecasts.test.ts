import { describe, expect, it } from "vitest";
import type { Module, Section } from "@/learning/modules/module";
import type { Question } from "@/quiz/question";
import { type ForecastAnswer, forecastsIn, isSectionOpen, lockedIds, standingOf } from "./forecasts";

const question = (id: string, type = "forecast"): Question => ({
  id,
  type,
  objective: "LO-1.1",
  bloom: "apply",
  points: 2,
  cites: ["P-1.1"],
  ask: { stem: "Will it rain?", asOf: "2012-12-21", resolvesOn: "2012-12-22" },
  key: { outcome: 1, source: "K01", resolution: "It rained." },
  feedback: {},
});
const section = (id: string, questions: Question[], opensAfter?: string) =>
  ({ id, questions, ...(opensAfter && { opensAfter }) }) as unknown as Section;
const minute = (n: number) => new Date(Date.UTC(2026, 10, 25, 12, n));
const answer = (over: Partial<ForecastAnswer>): ForecastAnswer => ({
  attemptId: "a",
  sectionId: "s1",
  moduleVersion: "v",
  questionId: "one",
  response: { probability: 0.5 },
  revision: 1,
  submittedAt: minute(1),
  isScored: false,
  ...over,
});

const one = question("one");

describe("a forecast", () => {
  it.each([
    ["not given without an answer", [], "not-given"],
    [
      "not given by a blank answer that was handed in",
      [answer({ response: { probability: null } })],
      "not-given",
    ],
    ["not given by an answer that was taken back", [answer({ response: null })], "not-given"],
    ["not given by another's answer", [answer({ questionId: "other" })], "not-given"],
    ["a draft while its quiz is open", [answer({ submittedAt: null })], "draft"],
    ["locked once handed in", [answer({})], "locked"],
    ["locked by knowing", [answer({ response: { probability: null, known: true } })], "locked"],
    ["revealed once scored", [answer({ isScored: true })], "revealed"],
  ])("is %s", (_title, answers, state) => {
    expect(standingOf(one, answers).state).toBe(state);
  });

  it("is locked by the first submission that carries it, whatever came later", () => {
    const [blank, first, second] = [
      answer({ attemptId: "blank", response: { probability: null }, submittedAt: minute(1) }),
      answer({ attemptId: "first", submittedAt: minute(2) }),
      answer({ attemptId: "second", submittedAt: minute(3), isScored: true }),
    ];
    expect(standingOf(one, [second, first, blank])).toEqual({ state: "locked", answer: first });
  });
});

describe("a section that opens after forecasts", () => {
  const module = {
    sections: [
      section("s1", [one, question("two"), question("three", "single-choice")]),
      section("s2", [question("four")], "s1"),
      section("s3", [], "s9"),
    ],
  } as unknown as Module;
  const [open, closed, never] = module.sections as [Section, Section, Section];

  it("opens when all forecasts of the other section are locked, and no sooner", () => {
    const locked = (...ids: string[]) =>
      lockedIds(
        forecastsIn(module),
        ids.map((questionId) => answer({ questionId })),
      );
    expect(isSectionOpen(module, open, locked())).toBe(true);
    expect(isSectionOpen(module, closed, locked())).toBe(false);
    expect(isSectionOpen(module, closed, locked("one"))).toBe(false);
    expect(isSectionOpen(module, closed, locked("one", "two"))).toBe(true);
  });

  it("stays closed where nothing could open it", () => {
    expect(isSectionOpen(module, never, new Set(["one", "two"]))).toBe(false);
  });

  it("asks for no forecast that counts", () => {
    expect(forecastsIn(module).map((forecast) => forecast.question.id)).toEqual(["one", "two"]);
  });
});
