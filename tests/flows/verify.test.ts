import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { countLateAnswer } from "@/classroom/late-answers/count-late-answer";
import { overrideScore } from "@/classroom/marking/override-score";
import { recomputeMarks } from "@/classroom/marking/recompute-marks";
import { checkAnswer } from "@/learning/attempt/check-answer";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { revealForecasts } from "@/learning/forecasts/reveal-forecasts";
import { type FoundDifference, verifyScores } from "@/learning/scores/verify-scores";
import { verbs } from "@/operations/verbs";
import { verify } from "@/operations/verbs/verify";
import { database } from "@/prisma/client";
import { type BehaviourId, behaviourIds } from "@/quiz/behaviours/behaviour";
import { behaviours } from "@/quiz/behaviours/register";
import { saves, starts, submits, teaQuiz } from "../attempt-steps";
import { handedIn } from "../classroom";
import { prepareContent } from "../content-folder";
import { forecastModule } from "../forecast-module";
import { memo, openDesk, question } from "../marking-steps";
import { memoModule, memoQuestions, memoRubric } from "../memo-quiz";
import { regrades, undoes } from "../regrade-steps";
import { rightAnswers, teaModule, teaQuestions } from "../tea-quiz";
import { arrives, occasion } from "../world";

const write = prepareContent({});
const [leaf, ...others] = teaQuestions;
const mendedTea = () => teaModule([{ ...leaf, key: { right: "roots" } }, ...others]);

beforeEach(async () => {
  await write({ tea: teaModule() });
  await database().$executeRaw`TRUNCATE "Person", "Class", "Regrade", "RegradeUndo", "AuditEntry" CASCADE`;
});

async function verified() {
  const found: FoundDifference[] = [];
  const summary = await verifyScores((difference) => found.push(difference));
  return { ...summary, found };
}
const faultless = { differences: 0, others: 0, found: [] };

/** Changes a stored row behind the back of the trigger that refuses it. */
async function tamper(sql: string, ...values: unknown[]) {
  await database().$transaction(async (within) => {
    await within.$executeRaw`SET LOCAL session_replication_role = 'replica'`;
    await within.$executeRawUnsafe(sql, ...values);
  });
}

async function ben() {
  const by = await arrives("ben");
  const { id } = await starts(by);
  for (const [name, response] of Object.entries(rightAnswers)) await saves(by, id, name, response);
  await saves(by, id, "Q-word", { text: "tea" }, { revision: 1 });
  await submits(by, id);
  return id;
}

/** Somebody takes the quiz in one of the ways: wrong first, checked where that can be done, then right, and sure of it. */
async function tries(behaviour: BehaviourId) {
  const by = await arrives("chi");
  const { id } = (await startAttempt(occasion(by), { quiz: teaQuiz, behaviour })).attempt;
  const { asksCertainty, checks } = behaviours[behaviour];
  const sure = asksCertainty ? { certainty: 3 as const } : {};
  const check = async (revision: number) => {
    const write = { attempt: id, question: "Q-leaf", revision, clientKey: uuid() };
    return checks ? (await checkAnswer(occasion(by), write)).standing.mayAnswer : true;
  };
  await saves(by, id, "Q-leaf", { choice: "stones" }, sure);
  if (await check(1)) {
    await saves(by, id, "Q-leaf", { choice: "leaves" }, { revision: 1, ...sure });
    await check(2);
  }
  await saves(by, id, "Q-bins", { bins: { steam: "hot", ice: "hot", snow: "cold" } }, sure);
  await submits(by, id);
}

