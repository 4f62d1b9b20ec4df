import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { listMarking } from "@/classroom/marking/list-marking";
import { readAnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { releaseMarks } from "@/classroom/marking/release-marks";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { best, type Desk, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});

let desk: Desk;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  desk = await openDesk();
});

describe("an assistant", () => {
  it("sees and marks the own section only", async () => {
    const [own = ""] = await desk.handsIn(1, desk.north);
    const [foreign = ""] = await desk.handsIn(2, desk.south);
    const listed = await listMarking(occasion(desk.dov), { class: desk.room.id });
    expect(listed.assignments[0]?.questions).toMatchObject([{ id: question, waiting: 1, marked: 0 }]);
    expect(listed.mayRelease).toBe(false);
    expect(await desk.next(desk.dov)).toEqual({ attempt: own, waiting: 1 });
    expect((await refusalOf(desk.reads(desk.dov, foreign))).code).toBe("not-allowed");
    expect((await refusalOf(desk.claims(desk.dov, foreign))).code).toBe("not-allowed");
    expect((await refusalOf(desk.marks(desk.dov, foreign))).code).toBe("not-allowed");
  });

  it("without a section sees none", async () => {
    await desk.handsIn(1, desk.north);
    const eva = await joins("chi", desk.room.id, "assistant");
    expect((await refusalOf(listMarking(occasion(eva), { class: desk.room.id }))).code).toBe("not-allowed");
  });

  it("releases nothing", async () => {
    const asked = releaseMarks(occasion(desk.dov), {
      class: desk.room.id,
      assignment: desk.assignment,
      section: desk.north,
      waiting: 0,
    });
    expect((await refusalOf(asked)).code).toBe("not-allowed");
  });
});

describe("the desk", () => {
  it("does not exist for who is not in the class, and is closed to its students", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const outsider = await arrives("chi", "instructor");
    const ben = await joins("ben", desk.room.id, "student", desk.north);
    for (const asks of [
      (by: Actor) => listMarking(occasion(by), { class: desk.room.id }),
      (by: Actor) => desk.next(by),
      (by: Actor) => desk.reads(by, attempt),
      (by: Actor) => desk.marks(by, attempt),
      (by: Actor) =>
        releaseMarks(occasion(by), {
          class: desk.room.id,
          assignment: desk.assignment,
          section: null,
          waiting: 0,
        }),
    ]) {
      expect((await refusalOf(asks(nobody))).code).toBe("not-signed-in");
      expect((await refusalOf(asks(outsider))).code).toBe("not-found");
      expect((await refusalOf(asks(ben))).code).toBe("not-allowed");
    }
  });

  it("is closed to who was removed, at the next request", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    await desk.claims(desk.ada, attempt);
    const personId = desk.ada.kind === "person" ? desk.ada.personId : "";
    await database().enrolment.updateMany({ where: { personId }, data: { removedAt: noon } });
    expect((await refusalOf(desk.marks(desk.ada, attempt))).code).toBe("not-found");
  });

  it("knows no answer of another class", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const other = await opensClass();
    const eve = await joins("chi", other.id, "instructor");
    const asked = readAnswerToMark(occasion(eve), {
      class: other.id,
      attempt,
      question,
      turn: "first",
      show: true,
    });
    expect((await refusalOf(asked)).code).toBe("not-found");
  });

  it("counts what waits, is marked and has a second opinion, and tells who is at it", async () => {
    await desk.handsIn(3, desk.north);
    const attempt = await desk.claimed(desk.dov);
    await desk.marks(desk.dov, attempt);
    await desk.claimed(desk.ada, "second");
    await desk.seconds(desk.ada, attempt, best);
    await desk.claimed(desk.dov);
    const [found] = (await listMarking(occasion(desk.ada), { class: desk.room.id })).assignments;
    expect(found?.questions).toEqual([
      {
        id: question,
        stem: "Advise the tea shop. Cite what you rely on.",
        waiting: 2,
        marked: 1,
        seconded: 1,
        claimants: ["Dov Amsel"],
      },
    ]);
    expect(found?.targets.map(({ name, waiting }) => [name, waiting])).toEqual([
      ["everybody", 2],
      ["North", 2],
      ["South", 0],
    ]);
  });
});

describe("an answer on the desk", () => {
  it("comes with its rubric, its outline and the words of what it cites, and without a name", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const read = await desk.reads(desk.ada, attempt);
    expect(read.lines[0]?.answer).toBe("Buy leaves [P-1.1].");
    expect(read.cited).toMatchObject([{ id: "P-1.1", text: "Tea is an infusion of leaves. It is hot." }]);
    expect(read.rests.map(({ id }) => id)).toEqual(["P-1.1", "F1"]);
    expect(read.marking.rubric.map(({ id }) => id)).toEqual(["advice", "proof"]);
    expect(read.marking.outline).toContain("Name one course");
    expect(read).toMatchObject({
      seen: 1,
      waits: true,
      marks: [],
      shown: null,
      progress: { done: 0, all: 1 },
    });
    expect(JSON.stringify(read)).not.toMatch(/Ben|example\.org/);
  });

  it("says whose it is only to who asks to be shown", async () => {
    const [attempt = ""] = await desk.handsIn(1, desk.north);
    const { shown } = await desk.reads(desk.ada, attempt, "first", true);
    expect(shown).toMatchObject({ name: "Ben Osei 0", points: 0, outOf: 1 });
  });

  it("tells a second marker nothing of the first mark", async () => {
    await desk.handsIn(1, desk.north);
    const attempt = await desk.claimed(desk.dov);
    await desk.comments(desk.dov, attempt, { advice: 1, proof: 2 }, "Thin on proof");
    const blind = await desk.reads(desk.ada, attempt, "second");
    expect(blind).toMatchObject({ marks: [], fraction: null, seen: 2 });
    expect(JSON.stringify(blind)).not.toContain("Thin on proof");
    expect(await desk.reads(desk.ada, attempt)).toMatchObject({ isBlind: true, marks: [], fraction: null });
    expect((await desk.reads(desk.ada, attempt, "first", true)).marks).toMatchObject([
      { levels: { advice: 1, proof: 2 } },
    ]);
    expect((await desk.reads(desk.dov, attempt)).marks).toHaveLength(1);
  });
});
