import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { readQueue } from "@/classroom/marking/read-queue";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { joins } from "../classroom";
import { prepareContent } from "../content-folder";
import { best, type Desk, openDesk, question } from "../marking-steps";
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

describe("a second mark", () => {
  it("changes no score, and is nobody's of their own", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.dov);
    await desk.marks(desk.dov, attempt);
    expect((await desk.next(desk.dov, "second")).attempt).toBeNull();
    await desk.claims(desk.dov, attempt);
    expect((await refusalOf(desk.seconds(desk.dov, attempt, best))).code).toBe("marking.not-your-turn");
    await database().markingClaim.deleteMany({ where: { attemptId: attempt } });
    expect((await desk.next(desk.ada, "second")).attempt).toBe(attempt);
    await desk.seconds(desk.ada, attempt, { advice: 3, proof: 0 });
    expect(await desk.scoresOf(attempt)).toHaveLength(2);
    await desk.claims(desk.ada, attempt);
    expect((await refusalOf(desk.seconds(desk.ada, attempt, best))).code).toBe("marking.not-your-turn");
  });

  it("far from the first asks for a third marker, whose mark then counts", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.dov);
    await desk.marks(desk.dov, attempt);
    const eve = await joins("chi", desk.room.id, "instructor");
    expect((await desk.next(eve, "third")).attempt).toBeNull();
    await desk.claimed(desk.ada, "second");
    await desk.seconds(desk.ada, attempt, { advice: 2, proof: 0 });
    expect((await desk.next(desk.ada, "third")).attempt).toBeNull();
    expect((await desk.next(desk.dov, "third")).attempt).toBeNull();
    expect((await desk.next(eve, "third")).attempt).toBe(attempt);
    await desk.marks(eve, attempt, { advice: 1, proof: 0 }, 2);
    expect((await desk.scoresOf(attempt)).map(({ points }) => Number(points))).toEqual([0, 8, 7]);
    expect((await desk.next(eve, "third")).attempt).toBeNull();
  });
});

describe("the queue of a question", () => {
  const reads = (by: Actor) =>
    readQueue(occasion(by), { class: desk.room.id, assignment: desk.assignment, question });

  it("tells how far two markers agree, and whom it asks for", async () => {
    await desk.handsIn(3);
    for (const level of [0, 1, 2]) {
      const attempt = await desk.claimed(desk.dov);
      await desk.marks(desk.dov, attempt, { advice: level, proof: 0 });
      await desk.claims(desk.ada, attempt);
      await desk.seconds(desk.ada, attempt, { advice: level, proof: level });
    }
    const { agreement, answers, marked, mine } = await reads(desk.ada);
    expect(agreement).toMatchObject([
      { id: "advice", n: 3, exact: 1, adjacent: 1, kappa: 1 },
      { id: "proof", n: 3, exact: 0.3333333, adjacent: 0.6666667, kappa: 0 },
    ]);
    expect(answers.map(({ place, standing }) => [place, standing])).toEqual([
      [1, "seconded"],
      [2, "seconded"],
      [3, "third-asked"],
    ]);
    expect(answers[2]?.disputed).toEqual(["Use of evidence"]);
    expect({ marked, mine }).toEqual({ marked: 3, mine: { first: 0, second: 0, third: 0 } });
    const eve = await joins("chi", desk.room.id, "instructor");
    expect((await reads(eve)).mine).toEqual({ first: 0, second: 0, third: 1 });
  });

  it("hides what an answer got from those who could still give a second mark", async () => {
    await desk.handsIn(1);
    const attempt = await desk.claimed(desk.dov);
    await desk.marks(desk.dov, attempt);
    expect((await reads(desk.ada)).answers).toMatchObject([{ isHidden: true, points: null }]);
    expect((await reads(desk.dov)).answers).toMatchObject([{ isHidden: false, points: 8 }]);
  });

  it("holds no name of a student", async () => {
    await desk.handsIn(2);
    expect(JSON.stringify(await reads(desk.ada))).not.toMatch(/Ben|example\.org/);
  });
});