describe("verifying scores", () => {
  it("finds nothing where nobody handed in, and nothing in what the engine wrote", async () => {
    expect(await verified()).toEqual({ attempts: 0, scores: 0, ...faultless });
    await ben();
    expect(await verified()).toEqual({ attempts: 1, scores: 4, ...faultless });
  });

  it("replays every behaviour, with its tries and certainties, and what a regrade made of them", async () => {
    await write({ tea: teaModule([{ ...leaf, hints: ["Green."], penalty: 0.25 }, ...others]) });
    for (const behaviour of behaviourIds) await tries(behaviour);
    const count = behaviourIds.length;
    expect(await verified()).toEqual({ attempts: count, scores: 4 * count, ...faultless });
    await write({ tea: mendedTea() });
    const { changes } = await regrades(await arrives("ada", "owner"), { policy: "any" });
    // Where the first answer was the last one, it was wrong before and is wrong now.
    expect(changes).toBe(count - 3);
    expect(await verified()).toEqual({ attempts: count, scores: 5 * count - 3, ...faultless });
  });

  it("replays regrades, their undoing and later regrades by the versions that they were made with", async () => {
    await ben();
    await write({ tea: mendedTea() });
    const { regrade } = await regrades(await arrives("ada", "owner"), { policy: "any" });
    const owner = await arrives("ada", "owner");
    await undoes(owner, regrade);
    await regrades(owner, { policy: "current-or-previous-correct" });
    await regrades(owner, { policy: "any" });
    await regrades(owner, { policy: "full-credit" });
    expect(await verified()).toMatchObject({ attempts: 1, ...faultless });
    expect(await database().score.count({ where: { questionId: "Q-leaf" } })).toBeGreaterThan(3);
  });

  it("replays reveals, marks, marks by a changed rubric, late answers and what was set by hand", async () => {
    await write({ tea: forecastModule() });
    const chi = await arrives("chi");
    const { id } = await starts(chi);
    await saves(chi, id, "Q-true", { probability: 0.8 });
    await saves(chi, id, "Q-false", { probability: 0.3 });
    await submits(chi, id);
    await revealForecasts(occasion(chi), { module: "tea" });
    expect(await verified()).toMatchObject({ attempts: 1, scores: 3, ...faultless });

    await write({ tea: { ...memoModule(), "02-water.quiz.yaml": null } });
    const desk = await openDesk();
    const [attempt = ""] = await desk.handsIn(2);
    await desk.claims(desk.ada, attempt);
    await desk.marks(desk.ada, attempt, { advice: 3, proof: 0 });
    const doubled = memoRubric.map((criterion) => ({
      ...criterion,
      levels: criterion.levels.map((level, place) => ({
        ...level,
        points: level.points * (place === 0 ? 2 : 1),
      })),
    }));
    await write({ tea: memoModule(doubled) });
    const about = { class: desk.room.id, assignment: desk.assignment, question };
    const wish = { ...about, policy: "any" as const, reason: "Doubled" };
    const { preview } = await recomputeMarks(occasion(desk.ada), wish);
    expect(await recomputeMarks(occasion(desk.ada), { ...wish, preview })).toMatchObject({ committed: true });
    const [student] = await database().attempt.findMany({
      where: { id: attempt },
      select: { personId: true },
    });
    const late = { [memoQuestions[0]?.id ?? ""]: { response: { choice: "leaves" }, isLate: true } };
    const again = await handedIn(student?.personId ?? "", desk.assignment, { ...late, [question]: memo });
    const about2 = { class: desk.room.id, attempt: again, question: "Q-leaf", reason: "The train" };
    await countLateAnswer(occasion(desk.ada), { ...about2, revision: 1, seen: 1 });
    await overrideScore(occasion(desk.ada), { ...about2, to: { points: 1 / 3 }, seen: 2 });
    expect(await verified()).toMatchObject({ attempts: 4, ...faultless });

    await tamper(
      `UPDATE "Mark" SET "levels" = '{"advice": 0, "proof": 0}' WHERE "attemptId" = $1::uuid`,
      attempt,
    );
    expect((await verified()).found.map(({ question, sequence }) => [question, sequence])).toEqual([
      [question, 2],
      [question, 3],
    ]);
  });

  it("tells of a score that somebody changed in the database, of its answer, and of one that is gone", async () => {
    const attempt = await ben();
    const where = `"attemptId" = $1::uuid AND "questionId" = 'Q-word'`;
    await tamper(`UPDATE "Score" SET "points" = 2, "fraction" = 1 WHERE ${where}`, attempt);
    const half = { verdict: "scored", fraction: 0.5, points: 1, outOf: 2 };
    const full = { verdict: "scored", fraction: 1, points: 2, outOf: 2 };
    const about = { attempt, question: "Q-word", sequence: 1 };
    expect((await verified()).found).toEqual([{ ...about, stored: full, replayed: half }]);
    await tamper(`UPDATE "Score" SET "points" = 1, "fraction" = 0.5 WHERE ${where}`, attempt);
    expect(await verified()).toMatchObject(faultless);
    await tamper(`UPDATE "AnswerEntry" SET "response" = '{"text": "infusion"}' WHERE ${where}`, attempt);
    expect((await verified()).found).toEqual([{ ...about, stored: half, replayed: full }]);
    await tamper(`DELETE FROM "Score" WHERE ${where}`, attempt);
    expect((await verified()).found).toEqual([{ ...about, stored: null, replayed: null }]);
  });

  it("tells of a regrade's score that was changed", async () => {
    const attempt = await ben();
    await write({ tea: mendedTea() });
    await regrades(await arrives("ada", "owner"), { policy: "any" });
    await tamper(`UPDATE "Score" SET "points" = 1, "fraction" = 1 WHERE "cause" = 'regrade'`);
    expect((await verified()).found).toMatchObject([
      { attempt, question: "Q-leaf", sequence: 2, stored: { points: 1 }, replayed: { points: 0 } },
    ]);
  });

  it("counts what another scoring version scored, and does not compare it", async () => {
    await ben();
    await tamper(`UPDATE "Score" SET "scoringVersion" = 0, "points" = 0 WHERE "questionId" = 'Q-word'`);
    expect(await verified()).toMatchObject({ differences: 0, others: 1 });
  });
});

describe("the verb verify", () => {
  const screen = () => {
    const out: string[] = [];
    const err: string[] = [];
    return {
      out,
      err,
      screen: { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) },
    };
  };

  it("prints a line for each score that differs, and ends with 1 when there are any", async () => {
    const attempt = await ben();
    const fine = screen();
    expect(await verify([], fine.screen)).toBe(0);
    expect([fine.out, fine.err]).toEqual([[], ["1 attempts, 4 scores, 0 differ from their log."]]);
    await tamper(`UPDATE "Score" SET "points" = 2, "fraction" = 1 WHERE "questionId" = 'Q-word'`);
    const faulty = screen();
    expect(await verify([], faulty.screen)).toBe(1);
    expect(faulty.out).toEqual([
      `${attempt} Q-word #1 stored scored 2 of 2 (1), replayed scored 1 of 2 (0.5)`,
    ]);
    const json = screen();
    expect(await verify(["--json"], json.screen)).toBe(1);
    expect(JSON.parse(json.out[0] ?? "")).toMatchObject({
      attempts: 1,
      differences: 1,
      found: [{ attempt }],
    });
    expect(await verify(["--fast"], screen().screen)).toBe(2);
  });

  it("is among the verbs", async () => {
    expect(await verbs.verify?.load()).toBe(verify);
  });
});
