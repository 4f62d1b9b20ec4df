import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/prisma/client";
import { arrives, noon } from "../world";

// What the database itself refuses, whatever the code does.

let personId: string;
let attemptId: string;

beforeAll(async () => {
  personId = (await arrives("ben")).personId;
  await database().moduleVersion.create({
    data: { hash: "v1", moduleId: "mali", body: {}, firstSeen: noon },
  });
  attemptId = await startAttempt();
  const entry = { attemptId, questionId: "Q1", clientKey: uuid(), savedAt: noon };
  await database().answerEntry.create({ data: { ...entry, revision: 1, response: { choice: "a" } } });
});

async function startAttempt(sectionId = "s1") {
  const id = uuid();
  const drawn = { moduleVersion: "v1", seed: "seed", paperHash: "hash", behaviour: "deferred" };
  await database().attempt.create({
    data: { id, personId, moduleId: "mali", sectionId, startedAt: noon, ...drawn },
  });
  return id;
}

describe("the database", () => {
  it("allows one open attempt for each person and quiz", async () => {
    await expect(startAttempt()).rejects.toThrow(/unique/i);
  });

  it("never changes an answer that was saved", async () => {
    const change = database().answerEntry.updateMany({
      where: { attemptId },
      data: { response: { choice: "b" } },
    });
    await expect(change).rejects.toThrow(/append-only/);
  });

  it("never deletes an answer that was saved, unless a person is being erased", async () => {
    await expect(database().answerEntry.deleteMany({ where: { attemptId } })).rejects.toThrow(/append-only/);
    await expect(database().person.delete({ where: { id: personId } })).rejects.toThrow(/append-only/);
  });

  it("numbers a question's answers without doubles", async () => {
    const again = { attemptId, questionId: "Q1", revision: 1, clientKey: uuid(), savedAt: noon };
    await expect(database().answerEntry.create({ data: again })).rejects.toThrow(/unique/i);
  });

  it("keeps what an attempt was drawn from, and that it ended", async () => {
    const id = await startAttempt("s2");
    await expect(database().attempt.update({ where: { id }, data: { seed: "another" } })).rejects.toThrow(
      /fixed/,
    );
    await database().attempt.update({ where: { id }, data: { endedAt: noon } });
    await expect(database().attempt.update({ where: { id }, data: { endedAt: null } })).rejects.toThrow(
      /stays ended/,
    );
    const late = { attemptId: id, questionId: "Q1", revision: 1, clientKey: uuid(), savedAt: noon };
    await expect(database().answerEntry.create({ data: late })).rejects.toThrow(/has ended/);
  });

  it("stores no score beyond its points and no fraction for what was not scored", async () => {
    const score = {
      attemptId,
      questionId: "Q1",
      sequence: 1,
      questionVersion: "q",
      scoringVersion: 1,
      outOf: 1,
      scoredAt: noon,
    };
    const tooMuch = database().score.create({
      data: { ...score, verdict: "scored", fraction: 1, points: 4 },
    });
    await expect(tooMuch).rejects.toThrow(/within_bounds/);
    const unscored = database().score.create({
      data: { ...score, verdict: "unanswered", fraction: 0.5, points: 0 },
    });
    await expect(unscored).rejects.toThrow(/only_when_scored/);
  });
});
