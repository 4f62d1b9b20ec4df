import { describe, expect, it } from "vitest";
import { behaviourIds } from "@/quiz/behaviours/behaviour";
import { reviewFields } from "./review-rules";
import { defaultTerms, termsOverrideSchema, termsSchema } from "./terms";

const accepts = (terms: unknown) => termsSchema.safeParse(terms).success;
const overrides = (terms: unknown) => termsOverrideSchema.safeParse(terms).success;

describe("terms that say nothing", () => {
  it("are those of a quiz taken for oneself", () => {
    expect(defaultTerms).toEqual({
      behaviour: "deferred",
      penalty: 0.3333333,
      pointsList: [],
      asksConfidence: false,
      asksWhy: false,
      navigation: "free",
      layout: "all",
      paper: { shuffleQuestions: false, pools: [] },
      opensAt: null,
      dueAt: null,
      closesAt: null,
      timeLimit: null,
      extraTime: 0,
      lateAnswersWithin: 0,
      attempts: { allowed: null, delay: 0, grading: "highest", buildOnLast: false },
      review: {
        during: ["response"],
        "just-after": [...reviewFields],
        "later-while-open": [...reviewFields],
        "after-close": [...reviewFields],
      },
    });
  });

  it("fill what is left out within a part", () => {
    const { attempts, review } = termsSchema.parse({
      attempts: { allowed: 2 },
      review: { "just-after": [] },
    });
    expect(attempts).toEqual({ ...defaultTerms.attempts, allowed: 2 });
    expect(review).toEqual({ ...defaultTerms.review, "just-after": [] });
  });

  it("share no list with one another", () => {
    termsSchema.parse({}).pointsList.push(1);
    termsSchema.parse({}).review["just-after"].pop();
    expect(termsSchema.parse({})).toEqual(defaultTerms);
  });

  it("read what they wrote", () => {
    expect(termsSchema.parse(JSON.parse(JSON.stringify(defaultTerms)))).toEqual(defaultTerms);
  });
});

const [mon, tue, wed] = [
  "2026-11-23T08:00:00+01:00",
  "2026-11-24T08:00:00+01:00",
  "2026-11-25T08:00:00+01:00",
];

describe("the times of a quiz are in order", () => {
  it.each([
    [{ opensAt: mon, dueAt: tue, closesAt: wed }, true],
    [{ opensAt: mon, dueAt: wed, closesAt: wed }, true],
    [{ opensAt: mon, dueAt: tue }, true],
    [{ dueAt: tue, closesAt: wed }, true],
    [{ opensAt: mon, closesAt: wed }, true],
    [{ opensAt: tue, dueAt: tue }, false],
    [{ opensAt: wed, dueAt: tue }, false],
    [{ dueAt: wed, closesAt: tue }, false],
    [{ opensAt: wed, closesAt: wed }, false],
    [{ opensAt: wed, closesAt: mon }, false],
    // The same instant written in two zones.
    [{ dueAt: "2026-11-25T08:00:00+01:00", closesAt: "2026-11-25T07:00:00Z" }, true],
    [{ dueAt: "2026-11-25T08:00:00+01:00", closesAt: "2026-11-25T07:59:00+01:00" }, false],
  ])("%o: %s", (times, expected) => {
    expect(accepts(times)).toBe(expected);
    expect(overrides(times)).toBe(expected);
  });
});

describe("what terms may say", () => {
  it.each(behaviourIds)("takes the behaviour %s", (behaviour) => {
    expect(termsSchema.parse({ behaviour }).behaviour).toBe(behaviour);
  });

  it.each([
    [{ timeLimit: 60 }, true],
    [{ timeLimit: 604_800 }, true],
    [{ timeLimit: null }, true],
    [{ timeLimit: 59 }, false],
    [{ timeLimit: 604_801 }, false],
    [{ timeLimit: 90.5 }, false],
    [{ penalty: 1 }, true],
    [{ penalty: 1.1 }, false],
    [{ pointsList: [10, 7, 7, 2, 0] }, true],
    [{ pointsList: [7, 10] }, false],
    [{ pointsList: [0] }, false],
    [{ opensAt: "2026-11-25T08:00:00" }, false],
    [{ opensAt: "2026-02-30T08:00:00Z" }, false],
    [{ opensAt: "1999-12-31T08:00:00Z" }, false],
    [{ opensAt: "9999-12-31T08:00:00Z" }, false],
    [{ attempts: { allowed: 0 } }, false],
    [{ attempts: { delay: -1 } }, false],
    [{ attempts: { grading: "lowest" } }, false],
    [{ lateAnswersWithin: -1 }, false],
    [{ paper: { pools: [{ draw: 2, from: { objective: "LO-1.1", bloom: "apply" } }] } }, true],
    [{ paper: { pools: [{ draw: 0, from: {} }] } }, false],
    [{ paper: { pools: [{ draw: 1, from: { bloom: "guess" } }] } }, false],
    [{ paper: { pools: [{ draw: 1, from: { questions: [] } }] } }, false],
    [{ review: { during: ["key"] } }, false],
    [{ behaviour: "generous" }, false],
    [{ opensat: null }, false],
    [{ attempts: { limit: 1 } }, false],
  ])("%o: %s", (terms, expected) => {
    expect(accepts(terms)).toBe(expected);
    expect(overrides(terms)).toBe(expected);
  });
});

describe("an override", () => {
  it("fills in nothing that it does not say", () => {
    const sparse = { attempts: { allowed: 3 }, review: { during: [] }, paper: {}, closesAt: null };
    expect(termsOverrideSchema.parse({})).toEqual({});
    expect(termsOverrideSchema.parse(sparse)).toEqual(sparse);
  });

  it("cannot set the extra time: that is the accommodation's", () => {
    expect(overrides({ extraTime: 60 })).toBe(false);
  });
});
