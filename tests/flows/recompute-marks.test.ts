import { beforeEach, describe, expect, it } from "vitest";
import { overrideScore } from "@/classroom/marking/override-score";
import { recomputeMarks } from "@/classroom/marking/recompute-marks";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { type Desk, openDesk, question } from "../marking-steps";
import { memoModule, memoRubric } from "../memo-quiz";
import { occasion } from "../world";

const write = prepareContent({});

/** The rubric with evidence worth twice what it was. */
const doubled = memoRubric.map((criterion) =>
  criterion.id === "proof"
    ? { ...criterion, levels: criterion.levels.map((level) => ({ ...level, points: 2 * level.points })) }
    : criterion,
);

let desk: Desk;
let raised: string;
let lowered: string;
beforeEach(async () => {
  await write({ tea: memoModule() });
  desk = await openDesk();
  await desk.handsIn(3);
  raised = await desk.claimed(desk.dov);
  await desk.marks(desk.dov, raised, { advice: 3, proof: 0 });
  lowered = await desk.claimed(desk.dov);
  await desk.marks(desk.dov, lowered, { advice: 0, proof: 3 });
});

const recomputes = (more: { policy?: "any" | "raise-only"; preview?: string } = {}, by = desk.ada) =>
  recomputeMarks(occasion(by), {
    class: desk.room.id,
    assignment: desk.assignment,
    question,
    policy: "raise-only",
    reason: "Evidence counts double",
    ...more,
  });
const fractionsOf = async (attempt: string) =>
  (await desk.scoresOf(attempt)).map(({ fraction }) => (fraction === null ? null : Number(fraction)));

describe("marks by a rubric whose points have changed", () => {
  it("are shown before anything is written, and written as they were shown, once", async () => {
    await write({ tea: memoModule(doubled) });
    const { preview, ...shown } = await recomputes({ policy: "any" });
    const changes = [
      { attempt: raised, from: 0.625, to: 0.75 },
      { attempt: lowered, from: 0.625, to: 0.5 },
    ].sort((one, other) => (one.attempt < other.attempt ? -1 : 1));
    expect(shown).toEqual({ committed: false, changes });
    expect(await fractionsOf(raised)).toEqual([null, 0.625]);
    expect(await recomputes({ policy: "any", preview })).toEqual({ preview, committed: true, changes });
    expect(await fractionsOf(raised)).toEqual([null, 0.625, 0.75]);
    expect(await fractionsOf(lowered)).toEqual([null, 0.625, 0.5]);
    expect(await recomputes({ policy: "any", preview })).toMatchObject({ committed: false, changes: [] });
    const [, before, after] = await desk.scoresOf(raised);
    expect(after).toMatchObject({ cause: "mark", causeId: before?.causeId, note: "Evidence counts double" });
    expect(Number(after?.points)).toBe(9);
    expect(Number(after?.outOf)).toBe(12);
    expect(after?.questionVersion).not.toBe(before?.questionVersion);
    expect(await database().auditEntry.count({ where: { action: "marking.recompute" } })).toBe(2);
  });

  it("are only raised unless it is said otherwise", async () => {
    await write({ tea: memoModule(doubled) });
    const { changes } = await recomputes();
    expect(changes).toEqual([{ attempt: raised, from: 0.625, to: 0.75 }]);
  });

  it("are left alone where the score was set by hand, or nothing is marked yet", async () => {
    const override = {
      class: desk.room.id,
      attempt: raised,
      question,
      to: { fraction: 0.1 },
      reason: "Agreed",
      seen: 2,
    };
    await overrideScore(occasion(desk.ada), override);
    await write({ tea: memoModule(doubled) });
    expect((await recomputes({ policy: "any" })).changes.map(({ attempt }) => attempt)).toEqual([lowered]);
  });

  it("are not written when they changed after they were shown", async () => {
    await write({ tea: memoModule(doubled) });
    const { preview } = await recomputes({ policy: "any" });
    await desk.claims(desk.ada, lowered);
    await desk.marks(desk.ada, lowered, { advice: 1, proof: 3 }, 2);
    expect((await refusalOf(recomputes({ policy: "any", preview }))).code).toBe("marking.outdated");
    expect(await fractionsOf(raised)).toEqual([null, 0.625]);
  });

  it("are nothing that an assistant computes anew", async () => {
    expect((await refusalOf(recomputes({}, desk.dov))).code).toBe("not-allowed");
  });
});
