import { beforeAll, describe, expect, it } from "vitest";
import { findClassAssignments } from "@/classroom/assignments/assignment-store";
import { copyClass } from "@/classroom/classes/copy-class";
import { editClass } from "@/classroom/classes/edit-class";
import { openCode } from "@/classroom/classes/open-code";
import { readClass } from "@/classroom/classes/read-class";
import { readPeople } from "@/classroom/classes/read-people";
import { setClassState } from "@/classroom/classes/set-class-state";
import { database } from "@/prisma/client";
import { openRoom } from "../assignment-steps";
import { crowd } from "../attempt-steps";
import { codeOf, makesClass } from "../class-steps";
import { joinMany } from "../classroom";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { arrives, occasion } from "../world";

const write = prepareContent({});
beforeAll(async () => {
  await write({ tea: teaModule() });
});

describe("a class for another term", () => {
  it("has the sections, the weights and the assignments of the first as drafts, every date at the same time of day", async () => {
    const room = await openRoom();
    const ada = { ...room.ada, roles: ["instructor" as const] };
    const dates = {
      opensAt: "2026-10-20T07:00:00.000Z",
      dueAt: "2026-10-24T07:00:00.000Z",
      closesAt: "2026-10-26T08:00:00.000Z",
    };
    await room.assigns(dates, { title: "On tea", weight: 3, category: "Memos" });
    await room.setsState(await room.assigns(dates, { title: "Put away" }), "archived");
    const { id } = await copyClass(occasion(ada), { class: room.room.id, name: "Tea, again", days: 7 });
    const copied = await findClassAssignments(id, true);
    expect(
      copied.map(({ title, weight, category, publishedAt }) => [title, weight, category, publishedAt]),
    ).toEqual([["On tea", 3, "Memos", null]]);
    expect(copied[0]?.terms).toMatchObject({
      opensAt: "2026-10-27T08:00:00.000Z",
      dueAt: "2026-10-31T08:00:00.000Z",
      closesAt: "2026-11-02T08:00:00.000Z",
    });
    const shown = await readClass(occasion(ada), { class: id });
    expect(shown).toMatchObject({ name: "Tea, again", zone: "Europe/Berlin", role: "instructor" });
    expect(shown.lead).toMatchObject({ students: 0, code: null });
    expect(shown.lead?.sections.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(await codeOf(readClass(occasion(room.ben), { class: id }))).toBe("not-found");
  });

  it("is made by who leads the first and teaches on this site", async () => {
    const room = await openRoom();
    const asks = { class: room.room.id, name: "Mine", days: 0 };
    const siteTeacher = await arrives("ada", "instructor");
    expect(await codeOf(copyClass(occasion(siteTeacher), asks))).toBe("not-found");
    expect(await codeOf(copyClass(occasion(room.ada), asks))).toBe("not-allowed");
    expect(await codeOf(copyClass(occasion(room.ben), asks))).toBe("not-allowed");
  });
});

describe("a class that is put away", () => {
  it("is read by its people, joined and changed by nobody, and taken out again", async () => {
    const made = await makesClass();
    const ben = await arrives("ben");
    await made.joins(ben);
    const sets = (to: "open" | "archived") => setClassState(occasion(made.ada), { class: made.id, to });
    await sets("archived");
    await sets("archived");
    expect(await readClass(occasion(ben), { class: made.id })).toMatchObject({ isArchived: true });
    expect(await codeOf(made.joins(await arrives("chi")))).toBe("class.code-not-valid");
    expect(await codeOf(openCode(occasion(made.ada), { class: made.id, days: null }))).toBe("class.archived");
    expect(await codeOf(editClass(occasion(made.ada), { class: made.id, name: "Later" }))).toBe(
      "class.archived",
    );
    await sets("open");
    await made.joins(await arrives("chi"));
    const states = (await made.log()).flatMap(
      ({ after }) => (after as { state?: string } | null)?.state ?? [],
    );
    expect(states).toEqual(["archived", "open"]);
  });
});

describe("many people at once", () => {
  it("forty who join at the same moment have forty places", async () => {
    const made = await makesClass();
    const people = await Promise.all(Array.from({ length: 40 }, () => arrives("ben")));
    await crowd();
    await Promise.all(people.map((by) => made.joins(by)));
    expect((await readClass(occasion(made.ada), { class: made.id })).lead?.students).toBe(40);
    expect(
      await database().joinGuess.count({
        where: { personId: { in: people.map(({ personId }) => personId) } },
      }),
    ).toBe(0);
  });

  it("a class of a thousand is listed page by page", async () => {
    const made = await makesClass();
    await joinMany(1000, made.id);
    const page = await readPeople(occasion(made.ada), { class: made.id, page: 6 });
    expect({ count: page.count, shown: page.people.length }).toEqual({ count: 1001, shown: 1 });
  });
});
