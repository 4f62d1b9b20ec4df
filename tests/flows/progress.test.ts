import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { exportPerson } from "@/learning/progress/export-person";
import { exportReply } from "@/learning/progress/export-reply";
import { progressReply } from "@/learning/progress/progress-reply";
import { readProgress } from "@/learning/progress/read-progress";
import { recordReading } from "@/learning/progress/record-reading";
import { database } from "@/prisma/client";
import { refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { rightAnswers, teaModule } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

prepareContent({ tea: teaModule(), coffee: teaModule() });

let ben: Extract<Actor, { kind: "person" }>;
let dov: Actor;
beforeEach(async () => {
  ben = await arrives("ben");
  dov = await arrives("dov");
});

const later = (ms: number) => new Date(noon.getTime() + ms);
type Place = { readonly module?: string; readonly section?: string; readonly at?: Date };
const reached = (by: Actor, lastPassage: string, read = false, place: Place = {}) => {
  const { module = "tea", section = "s1", at = noon } = place;
  return recordReading(occasion(by, at), { module, section, lastPassage, read });
};
const progressIn = async (by: Actor, module = "tea", section = "s1") =>
  (await readProgress(occasion(by))).modules
    .find(({ id }) => id === module)
    ?.sections.find(({ id }) => id === section);

describe("reading", () => {
  it("is kept by the passage that was reached last", async () => {
    expect(await reached(ben, "P-1.2")).toEqual({ lastPassage: "P-1.2", readAt: null });
    expect(await reached(ben, "P-1.1")).toEqual({ lastPassage: "P-1.1", readAt: null });
    expect(await progressIn(ben)).toMatchObject({ lastPassage: "P-1.1", readAt: null });
  });

  it("of a section to its end is dated once and stays", async () => {
    await reached(ben, "P-1.2", true, { at: later(1_000) });
    await reached(ben, "P-1.1", false, { at: later(2_000) });
    expect(await reached(ben, "P-1.2", true, { at: later(3_000) })).toEqual({
      lastPassage: "P-1.2",
      readAt: later(1_000).toISOString(),
    });
  });

  it("in fifty windows at once is one row", async () => {
    await Promise.all(Array.from({ length: 50 }, (_, count) => reached(ben, "P-1.1", count % 2 === 0)));
    expect(await database().readingProgress.count({ where: { personId: ben.personId } })).toBe(1);
    expect((await progressIn(ben))?.readAt).toBe(noon.toISOString());
  });

  it("of what is not there is refused", async () => {
    expect((await refusalOf(reached(ben, "P-1.1", false, { module: "milk" }))).code).toBe("not-found");
    expect((await refusalOf(reached(ben, "P-1.1", false, { section: "s9" }))).code).toBe("not-found");
    expect((await refusalOf(reached(ben, "P-2.1"))).code).toBe("reading.unknown-passage");
    expect((await refusalOf(reached(nobody, "P-1.1"))).code).toBe("not-signed-in");
    expect((await readProgress(occasion(ben))).modules).toEqual([]);
  });
});

describe("progress", () => {
  it("of nobody, and of somebody who has just come, is empty", async () => {
    expect(await readProgress(occasion(nobody))).toEqual({ modules: [] });
    expect(await readProgress(occasion(ben))).toEqual({ modules: [] });
  });

  it("tells of an open attempt, and of nothing in it", async () => {
    const { id } = await starts(ben);
    await saves(ben, id, "Q-leaf", { choice: "leaves" });
    expect(await progressIn(ben)).toEqual({
      id: "s1",
      lastPassage: null,
      readAt: null,
      quiz: { openAttempt: id, attempts: 0, best: null, latest: null, history: [] },
    });
  });

  it("tells how often a quiz was handed in, the best and the latest of it", async () => {
    const shares = [["Q-word"], ["Q-word", "Q-leaf"], ["Q-leaf"]] as const;
    const ids: string[] = [];
    for (const [round, questions] of shares.entries()) {
      const { id } = await starts(ben, later(round * 60_000));
      for (const question of questions) await saves(ben, id, question, rightAnswers[question]);
      await submits(ben, id, later(round * 60_000 + 1));
      ids.push(id);
    }
    const result = (round: number, score: number) => ({
      attempt: ids[round],
      submittedAt: later(round * 60_000 + 1).toISOString(),
      score,
      outOf: 5,
    });
    expect((await progressIn(ben))?.quiz).toEqual({
      openAttempt: null,
      attempts: 3,
      best: { score: 3, outOf: 5 },
      latest: result(2, 1),
      history: [result(0, 2), result(1, 3), result(2, 1)],
    });
  });

  it("keeps modules, sections and people apart", async () => {
    await reached(ben, "P-1.1");
    await reached(ben, "P-2.1", true, { section: "s2" });
    await reached(ben, "P-1.2", false, { module: "coffee" });
    await reached(dov, "P-1.2", true);
    const { modules } = await readProgress(occasion(ben));
    expect(modules.map(({ id, sections }) => [id, sections.map((section) => section.id)])).toEqual([
      ["coffee", ["s1"]],
      ["tea", ["s1", "s2"]],
    ]);
    expect(progressReply.parse({ modules })).toEqual({ modules });
    expect(await progressIn(dov)).toMatchObject({ lastPassage: "P-1.2" });
  });
});

describe("the export of a person", () => {
  it("holds everything that is kept about them, and nothing about others", async () => {
    await reached(ben, "P-1.2", true);
    const { id } = await starts(ben);
    await saves(ben, id, "Q-leaf", { choice: "roots" });
    await saves(ben, id, "Q-leaf", { choice: "leaves" }, { revision: 1 });
    const { receipt, submittedAt } = await submits(ben, id);
    await saves(dov, (await starts(dov)).id, "Q-word", { text: "dov's word" });
    const exported = await exportPerson(occasion(ben));

    expect(exportReply.parse(exported)).toEqual(exported);
    expect(exported.person).toMatchObject({ id: ben.personId, name: "Ben Osei" });
    expect(exported.sessions).toHaveLength(1);
    expect(exported.reading).toMatchObject([{ module: "tea", section: "s1", lastPassage: "P-1.2" }]);
    expect(exported.attempts).toMatchObject([
      {
        id,
        quiz: "tea/s1",
        answers: [
          { question: "Q-leaf", revision: 1, response: { choice: "roots" } },
          { question: "Q-leaf", revision: 2, response: { choice: "leaves" } },
        ],
        submission: { receipt, submittedAt },
      },
    ]);
    const scored = exported.attempts[0]?.scores.find(({ question }) => question === "Q-leaf");
    expect(scored).toMatchObject({ verdict: "scored", fraction: 1, points: 1, outOf: 1, answerRevision: 2 });
    expect(JSON.stringify(exported)).not.toContain("dov");
  });

  it("gives away neither hashes of secrets nor anything computed from keys", async () => {
    const { id } = await starts(ben);
    await database().person.update({ where: { id: ben.personId }, data: { passwordHash: "argon-canary" } });
    const row = await database().attempt.findUniqueOrThrow({ where: { id } });
    const text = JSON.stringify(await exportPerson(occasion(ben)));
    for (const secret of ["argon-canary", row.paperHash, row.moduleVersion, row.seed])
      expect(text).not.toContain(secret);
  });

  it("is refused to nobody", async () => {
    expect((await refusalOf(exportPerson(occasion(nobody)))).code).toBe("not-signed-in");
  });
});
