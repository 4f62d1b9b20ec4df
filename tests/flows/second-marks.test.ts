import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { joins } from "../classroom";
import { prepareContent } from "../content-folder";
import { best, type Desk, openDesk } from "../marking-steps";
import { memoModule } from "../memo-quiz";

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
