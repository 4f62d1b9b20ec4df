import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Part, type Site, startSite } from "../e2e/site";
import { askDatabase, promisedLog, storedLog } from "./answer-log";
import { insist } from "./insist";
import { seeded, seedOfThisRun } from "./seeded";
import { beginQuiz, type Student, streamAnswers } from "./student";

const rounds: readonly Part[] = [
  "web",
  "database",
  "everything",
  "supervisor",
  "web",
  "database",
  "everything",
  "supervisor",
  "web",
  "database",
];
const seed = seedOfThisRun();
const moments = seeded(seed);
let site: Site;
let students: Student[] = [];
const at = () => site.url;
const ask = <Row extends Record<string, unknown>>(sql: string, values: readonly unknown[]) =>
  askDatabase<Row>(site.dataDir, sql, values);

beforeAll(async () => {
  site = await startSite();
  students = await Promise.all(Array.from({ length: 6 }, () => beginQuiz(at, "mali/s1")));
}, 400_000);

afterAll(async () => {
  await site?.stop();
  const saved = students
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + line.acknowledged.length, 0);
  process.stdout.write(`${saved} answers were acknowledged\n`);
});

/** All lines of these students write until the returned function is called; it resolves when the last write is acknowledged. */
function everybodyWrites(who: readonly Student[], round: number): () => Promise<void> {
  const signal = { stopped: false };
  const lines = who.flatMap((student) => student.lines.map((line) => ({ student, line })));
  const writing = lines.map(({ student, line }, index) =>
    streamAnswers(at, student, line, seeded(seed + 100 * round + index), signal),
  );
  return async () => {
    signal.stopped = true;
    await Promise.all(writing);
  };
}

async function killAndComeBack(part: Part) {
  await site.kill(part);
  if (part === "web" || part === "database") await site.ready();
  else await site.start();
}

async function expectNothingLostOrDoubled(who: readonly Student[]) {
  for (const student of who) {
    expect(student.lines.flatMap(({ surprises }) => surprises.map(explained))).toEqual([]);
    expect(await storedLog(ask, student)).toEqual(promisedLog(student));
  }
}

/** A failure with what the server logged about it. */
function explained(surprise: string): string {
  const id = /noted under ([0-9a-f-]{36})/.exec(surprise)?.[1];
  const logged = site.printed().split("\n");
  return id ? (logged.find((line) => line.includes(id)) ?? surprise) : surprise;
}

async function expectLastAnswersToStand(student: Student) {
  const path = `/api/attempts/${student.attempt}`;
  const { status, body } = await insist(at, { method: "GET", path, cookie: student.cookie });
  expect(status).toBe(200);
  const shown = body.questions as { id: string; response: unknown; revision: number }[];
  for (const { question, acknowledged } of student.lines) {
    const last = acknowledged.at(-1);
    expect(shown.find(({ id }) => id === question.id)).toMatchObject({
      response: last?.response ?? null,
      revision: last?.revision ?? 0,
    });
  }
}

describe("what was acknowledged is there, once, whatever is killed", () => {
  it.each(rounds.map((part, round) => [round, part] as const))(
    "round %i: %s is killed while answers arrive",
    { timeout: 120_000 },
    async (round, part) => {
      const before = students.map(({ lines }) => lines.map(({ acknowledged }) => acknowledged.length));
      const finish = everybodyWrites(students, round);
      await pause(moments(100, 1_500));
      await killAndComeBack(part);
      await pause(moments(100, 500));
      await finish();
      await expectNothingLostOrDoubled(students);
      for (const student of students) await expectLastAnswersToStand(student);
      // Every line had an answer acknowledged in this round: the round tried something.
      const after = students.map(({ lines }) => lines.map(({ acknowledged }) => acknowledged.length));
      expect(after.flat().every((count, index) => count > (before.flat()[index] ?? 0))).toBe(true);
    },
  );

  it.each([
    ["web", 0],
    ["database", 1],
    ["everything", 2],
  ] as const)(
    "%s is killed while attempts are handed in from two windows: one submission, one receipt",
    { timeout: 120_000 },
    async (part, pair) => {
      const two = students.slice(pair * 2, pair * 2 + 2);
      const finish = everybodyWrites(two, 50 + pair);
      await pause(moments(50, 300));
      const handIns = two.map((student) => Promise.all([handIn(student), handIn(student)]));
      await pause(moments(0, 40));
      await killAndComeBack(part);
      const receipts = await Promise.all(handIns);
      await finish();
      await expectNothingLostOrDoubled(two);
      for (const [index, student] of two.entries()) {
        const [first, second] = receipts[index] ?? [];
        expect(first).toMatchObject({ receipt: expect.any(String), submittedAt: expect.any(String) });
        expect(second).toEqual(first);
        await expectOneSubmission(student, first?.receipt);
      }
    },
  );
});

async function handIn({ attempt, cookie }: Student) {
  const path = `/api/attempts/${attempt}/submission`;
  const reply = await insist(at, { method: "POST", path, cookie, body: { clientKey: uuid() } });
  expect(reply.status, explained(JSON.stringify(reply.body))).toBe(200);
  return reply.body;
}

/** One row, one score for each question, and each score cites the answer that stood at the end. */
async function expectOneSubmission({ attempt }: Student, receipt: unknown) {
  expect(await ask(`SELECT "receipt" FROM "Submission" WHERE "attemptId" = $1`, [attempt])).toEqual([
    { receipt },
  ]);
  const scores = await ask<{ questionId: string; answerRevision: number | null; last: number | null }>(
    `SELECT s."questionId", s."answerRevision", max(e."revision") AS last FROM "Score" s
     LEFT JOIN "AnswerEntry" e ON e."attemptId" = s."attemptId" AND e."questionId" = s."questionId"
       AND NOT e."isLate"
     WHERE s."attemptId" = $1 GROUP BY s."questionId", s."sequence", s."answerRevision"`,
    [attempt],
  );
  expect(new Set(scores.map(({ questionId }) => questionId)).size).toBe(scores.length);
  expect(scores.length).toBeGreaterThan(0);
  for (const { answerRevision, last } of scores) expect(answerRevision).toBe(last);
}
