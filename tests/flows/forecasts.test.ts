import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { endpoints } from "@/app/_server/endpoints";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { readResult } from "@/learning/attempt/read-result";
import { readForecasts } from "@/learning/forecasts/read-forecasts";
import { revealForecasts } from "@/learning/forecasts/reveal-forecasts";
import { exportPerson } from "@/learning/progress/export-person";
import { readProgress } from "@/learning/progress/read-progress";
import { database } from "@/prisma/client";
import { crowd, refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { forecastModule, oneMore, secret, twoForecasts } from "../forecast-module";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({ tea: forecastModule() });
const later = new Date(noon.getTime() + 60_000);
const muchLater = new Date(noon.getTime() + 3_600_000);

let ben: Extract<Actor, { kind: "person" }>;
beforeEach(async () => {
  await write({ tea: forecastModule() });
  ben = await arrives("ben");
});

const reads = async (by: Actor) =>
  endpoints.readForecasts.reply.parse(await readForecasts(occasion(by), { module: "tea" }));
const reveals = (by: Actor, at = muchLater) => revealForecasts(occasion(by, at), { module: "tea" });
const states = async (by: Actor) => (await reads(by)).forecasts.map(({ state }) => state);

/** Starts the quiz, answers, hands in, and gives the attempt's id. */
async function handsIn(by: Actor, responses: Readonly<Record<string, unknown>>, at = noon) {
  const { id } = await starts(by, at);
  for (const [question, response] of Object.entries(responses))
    await saves(by, id, question, response, { at });
  await submits(by, id, at);
  return id;
}

const both = { "Q-true": { probability: 0.9 }, "Q-false": { probability: 0.2 } };

async function everythingTold(by: Actor, attempt: string): Promise<string> {
  const { attempt: shown, passages } = await readAttempt(occasion(by), { attempt });
  const result = await readResult(occasion(by), { attempt }).catch((error: unknown) => String(error));
  return JSON.stringify([
    shown,
    passages,
    result,
    await reads(by),
    await readProgress(occasion(by)),
    await exportPerson(occasion(by)),
  ]);
}

describe("before the reveal", () => {
  it("nothing of a forecast's outcome is told, while it is open nor when it is locked", async () => {
    const { id } = await starts(ben);
    await saves(ben, id, "Q-true", { probability: 0.9 });
    expect(await everythingTold(ben, id)).not.toContain(secret);
    await saves(ben, id, "Q-false", { probability: 0.2 });
    const reply = await submits(ben, id);
    expect(reply).toMatchObject({ score: 0, outOf: 1 });
    const told = await everythingTold(ben, id);
    expect(told).not.toContain(secret);
    expect(told).not.toContain("It happened");
    // After the reveal the same words must be there: otherwise this test could not have found them before.
    await reveals(ben);
    expect(await everythingTold(ben, id)).toContain(`${secret} resolution`);
  });

  it("a forecast is locked by the submission, at the server's time, and counts for nothing", async () => {
    expect(await states(ben)).toEqual(["not-given", "not-given"]);
    const { id } = await starts(ben);
    await saves(ben, id, "Q-true", { probability: 0.9 });
    expect(await states(ben)).toEqual(["draft", "not-given"]);
    await saves(ben, id, "Q-leaf", { choice: "leaves" });
    await submits(ben, id, later);
    expect((await reads(ben)).forecasts).toMatchObject([
      { state: "locked", probability: 0.9, lockedAt: later.toISOString(), attempt: id, outcome: null },
      { state: "not-given", lockedAt: null },
    ]);
    const { result } = await readResult(occasion(ben), { attempt: id });
    expect(result).toMatchObject({ score: 1, outOf: 1, objectives: [{ points: 1, outOf: 1 }] });
    expect(result.questions).toMatchObject([
      { id: "Q-leaf", verdict: "scored" },
      {
        id: "Q-true",
        verdict: "locked",
        outOf: 0,
        lines: [{ answer: "90 per cent", right: null }],
        cites: [],
      },
      { id: "Q-false", verdict: "unanswered", outOf: 0, hint: null, overall: null },
    ]);
    expect(await database().score.count({ where: { attemptId: id } })).toBe(1);
  });

  it("shows nobody and somebody else no forecast of mine", async () => {
    await handsIn(ben, both);
    expect(await states(nobody)).toEqual(["not-given", "not-given"]);
    expect(await states(await arrives("dov"))).toEqual(["not-given", "not-given"]);
  });
});

describe("another attempt", () => {
  it("leaves out what is locked, asks again for what was left blank, and refuses answers to the rest", async () => {
    await handsIn(ben, { "Q-true": { probability: 0.9 } });
    const again = await starts(ben, later);
    expect(again.questions.map(({ id }) => id)).toEqual(["Q-leaf", "Q-false"]);
    expect((await refusalOf(saves(ben, again.id, "Q-true", { probability: 0.1 }))).code).toBe("not-found");
    expect(await database().attempt.findUnique({ where: { id: again.id } })).toMatchObject({
      leftOut: ["Q-true"],
    });
    await saves(ben, again.id, "Q-false", { probability: null, known: true });
    await submits(ben, again.id, later);
    expect((await reads(ben)).forecasts).toMatchObject([
      { state: "locked", probability: 0.9, lockedAt: noon.toISOString() },
      { state: "locked", known: true, lockedAt: later.toISOString() },
    ]);
    const third = await starts(ben, muchLater);
    expect(third.questions.map(({ id }) => id)).toEqual(["Q-leaf"]);
  });

  it("cannot be had of a quiz of which nothing is left", async () => {
    await write({
      tea: {
        ...forecastModule(),
        "01-leaves.quiz.yaml": JSON.stringify({ minutes: 4, questions: twoForecasts }),
      },
    });
    const attempt = await handsIn(ben, both);
    expect((await refusalOf(starts(ben, later))).code).toBe("quiz.nothing-left");
    const { result } = await readResult(occasion(ben), { attempt });
    expect(result).toMatchObject({ score: 0, outOf: 0, objectives: [] });
    const { modules } = await readProgress(occasion(ben));
    expect(modules[0]?.sections[0]?.quiz).toMatchObject({ attempts: 1, latest: { score: 0, outOf: 0 } });
  });

  it("keeps what it left out: the database refuses to change that", async () => {
    const attempt = await handsIn(ben, both);
    const changed = database().attempt.update({ where: { id: attempt }, data: { leftOut: ["Q-leaf"] } });
    await expect(changed).rejects.toThrow(/fixed/);
  });
});

describe("a reveal", () => {
  it("waits until every forecast is locked, and is nobody's before they are known", async () => {
    await handsIn(ben, { "Q-true": { probability: 0.9 } });
    expect((await refusalOf(reveals(ben))).code).toBe("forecasts.not-locked");
    expect((await refusalOf(reveals(nobody))).code).toBe("not-signed-in");
    expect(await reads(ben)).toMatchObject({ mayReveal: false, revealedAt: null, calibration: null });
    const unknown = revealForecasts(occasion(ben), { module: "coffee" });
    expect((await refusalOf(unknown)).code).toBe("not-found");
  });

  it("happens once, however often it is asked for at once", async () => {
    const attempt = await handsIn(ben, both);
    await crowd();
    const replies = await Promise.all(Array.from({ length: 20 }, () => reveals(ben)));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(await database().reveal.count({ where: { personId: ben.personId } })).toBe(1);
    const scores = await database().score.findMany({
      where: { attemptId: attempt, questionId: { in: ["Q-true", "Q-false"] } },
    });
    expect(scores.map(({ sequence, scoredAt }) => [sequence, scoredAt])).toEqual([
      [1, muchLater],
      [1, muchLater],
    ]);
    const again = await reveals(ben, new Date(muchLater.getTime() + 1));
    expect(again).toEqual(replies[0]);
  });

  it("tells what happened, scores each forecast and all of them together", async () => {
    const attempt = await handsIn(ben, { ...both, "Q-leaf": { choice: "leaves" } });
    const reply = endpoints.revealForecasts.reply.parse(await reveals(ben));
    expect(reply).toMatchObject({ mayReveal: false, revealedAt: muchLater.toISOString() });
    expect(reply.forecasts).toMatchObject([
      {
        state: "revealed",
        outcome: {
          happened: true,
          resolution: `${secret} resolution`,
          sources: [{ id: "K02", text: `${secret} book` }],
          brier: 0.01,
          points: 1.98,
          outOf: 2,
          feedback: `${secret} high`,
        },
      },
      {
        state: "revealed",
        outcome: { happened: false, brier: 0.04, points: 1.92, feedback: `${secret} low` },
      },
    ]);
    expect(reply.calibration).toMatchObject({
      count: 2,
      brier: 0.025,
      reliability: 0.025,
      resolution: 0.25,
      uncertainty: 0.25,
      skill: 0.9,
    });
    const { result } = await readResult(occasion(ben), { attempt });
    expect(result).toMatchObject({ score: 4.9, outOf: 5, objectives: [{ points: 4.9, outOf: 5 }] });
    expect(result.questions[1]).toMatchObject({
      verdict: "scored",
      fraction: 0.99,
      lines: [{ right: "It happened" }],
    });
    expect((await submits(ben, attempt)).score).toBe(4.9);
  });

  it("takes what somebody knew already out of the count", async () => {
    const attempt = await handsIn(ben, {
      "Q-true": { probability: 0.9, known: true },
      "Q-false": { probability: 0 },
    });
    const reply = await reveals(ben);
    expect(reply.forecasts[0]?.outcome).toMatchObject({ brier: null, points: 0, outOf: 0 });
    expect(reply.calibration).toMatchObject({ count: 1, brier: 0, skill: null });
    const { result } = await readResult(occasion(ben), { attempt });
    expect(result).toMatchObject({ score: 2, outOf: 3 });
  });

  it("scores by the question as it stood when it was locked", async () => {
    await handsIn(ben, both);
    const turned = twoForecasts.map((one) => ({
      ...one,
      key: { ...one.key, outcome: 0, resolution: "New." },
    }));
    await write({ tea: forecastModule(turned) });
    const reply = await reveals(ben);
    expect(reply.forecasts[0]?.outcome).toMatchObject({ happened: true, resolution: `${secret} resolution` });
  });

  it("takes in a forecast that authors added later, once that is locked too", async () => {
    await handsIn(ben, both);
    await reveals(ben);
    await write({ tea: forecastModule([...twoForecasts, oneMore]) });
    expect(await states(ben)).toEqual(["revealed", "revealed", "not-given"]);
    await handsIn(ben, { "Q-more": { probability: 1 } }, later);
    expect(await reads(ben)).toMatchObject({ mayReveal: true, forecasts: [{}, {}, { outcome: null }] });
    const reply = await reveals(ben, new Date(muchLater.getTime() + 1));
    expect(reply).toMatchObject({ revealedAt: muchLater.toISOString(), calibration: { count: 3 } });
  });

  it("is a fact that stays: the database refuses to change or remove it", async () => {
    await handsIn(ben, both);
    await reveals(ben);
    const where = { personId_moduleId: { personId: ben.personId, moduleId: "tea" } };
    await expect(database().reveal.update({ where, data: { at: noon } })).rejects.toThrow(/append-only/);
    await expect(database().reveal.delete({ where })).rejects.toThrow(/append-only/);
    const told = await exportPerson(occasion(ben));
    expect(told.reveals).toEqual([{ module: "tea", at: muchLater.toISOString() }]);
  });
});
