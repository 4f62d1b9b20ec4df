import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { readResult } from "@/learning/attempt/read-result";
import { resultReply } from "@/learning/attempt/result-reply";
import { submitReply } from "@/learning/attempt/submit-attempt";
import { progressReply } from "@/learning/progress/progress-reply";
import { readProgress } from "@/learning/progress/read-progress";
import { database } from "@/prisma/client";
import { refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, noon, occasion } from "../world";

const [leaf] = teaQuestions;
const rubric = [
  {
    id: "advice",
    text: "Advice",
    levels: [
      { points: 16, text: "One clear course" },
      { points: 1, text: "No course, canary-level" },
    ],
  },
];
const memo = {
  ...leaf,
  id: "Q-memo",
  type: "memo",
  points: 16,
  ask: { stem: "Advise the cook.", words: { min: 3, max: 9 }, passages: ["P-1.1", "P-1.2"] },
  key: { rubric, outline: "Brew it canary-hot." },
  feedback: {},
};
const written = { text: "Brew it\n\n# hot [P-1.1].", cites: ["P-1.1", "P-1.2.1"] };

const write = prepareContent({});
let ben: Extract<Actor, { kind: "person" }>;
beforeEach(async () => {
  await write({ tea: teaModule([leaf, memo]) });
  ben = await arrives("ben");
});

const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const resultOf = async (attempt: string) => (await readResult(occasion(ben), { attempt })).result;
async function handsIn(answers: Readonly<Record<string, unknown>>, at = noon) {
  const { id } = await starts(ben, at);
  for (const [question, response] of Object.entries(answers)) await saves(ben, id, question, response);
  return { id, reply: await submits(ben, id, at) };
}
const quizOf = async () => {
  const progress = progressReply.parse(await readProgress(occasion(ben)));
  return progress.modules[0]?.sections[0]?.quiz;
};

describe("a memo", () => {
  it("shows nothing of its rubric and outline before it is handed in", async () => {
    const { id } = await starts(ben);
    await saves(ben, id, "Q-memo", written);
    expect(JSON.stringify(await readAttempt(occasion(ben), { attempt: id }))).not.toMatch(/canary|rubric/);
    expect((await refusalOf(readResult(occasion(ben), { attempt: id }))).code).toBe("attempt.not-ended");
  });

  it("that cites what was not offered is not stored", async () => {
    const { id } = await starts(ben);
    const cites = (passage: string) => saves(ben, id, "Q-memo", { text: "So.", cites: [passage] });
    expect((await refusalOf(cites("P-2.1"))).code).toBe("answer.does-not-fit");
    expect((await refusalOf(cites("F1"))).code).toBe("answer.does-not-fit");
  });

  it("of the greatest length is stored whole, in whatever script", async () => {
    const { id } = await starts(ben);
    const text = "条".repeat(20_000);
    await saves(ben, id, "Q-memo", { text });
    const { attempt } = await readAttempt(occasion(ben), { attempt: id });
    expect(attempt.questions.find((question) => question.id === "Q-memo")?.response).toEqual({ text });
  });

  it("is shown afterwards as it was written, with its rubric and outline", async () => {
    const { id } = await handsIn({ "Q-memo": written });
    const result = await resultOf(id);
    expect(resultReply.parse(result)).toEqual(result);
    expect(result.questions.find((question) => question.id === "Q-memo")).toMatchObject({
      verdict: "needs-a-person",
      fraction: null,
      lines: [
        { answer: written.text, standing: "waiting", note: "3 words; 3 to 9 were asked for." },
        { prompt: "Cited", answer: "P-1.1, P-1.2.1" },
      ],
      marking: { rubric, outline: "Brew it canary-hot." },
    });
    expect(result.questions.find((question) => question.id === "Q-leaf")?.marking).toBeNull();
    const { passages } = await readResult(occasion(ben), { attempt: id });
    expect(passages["P-1.2.1"]).toBe("Some drink it cold.");
  });
});

describe("points that wait for a person", () => {
  it("are in no total, and are told beside it", async () => {
    const { id, reply } = await handsIn({ "Q-leaf": { choice: "leaves" }, "Q-memo": written });
    expect(submitReply.parse(reply)).toMatchObject({ score: 1, outOf: 1, waiting: 16 });
    expect(await submits(ben, id)).toEqual(reply);
    const result = await resultOf(id);
    expect(result).toMatchObject({ score: 1, outOf: 1, waiting: 16 });
    expect(result.objectives).toMatchObject([{ points: 1, outOf: 1 }]);
  });

  it("are no longer any when the memo was left blank: it then counts, as nothing", async () => {
    const { id, reply } = await handsIn({ "Q-leaf": { choice: "leaves" }, "Q-memo": { text: " \n" } });
    expect(reply).toMatchObject({ score: 1, outOf: 17 });
    expect(reply).not.toHaveProperty("waiting");
    expect(await resultOf(id)).not.toHaveProperty("waiting");
  });

  it("make no attempt worse than another in progress", async () => {
    await handsIn({ "Q-leaf": { choice: "leaves" }, "Q-memo": written });
    await handsIn({ "Q-leaf": { choice: "roots" }, "Q-memo": written }, later(1));
    expect(await quizOf()).toMatchObject({
      best: { score: 1, outOf: 1 },
      latest: { score: 0, outOf: 1, waiting: 16 },
      history: [{ score: 1, outOf: 1, waiting: 16 }, { score: 0 }],
    });
  });

  it("alone are no result yet, neither best nor nought", async () => {
    await write({ tea: teaModule([memo]) });
    const { id, reply } = await handsIn({ "Q-memo": written });
    expect(reply).toMatchObject({ score: 0, outOf: 0, waiting: 16 });
    expect((await resultOf(id)).objectives).toEqual([]);
    expect(await quizOf()).toMatchObject({
      attempts: 1,
      best: null,
      latest: { score: 0, outOf: 0, waiting: 16 },
    });
  });

  it("become points when somebody has marked the memo", async () => {
    const { id } = await handsIn({ "Q-leaf": { choice: "leaves" }, "Q-memo": written });
    const [waits] = await database().score.findMany({ where: { attemptId: id, questionId: "Q-memo" } });
    if (!waits) throw new Error("the memo has no score");
    const { parts: _, steps: __, ...score } = waits;
    await database().score.create({
      data: { ...score, sequence: 2, verdict: "scored", fraction: 0.75, points: 12 },
    });
    expect(await resultOf(id)).toMatchObject({ score: 13, outOf: 17 });
    expect((await quizOf())?.latest).toMatchObject({ score: 13, outOf: 17 });
  });
});
