import { describe, expect, it } from "vitest";
import type { Actor } from "./actor";
import { type ClassRole, type Decision, type Permission, rules } from "./rules";

const person = (...roles: ("owner" | "instructor")[]): Actor => ({
  kind: "person",
  personId: "p",
  sessionId: "s",
  roles,
});
const nobody: Actor = { kind: "nobody" };
const guest: Actor = { kind: "guest", personId: "p", sessionId: "s" };

/** The owner of the site is in no class for it: whoever is an outsider here may own the house. */
const askers = {
  nobody: [nobody, null],
  guest: [guest, null],
  outsider: [person(), null],
  siteInstructor: [person("instructor"), null],
  owner: [person("owner"), null],
  auditor: [person(), "auditor"],
  student: [person(), "student"],
  assistant: [person(), "assistant"],
  instructor: [person(), "instructor"],
} satisfies Record<string, readonly [Actor, ClassRole | null]>;

type Row = Record<keyof typeof askers, Decision>;
const everybody: Row = {
  nobody: "not-signed-in",
  guest: "not-found",
  outsider: "not-found",
  siteInstructor: "not-found",
  owner: "not-found",
  auditor: "yes",
  student: "yes",
  assistant: "yes",
  instructor: "yes",
};
const staff: Row = { ...everybody, auditor: "not-allowed", student: "not-allowed" };
const instructors: Row = { ...staff, assistant: "not-allowed" };
const accounts = Object.fromEntries(
  Object.keys(askers).map((who) => [who, ["nobody", "guest"].includes(who) ? "not-signed-in" : "yes"]),
) as Row;
const closed = Object.fromEntries(Object.keys(askers).map((who) => [who, "not-allowed"])) as Row;
const teachersOfTheSite: Row = { ...closed, nobody: "not-signed-in", siteInstructor: "yes", owner: "yes" };

type ClassPermission = Extract<Permission, `class.${string}`>;

/** Permission × whether it is about the asker's own section × who asks. */
const matrix: Record<ClassPermission, { own: Row; foreign: Row }> = {
  "class.create": { own: teachersOfTheSite, foreign: teachersOfTheSite },
  "class.join": { own: accounts, foreign: accounts },
  "class.read": { own: everybody, foreign: everybody },
  "class.leave": { own: everybody, foreign: everybody },
  "class.people": { own: staff, foreign: instructors },
  "class.view-as-student": { own: staff, foreign: instructors },
  "class.manage": { own: instructors, foreign: instructors },
  "class.enrol": { own: instructors, foreign: instructors },
  "class.audit": { own: instructors, foreign: instructors },
};

describe.each(Object.keys(matrix) as ClassPermission[])("%s", (permission) => {
  describe.each(["own", "foreign"] as const)("of %s people", (whose) => {
    it.each(Object.keys(askers) as (keyof typeof askers)[])("%s", (who) => {
      const [actor, role] = askers[who];
      const facts = { role, ownSection: whose === "own" };
      const rule = rules[permission] as (actor: Actor, given: typeof facts) => Decision;
      expect(rule(actor, facts)).toBe(matrix[permission][whose][who]);
    });
  });
});
