import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { findAttempt } from "@/learning/attempt/attempt-store";
import { checkAnswer } from "@/learning/attempt/check-answer";
import { closeAttempt } from "@/learning/attempt/close-attempt";
import { closeOverdueAttempts } from "@/learning/attempt/close-overdue-attempts";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { readClock } from "@/learning/attempt/read-clock";
import { readResult } from "@/learning/attempt/read-result";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { database } from "@/prisma/client";
import { refusalOf, saves, submits, teaQuiz } from "../attempt-steps";
import { assigns, joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { nobody, noon, occasion } from "../world";

prepareContent({ tea: teaModule() });

const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
let ben: Extract<Actor, { kind: "person" }>;
let classId: string;
beforeEach(async () => {
  classId = (await opensClass()).id;
  ben = await joins("ben", classId, "student");
});

async function begins(terms: object, at = noon) {
  const assignment = await assigns(classId, { terms });
  return (await startAttempt(occasion(ben, at), { quiz: teaQuiz, assignment })).attempt;
}
const sweeps = (seconds: number) => closeOverdueAttempts(occasion(nobody, later(seconds)));
const submissionOf = (attemptId: string) => database().submission.findUnique({ where: { attemptId } });

describe("an attempt with a time limit", () => {
  it("ends itself at its deadline with what was saved, whenever that is noticed", async () => {
    const { id, deadline } = await begins({ timeLimit: 60 });
    expect(deadline).toBe(later(60).toISOString());
    await saves(ben, id, "Q-leaf", { choice: "leaves" });
    expect(await sweeps(70)).toBe(0);
    expect(await sweeps(3_600)).toBe(1);
    expect(await submissionOf(id)).toMatchObject({ by: "time", submittedAt: later(60), entries: 1 });
    expect(await sweeps(3_601)).toBe(0);
  });

  it("takes an answer within the grace, and keeps as late what comes after it", async () => {
    const { id } = await begins({ timeLimit: 60 });
    const at = (seconds: number) => ({ at: later(seconds) });
    await saves(ben, id, "Q-leaf", { choice: "leaves" }, at(70));
    const late = await refusalOf(saves(ben, id, "Q-word", { text: "tea" }, at(71)));
    expect(late).toEqual({ code: "attempt.ended", details: { kept: { at: later(71).toISOString() } } });
    await sweeps(80);
    expect(await database().answerEntry.count({ where: { attemptId: id, isLate: true } })).toBe(1);
    expect(await submissionOf(id)).toMatchObject({ entries: 1 });
  });

  it("counts what was given before the deadline for as long as late answers count", async () => {
    const { id } = await begins({ timeLimit: 60, lateAnswersWithin: 5 });
    const offline = { at: later(200), clientTime: later(59) };
    await saves(ben, id, "Q-leaf", { choice: "leaves" }, offline);
    expect((await readClock(occasion(ben, later(200)), { attempt: id })).state).toBe("time-is-up");
    expect(await sweeps(359)).toBe(0);
    expect(await sweeps(361)).toBe(1);
    expect(await submissionOf(id)).toMatchObject({ submittedAt: later(60), entries: 1 });
  });

  it("ends once, however many notice it at the same moment", async () => {
    const { id } = await begins({ timeLimit: 60 });
    const looks = Array.from({ length: 10 }, () => sweeps(100));
    await Promise.all([
      ...looks,
      submits(ben, id, later(100)),
      readAttempt(occasion(ben, later(100)), { attempt: id }),
    ]);
    expect(await database().submission.count({ where: { attemptId: id } })).toBe(1);
  });

  it("goes on if its deadline is moved while the clock is about to end it", async () => {
    const { id } = await begins({ timeLimit: 60 });
    const before = await findAttempt(id);
    if (!before) throw new Error("there is no attempt");
    await database().attempt.update({ where: { id }, data: { deadline: later(600) } });
    expect(await closeAttempt(occasion(nobody, later(100)), { by: "time" }, before)).toBeNull();
    expect((await readAttempt(occasion(ben, later(100)), { attempt: id })).attempt.state).toBe("open");
  });
});

describe("a quiz that a class has as an assignment", () => {
  it("tells nothing of an attempt that was begun before for oneself, until its right answers are shown", async () => {
    const input = { quiz: teaQuiz, behaviour: "immediate" } as const;
    const { id } = (await startAttempt(occasion(ben), input)).attempt;
    await saves(ben, id, "Q-leaf", { choice: "roots" });
    const assignment = await assigns(classId, { terms: { closesAt: later(3_600).toISOString() } });
    const check = { attempt: id, question: "Q-leaf", revision: 1, clientKey: uuid() };
    expect((await refusalOf(checkAnswer(occasion(ben), check))).code).toBe("quiz.locked");
    await submits(ben, id, later(10));
    const reads = async (seconds: number) =>
      (await readResult(occasion(ben, later(seconds)), { attempt: id })).result;
    expect(await reads(20)).toMatchObject({ shown: ["response"], outOf: 0 });
    const assigned = await startAttempt(occasion(ben, later(30)), { quiz: teaQuiz, assignment });
    await submits(ben, assigned.attempt.id, later(40));
    expect((await reads(50)).shown).toContain("right-answer");
  });

  it("is closed to self-study until its right answers are shown", async () => {
    const { id } = await begins({ closesAt: later(3_600).toISOString() });
    const study = (seconds: number) => startAttempt(occasion(ben, later(seconds)), { quiz: teaQuiz });
    expect((await refusalOf(study(10))).code).toBe("quiz.locked");
    await submits(ben, id, later(20));
    expect((await study(30)).isNew).toBe(true);
  });
});
