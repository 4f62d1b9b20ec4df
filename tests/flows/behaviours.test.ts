import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { checkAnswer } from "@/learning/attempt/check-answer";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { database } from "@/prisma/client";
import type { BehaviourId } from "@/quiz/behaviours/behaviour";
import { refusalOf, saves, submits, teaQuiz } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, noon, occasion } from "../world";

const [leaf, ...others] = teaQuestions;
prepareContent({ tea: teaModule([{ ...leaf, hints: ["It is green."], penalty: 0.25 }, ...others]) });

let ben: Actor;
beforeEach(async () => {
  ben = await arrives("ben");
});

const startsWith = async (behaviour: BehaviourId) =>
  (await startAttempt(occasion(ben, noon), { quiz: teaQuiz, behaviour })).attempt.id;
const checks = (attempt: string, question: string, revision: number, clientKey = uuid()) =>
  checkAnswer(occasion(ben, noon), { attempt, question, revision, clientKey });
const standingOf = async (attempt: string, question: string) =>
  (await readAttempt(occasion(ben, noon), { attempt })).attempt.questions.find(({ id }) => id === question)
    ?.standing;
const scoreOf = async (attemptId: string, questionId: string) => {
  const score = await database().score.findFirstOrThrow({ where: { attemptId, questionId } });
  return { ...score, fraction: Number(score.fraction), points: Number(score.points) };
};

describe("a question that is checked with hints and several tries", () => {
  it("gives a hint after each wrong try, takes its penalty, and ends with the right one", async () => {
    const attempt = await startsWith("interactive");
    expect(await standingOf(attempt, "Q-leaf")).toMatchObject({ tries: 0, triesLeft: 3, hints: [] });
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    const first = await checks(attempt, "Q-leaf", 1);
    expect(first.standing).toMatchObject({
      tries: 1,
      triesLeft: 2,
      verdict: "wrong",
      hints: ["It grows on bushes."],
      cites: [],
      overall: null,
    });
    expect(first.standing.lines).toMatchObject([{ answer: "Stones", right: null, feedback: "Not that." }]);
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1 });
    const second = await checks(attempt, "Q-leaf", 2);
    expect(second.standing).toMatchObject({
      verdict: "right",
      triesLeft: 0,
      mayAnswer: false,
      fraction: 0.75,
    });
    expect(second.standing.cites).not.toEqual([]);
    const further = saves(ben, attempt, "Q-leaf", { choice: "roots" }, { revision: 2 });
    expect((await refusalOf(further)).code).toBe("question.is-over");
    await submits(ben, attempt);
    expect(await scoreOf(attempt, "Q-leaf")).toMatchObject({ fraction: 0.75, points: 0.75 });
  });

  it("uses no try for the same check sent again, or for the same answer checked again", async () => {
    const attempt = await startsWith("interactive");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    const key = uuid();
    const first = await checks(attempt, "Q-leaf", 1, key);
    expect(await checks(attempt, "Q-leaf", 1, key)).toEqual(first);
    expect(await checks(attempt, "Q-leaf", 1)).toEqual(first);
    expect(await standingOf(attempt, "Q-leaf")).toMatchObject({ tries: 1 });
  });

  it("uses one try however many checks arrive at once", async () => {
    const attempt = await startsWith("interactive");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    const replies = await Promise.all(Array.from({ length: 20 }, () => checks(attempt, "Q-leaf", 1)));
    expect(new Set(replies.map(({ standing }) => standing.tries))).toEqual(new Set([1]));
    expect(await database().try.count({ where: { attemptId: attempt } })).toBe(1);
  });

  it("uses no try for what is blank, half filled or stale", async () => {
    const attempt = await startsWith("interactive");
    await saves(ben, attempt, "Q-word", { text: "  " });
    expect((await refusalOf(checks(attempt, "Q-word", 1))).code).toBe("answer.incomplete");
    await saves(ben, attempt, "Q-bins", { bins: { steam: "hot" } });
    expect((await refusalOf(checks(attempt, "Q-bins", 1))).code).toBe("answer.incomplete");
    await saves(ben, attempt, "Q-leaf", { choice: "roots" });
    expect((await refusalOf(checks(attempt, "Q-leaf", 7))).code).toBe("attempt.stale-answer");
    expect(await database().try.count({ where: { attemptId: attempt } })).toBe(0);
  });

  it("grades an answer that was changed and not checked as one more try", async () => {
    const attempt = await startsWith("interactive");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    await checks(attempt, "Q-leaf", 1);
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1 });
    await submits(ben, attempt);
    expect(await scoreOf(attempt, "Q-leaf")).toMatchObject({ fraction: 0.75 });
  });
});

describe("other behaviours", () => {
  it("immediate feedback tells everything after one try", async () => {
    const attempt = await startsWith("immediate");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    const { standing } = await checks(attempt, "Q-leaf", 1);
    expect(standing).toMatchObject({ verdict: "wrong", mayAnswer: false, mayCheck: false });
    expect(standing.lines).toMatchObject([{ right: "Leaves" }]);
    expect(standing.cites.map(({ id }) => id)).toContain("P-1.1");
  });

  it("adaptive keeps the best try less its penalties", async () => {
    const attempt = await startsWith("adaptive");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    await checks(attempt, "Q-leaf", 1);
    await saves(ben, attempt, "Q-leaf", { choice: "roots" }, { revision: 1 });
    await checks(attempt, "Q-leaf", 2);
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 2 });
    expect((await checks(attempt, "Q-leaf", 3)).standing.fraction).toBe(0.5);
    await submits(ben, attempt);
    expect(await scoreOf(attempt, "Q-leaf")).toMatchObject({ fraction: 0.5 });
  });

  it("certainty counts for and against", async () => {
    const attempt = await startsWith("certainty-deferred");
    const answers = [
      ["Q-leaf", { choice: "leaves" }, 3],
      ["Q-word", { text: "water" }, 2],
    ] as const;
    for (const [question, response, certainty] of answers)
      await saves(ben, attempt, question, response, { certainty });
    expect(await submits(ben, attempt)).toMatchObject({ score: 3 - 2 * 2, outOf: 5 });
    expect(await scoreOf(attempt, "Q-leaf")).toMatchObject({ fraction: 3, points: 3 });
    expect(await scoreOf(attempt, "Q-word")).toMatchObject({ fraction: -2, points: -4 });
  });

  it("deferred checks nothing before the end", async () => {
    const attempt = await startsWith("deferred");
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    expect((await refusalOf(checks(attempt, "Q-leaf", 1))).code).toBe("question.not-checked");
    expect(await standingOf(attempt, "Q-leaf")).toBeNull();
  });

  it("an attempt keeps the behaviour that it was begun with", async () => {
    const attempt = await startsWith("adaptive");
    expect(await startsWith("deferred")).toBe(attempt);
  });
});
