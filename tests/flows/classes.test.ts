import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { closeJoining } from "@/classroom/classes/close-joining";
import { createClass } from "@/classroom/classes/create-class";
import { joinClass } from "@/classroom/classes/join-class";
import { listClasses } from "@/classroom/classes/list-classes";
import { openCode } from "@/classroom/classes/open-code";
import { readClass } from "@/classroom/classes/read-class";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { leaves } from "../classroom";
import { arrives, nobody, noon, occasion } from "../world";

type Person = Extract<Actor, { kind: "person" }>;

let ada: Person;
let ben: Person;
let id: string;
beforeEach(async () => {
  ada = await arrives("ada", "instructor");
  ben = await arrives("ben");
  id = (await createClass(occasion(ada), { name: "Tea in the world", zone: "Europe/Berlin" })).id;
});

const later = (ms: number) => new Date(noon.getTime() + ms);
const opens = (days: number | null = null) => openCode(occasion(ada), { class: id, days });
const joins = (by: Actor, code: string, at = noon) => joinClass(occasion(by, at), { code });
const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;

describe("a class", () => {
  it("is made by who teaches here, and led by them", async () => {
    expect(await readClass(occasion(ada), { class: id })).toMatchObject({
      name: "Tea in the world",
      role: "instructor",
      lead: { students: 0, code: null },
    });
    const wanted = { name: "Mine", zone: "UTC" };
    expect(await codeOf(createClass(occasion(ben), wanted))).toBe("not-allowed");
    expect(await codeOf(createClass(occasion(nobody), wanted))).toBe("not-signed-in");
    expect((await database().auditEntry.findMany({ where: { classId: id } })).length).toBe(1);
  });

  it("does not exist for outsiders, whatever they are elsewhere", async () => {
    const other = await arrives("dov", "instructor");
    for (const by of [ben, other])
      expect(await codeOf(readClass(occasion(by), { class: id }))).toBe("not-found");
    expect((await listClasses(occasion(other))).classes).toEqual([]);
    expect(await codeOf(openCode(occasion(ben), { class: id, days: null }))).toBe("not-found");
  });

  it("is joined by its code, however it is typed, and once", async () => {
    const { code } = await opens();
    expect(await joins(ben, ` ${code.toLowerCase()} `)).toMatchObject({ class: id, isNew: true });
    expect(await joins(ben, code)).toMatchObject({ isNew: false });
    expect(await readClass(occasion(ben), { class: id })).toMatchObject({ role: "student", lead: null });
    expect(await codeOf(openCode(occasion(ben), { class: id, days: null }))).toBe("not-allowed");
  });

  it("has one place for somebody who joins many times at once", async () => {
    const { code } = await opens();
    await Promise.all(Array.from({ length: 8 }, () => joins(ben, code)));
    expect(await database().enrolment.count({ where: { classId: id, personId: ben.personId } })).toBe(1);
  });

  it("opens to no code that is wrong, replaced, closed or has run out", async () => {
    const { code: first } = await opens();
    const { code: second } = await opens(1);
    expect(await codeOf(joins(ben, first))).toBe("class.code-not-valid");
    expect(await codeOf(joins(ben, second, later(86_400_001)))).toBe("class.code-not-valid");
    await closeJoining(occasion(ada), { class: id });
    expect(await codeOf(joins(ben, second))).toBe("class.code-not-valid");
    expect(await codeOf(joins(ben, "AAAA"))).toBe("class.code-not-valid");
  });

  it("is guessed ten times in a quarter of an hour, and then for nobody's good", async () => {
    const { code } = await opens();
    for (let guess = 0; guess < 10; guess += 1)
      expect(await codeOf(joins(ben, "AAAAAAAA"))).toBe("class.code-not-valid");
    expect(await codeOf(joins(ben, code))).toBe("class.too-many-guesses");
    expect(await joins(ben, code, later(16 * 60_000))).toMatchObject({ isNew: true });
  });

  it("keeps its code from whoever was removed, and from guests", async () => {
    const { code } = await opens();
    await joins(ben, code);
    await leaves({ personId: ben.personId, classId: id });
    expect(await codeOf(joins(ben, code))).toBe("class.was-removed");
    expect(await codeOf(readClass(occasion(ben), { class: id }))).toBe("not-found");
    const guest = { kind: "guest", personId: ben.personId, sessionId: ben.sessionId } as const;
    expect(await codeOf(joins(guest, code))).toBe("not-signed-in");
  });
});
