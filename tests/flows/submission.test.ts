import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { writeClosing } from "@/learning/attempt/submission-store";
import { database } from "@/prisma/client";
import { crowd, refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { rightAnswers, teaModule } from "../tea-quiz";
import { arrives, nobody, noon } from "../world";

prepareContent({ tea: teaModule() });

let ben: Actor;
let dov: Actor;
let attempt: string;
beforeAll(async () => {
  dov = await arrives("dov");
  await crowd();
});
beforeEach(async () => {
  ben = await arrives("ben");
  attempt = (await starts(ben)).id;
});

const later = (ms: number) => new Date(noon.getTime() + ms);
const scores = () =>
  database().score.findMany({ where: { attemptId: attempt }, orderBy: { questionId: "asc" } });

describe("handing in", () => {
  it("gives a receipt, the time and the score of what was saved", async () => {
    for (const [question, response] of Object.entries(rightAnswers))
      await saves(ben, attempt, question, response);
    const submitted = await submits(ben, attempt, later(90_000));
    expect(submitted).toMatchObject({ submittedAt: later(90_000).toISOString(), score: 5, outOf: 5 });
    expect(submitted.receipt).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const row = await database().attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(row.endedAt).toEqual(later(90_000));
  });

  it("nothing is worth nothing, and can be done", async () => {
    expect(await submits(ben, attempt)).toMatchObject({ score: 0, outOf: 5 });
    expect((await scores()).map(({ verdict, answerRevision }) => [verdict, answerRevision])).toEqual(
      Array.from({ length: 4 }, () => ["unanswered", null]),
    );
  });

  it("scores the last answer of each question, and one taken back as none", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    await saves(ben, attempt, "Q-leaf", { choice: "roots" }, { revision: 1 });
    await saves(ben, attempt, "Q-passage", { passages: ["P-1.2"] });
    await saves(ben, attempt, "Q-passage", null, { revision: 1 });
    await saves(ben, attempt, "Q-word", { text: "tea" });
    expect(await submits(ben, attempt)).toMatchObject({ score: 1, outOf: 5 });
    expect(
      (await scores()).map((row) => [row.questionId, row.verdict, row.answerRevision, Number(row.points)]),
    ).toEqual([
      ["Q-bins", "unanswered", null, 0],
      ["Q-leaf", "scored", 2, 0],
      ["Q-passage", "unanswered", 2, 0],
      ["Q-word", "scored", 1, 1],
    ]);
  });

  it("keeps with every score what it was computed from", async () => {
    await saves(ben, attempt, "Q-bins", { bins: { steam: "hot", ice: "cold" } });
    await submits(ben, attempt);
    const [bins] = await scores();
    expect(bins).toMatchObject({ sequence: 1, answerRevision: 1, scoringVersion: 1, verdict: "scored" });
    expect([Number(bins?.fraction), Number(bins?.points), Number(bins?.outOf)]).toEqual([
      0.6666667, 0.6666667, 1,
    ]);
    expect(bins?.questionVersion).toMatch(/^[0-9a-f]{64}$/);
    expect(bins?.parts).toEqual([
      { id: "steam", fraction: 1 },
      { id: "ice", fraction: 1 },
      { id: "snow", fraction: 0 },
    ]);
  });

  it("ends an attempt whose answers never stop arriving", async () => {
    for (let round = 0; round < 5; round += 1) {
      const by = await arrives("chi");
      const { id } = await starts(by);
      const saveUntilTheEnd = async ([question, response]: [string, unknown]) => {
        for (let revision = 0; ; revision += 1)
          try {
            await saves(by, id, question, revision % 2 === 0 ? response : null, { revision });
          } catch (error) {
            return refusalOf(Promise.reject(error));
          }
      };
      const lines = Object.entries(rightAnswers).map(saveUntilTheEnd);
      await new Promise((soon) => setTimeout(soon, 30));
      expect(await submits(by, id)).toMatchObject({ receipt: expect.any(String) });
      for (const refused of await Promise.all(lines)) expect(refused.code).toBe("attempt.ended");
    }
  });

  it("a hundred times at once makes one submission, and everybody gets the same receipt", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, count) => submits(ben, attempt, later(count))),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await database().submission.count({ where: { attemptId: attempt } })).toBe(1);
    expect(await scores()).toHaveLength(4);
  });

  it("again, later and with another client key, brings the same receipt", async () => {
    const first = await submits(ben, attempt);
    expect(await submits(ben, attempt, later(3_600_000))).toEqual(first);
  });

  it("again after an answer came in between, so that no saved answer is missing from the score", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    const decidedBefore = { attemptId: attempt, receipt: "early", clientKey: uuid(), at: noon };
    const missed = { entries: 0, tries: 0, by: "person", scoringVersion: 1, scores: [] } as const;
    expect(await writeClosing({ ...decidedBefore, ...missed })).toBe("outdated");
    const row = await database().attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(row.endedAt).toBeNull();
    expect(await submits(ben, attempt)).toMatchObject({ score: 1 });
  });

  it("takes part in no other attempt: its receipt is its own", async () => {
    const first = await submits(ben, attempt);
    const second = await submits(ben, (await starts(ben)).id);
    expect(second.receipt).not.toBe(first.receipt);
  });

  it("is possible after the deadline, with what was saved in time", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    await database().attempt.update({ where: { id: attempt }, data: { deadline: later(1) } });
    expect(await submits(ben, attempt, later(3_600_000))).toMatchObject({ score: 1 });
  });

  it("does not reopen an attempt that was ended without a submission", async () => {
    await database().attempt.update({ where: { id: attempt }, data: { endedAt: later(1) } });
    expect((await refusalOf(submits(ben, attempt, later(2)))).code).toBe("attempt.ended");
  });

  it("somebody else's attempt is refused as one that does not exist, and leaves it open", async () => {
    const foreign = await refusalOf(submits(dov, attempt));
    expect(foreign).toEqual({ code: "not-found", details: {} });
    expect(await refusalOf(submits(dov, uuid()))).toEqual(foreign);
    expect((await refusalOf(submits(nobody, attempt))).code).toBe("not-signed-in");
    const row = await database().attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(row.endedAt).toBeNull();
  });
});

describe("a submission and its scores", () => {
  it("are never changed or removed", async () => {
    await submits(ben, attempt);
    const where = { attemptId: attempt };
    const changes = [
      database().submission.updateMany({ where, data: { receipt: "another" } }),
      database().submission.deleteMany({ where }),
      database().score.updateMany({ where, data: { points: 1 } }),
      database().score.deleteMany({ where }),
    ];
    for (const change of changes) await expect(change).rejects.toThrow(/append-only/);
  });
});
