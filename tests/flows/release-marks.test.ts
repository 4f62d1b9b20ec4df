import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { overrideScore } from "@/classroom/marking/override-score";
import { releaseMarks } from "@/classroom/marking/release-marks";
import { findRelease, findReleaseFor } from "@/learning/terms/release-store";
import { database } from "@/prisma/client";
import { crowd, refusalOf } from "../attempt-steps";
import { assigns, joinMany, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { type Desk, later, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { noon, occasion } from "../world";

const write = prepareContent({});

let desk: Desk;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  desk = await openDesk();
});

describe("an override", () => {
  it("is a score with its reason, of any question, and is told in the log", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const to = {
      class: desk.room.id,
      attempt,
      question: "Q-leaf",
      to: { fraction: 1 },
      reason: "Page was cut off",
      seen: 1,
    };
    expect(await overrideScore(occasion(desk.ada), to)).toEqual({ fraction: 1, points: 1, outOf: 1 });
    const rows = await database().score.findMany({ where: { attemptId: attempt, questionId: "Q-leaf" } });
    expect(rows).toMatchObject([{ sequence: 1 }, { cause: "override", note: "Page was cut off" }]);
    const [told] = await database().auditEntry.findMany({ where: { subject: `${attempt}/Q-leaf` } });
    expect(told).toMatchObject({
      action: "score.override",
      reason: "Page was cut off",
      after: { points: 1 },
    });
    expect((await refusalOf(overrideScore(occasion(desk.ada), to))).code).toBe("marking.outdated");
  });

  it("gives no more than three times the points", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const to = { class: desk.room.id, attempt, question, reason: "Bonus", seen: 1 };
    const asked = overrideScore(occasion(desk.ada), { ...to, to: { points: 24.1 } });
    expect(await refusalOf(asked)).toEqual({ code: "score.out-of-bounds", details: { most: 24 } });
    expect(await overrideScore(occasion(desk.ada), { ...to, to: { points: 24 } })).toMatchObject({
      fraction: 3,
    });
  });
});

describe("a release", () => {
  it("reaches one section or everybody, from one moment on, and is told in the log", async () => {
    expect(await findRelease(desk.assignment, desk.north)).toBeNull();
    await desk.releases(desk.north);
    expect(await findRelease(desk.assignment, desk.north)).toEqual({ at: noon });
    expect(await findRelease(desk.assignment, desk.south)).toBeNull();
    expect(await findRelease(desk.assignment, null)).toBeNull();
    await desk.releases(null, 0, later(1000));
    expect(await findRelease(desk.assignment, desk.south)).toEqual({ at: later(1000) });
    expect(await findRelease(desk.assignment, null)).toEqual({ at: later(1000) });
    expect(await findRelease(desk.assignment, desk.north)).toEqual({ at: noon });
    const told = await database().auditEntry.count({
      where: { subject: desk.assignment, action: "marking.release" },
    });
    expect(told).toBe(2);
  });

  it("reaches a person through their section", async () => {
    const [student = ""] = await joinMany(1, desk.room.id, desk.south);
    await desk.releases(desk.north);
    expect(await findReleaseFor(desk.assignment, student)).toBeNull();
    await desk.releases(desk.south);
    expect(await findReleaseFor(desk.assignment, student)).toEqual({ at: noon });
  });

  it("happens once, however often and by however many it is asked for", async () => {
    await crowd();
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, place) => desk.releases(desk.north, 0, later(place))),
    );
    expect(new Set(asked.map(({ releasedAt }) => releasedAt)).size).toBe(1);
    expect(await database().release.count({ where: { assignmentId: desk.assignment } })).toBe(1);
    expect(await database().auditEntry.count({ where: { subject: desk.assignment } })).toBe(1);
  });

  it("is asked about again when more answers wait than was known", async () => {
    await desk.handsIn(2, desk.north);
    expect(await refusalOf(desk.releases(null, 1))).toEqual({
      code: "marking.still-waiting",
      details: { waiting: 2 },
    });
    expect(await findRelease(desk.assignment, desk.north)).toBeNull();
    await desk.releases(null, 2);
    expect(await findRelease(desk.assignment, desk.north)).not.toBeNull();
  });

  it("of another class's desk.assignment or section is not found", async () => {
    const other = await opensClass(["Else"]);
    expect((await refusalOf(desk.releases(other.sections.Else ?? ""))).code).toBe("not-found");
    const foreign = { class: desk.room.id, assignment: await assigns(other.id), section: null, waiting: 0 };
    expect((await refusalOf(releaseMarks(occasion(desk.ada), foreign))).code).toBe("not-found");
  });
});
