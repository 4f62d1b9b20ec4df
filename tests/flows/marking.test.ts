import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { claimLasts } from "@/classroom/marking/claim-end";
import { overrideScore } from "@/classroom/marking/override-score";
import { database } from "@/prisma/client";
import { crowd, refusalOf } from "../attempt-steps";
import { joins } from "../classroom";
import { prepareContent } from "../content-folder";
import { best, type Desk, later, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { occasion } from "../world";

const write = prepareContent({});

let desk: Desk;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  desk = await openDesk();
});

describe("the next answer", () => {
  it("is given to one of fifty markers only, however they crowd", async () => {
    const attempts = await desk.handsIn(40, desk.north);
    const markers = [desk.ada];
    for (let place = 1; place < 50; place += 1) markers.push(await joins("ada", desk.room.id, "instructor"));
    await crowd();
    const given = (await Promise.all(markers.map((by) => desk.next(by)))).map(({ attempt }) => attempt);
    const got = given.filter((attempt) => attempt !== null);
    expect(new Set(got)).toEqual(new Set(attempts));
    expect(got).toHaveLength(40);
    expect(
      await database().markingClaim.count({ where: { questionId: question, attemptId: { in: attempts } } }),
    ).toBe(40);
  });

  it("is the one that a marker has before them, until it is marked", async () => {
    await desk.handsIn(2, desk.north);
    const first = await desk.claimed(desk.ada);
    expect(await desk.next(desk.ada)).toEqual({ attempt: first, waiting: 2 });
    await desk.marks(desk.ada, first);
    const second = await desk.claimed(desk.ada);
    expect(second).not.toBe(first);
    await desk.marks(desk.ada, second);
    expect(await desk.next(desk.ada)).toEqual({ attempt: null, waiting: 0 });
  });

  it("comes in an order that is the same for every marker", async () => {
    await desk.handsIn(4, desk.north);
    const order: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      const attempt = await desk.claimed(desk.ada);
      order.push(attempt);
      await desk.marks(desk.ada, attempt);
    }
    const seconded: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      const attempt = await desk.claimed(desk.dov, "second");
      seconded.push(attempt);
      await desk.seconds(desk.dov, attempt, best);
    }
    expect(seconded).toEqual(order);
  });

  it("is another when one is skipped, which somebody else may then have, and comes back at the end", async () => {
    await desk.handsIn(2, desk.north);
    const first = await desk.claimed(desk.ada);
    const second = (await desk.next(desk.ada, "first", first)).attempt ?? "";
    expect(second).not.toBe(first);
    expect((await desk.next(desk.dov)).attempt).toBe(first);
    expect((await desk.next(desk.dov, "first", first)).attempt).toBe(first);
  });

  it("is taken over once its marker has been away for a quarter of an hour, not before", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    expect((await desk.next(desk.dov, "first", undefined, later(claimLasts - 1))).attempt).toBeNull();
    await desk.claims(desk.ada, attempt, later(claimLasts - 1));
    expect((await desk.next(desk.dov, "first", undefined, later(claimLasts + 1))).attempt).toBeNull();
    expect((await desk.next(desk.dov, "first", undefined, later(2 * claimLasts))).attempt).toBe(attempt);
    expect((await refusalOf(desk.claims(desk.ada, attempt, later(2 * claimLasts)))).code).toBe(
      "marking.claimed",
    );
  });
});

describe("a mark", () => {
  it("becomes a score of what its levels are worth, citing the mark, and lets go of the answer", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    const given = await desk.marks(desk.ada, attempt, { advice: 1, proof: 2 });
    expect(given).toMatchObject({ fraction: 0.625, points: 5, outOf: 8 });
    const [first, second, ...more] = await desk.scoresOf(attempt);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ sequence: 1, verdict: "needs_a_person", cause: "submission" });
    expect(second).toMatchObject({ sequence: 2, verdict: "scored", cause: "mark", causeId: given.mark });
    expect(second).toMatchObject({ answerRevision: 1, questionVersion: first?.questionVersion });
    expect(Number(second?.points)).toBe(5);
    expect(await database().markingClaim.count({ where: { attemptId: attempt } })).toBe(0);
    const [told] = await database().auditEntry.findMany({ where: { subject: `${attempt}/${question}` } });
    expect(told).toMatchObject({ action: "marking.mark", before: { points: null }, after: { points: 5 } });
  });

  it("is refused when it leaves a criterion out or names a level that is not there", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    expect((await refusalOf(desk.marks(desk.ada, attempt, { advice: 0 }))).code).toBe("marking.incomplete");
    expect((await refusalOf(desk.marks(desk.ada, attempt, { advice: 0, proof: 4 }))).code).toBe(
      "marking.incomplete",
    );
    expect(await desk.scoresOf(attempt)).toHaveLength(1);
  });

  it("is refused to who does not hold the answer, or holds it no longer", async () => {
    const [other = ""] = await desk.handsIn(2, desk.north);
    expect((await refusalOf(desk.marks(desk.ada, other))).code).toBe("marking.claim-lost");
    const attempt = await desk.claimed(desk.ada);
    const late = desk.marks(desk.ada, attempt, best, 1, later(claimLasts));
    expect((await refusalOf(late)).code).toBe("marking.claim-lost");
    expect(await database().mark.count({ where: { attemptId: { in: [attempt, other] } } })).toBe(0);
  });

  it("is refused when the answer was scored again since it was seen", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    const override = { class: desk.room.id, attempt, question, to: { points: 3 }, reason: "Agreed", seen: 1 };
    await overrideScore(occasion(desk.ada), override);
    expect((await refusalOf(desk.marks(desk.ada, attempt))).code).toBe("marking.outdated");
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(0);
  });

  it("is written once when it is sent twice at the same moment", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    const sent = await Promise.allSettled([desk.marks(desk.ada, attempt), desk.marks(desk.ada, attempt)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await desk.scoresOf(attempt)).toHaveLength(2);
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(1);
  });

  it("that is changed is a further row", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.dov);
    await desk.marks(desk.dov, attempt);
    await desk.claims(desk.ada, attempt);
    await desk.marks(desk.ada, attempt, { advice: 3, proof: 3 }, 2);
    expect((await desk.scoresOf(attempt)).map(({ points }) => Number(points))).toEqual([0, 8, 2]);
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(2);
  });

  it("of an instructor is not overruled by an assistant", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.ada);
    await desk.marks(desk.ada, attempt);
    await desk.claims(desk.dov, attempt);
    expect((await refusalOf(desk.marks(desk.dov, attempt, { advice: 3, proof: 3 }, 2))).code).toBe(
      "not-allowed",
    );
    const override = { class: desk.room.id, attempt, question, to: { fraction: 0 }, reason: "No", seen: 2 };
    expect((await refusalOf(overrideScore(occasion(desk.dov), override))).code).toBe("not-allowed");
    expect(await desk.scoresOf(attempt)).toHaveLength(2);
  });
});
