import { describe, expect, it } from "vitest";
import type { Actor, SiteRole } from "./actor";
import { authorize } from "./authorize";
import { can } from "./can";
import { Refusal } from "./refusal";
import { type ClassRole, type Decided, type Decision, type Permission, rules } from "./rules";

const mine = "01890000-0000-7000-8000-000000000001";
const theirs = "01890000-0000-7000-8000-000000000002";
const person = (...roles: SiteRole[]): Actor => ({ kind: "person", personId: mine, sessionId: mine, roles });
const actors = {
  nobody: { kind: "nobody" },
  guest: { kind: "guest", personId: mine, sessionId: mine },
  student: person(),
  instructor: person("instructor"),
  owner: person("owner"),
} satisfies Record<string, Actor>;

type Row = Record<keyof typeof actors, Decision>;
const known: Row = {
  nobody: "not-signed-in",
  guest: "yes",
  student: "yes",
  instructor: "yes",
  owner: "yes",
};
const foreign: Row = {
  nobody: "not-signed-in",
  guest: "not-found",
  student: "not-found",
  instructor: "not-found",
  owner: "not-found",
};
const closed: Row = {
  nobody: "section.not-open",
  guest: "section.not-open",
  student: "section.not-open",
  instructor: "section.not-open",
  owner: "section.not-open",
};
/** What is decided by the asker's role in a class; the others by who they are on this installation. */
type ClassPermission = Extract<Permission, `marking.${string}` | `score.${string}`>;
/** What the site's owner may do everywhere, and who it belongs to may besides. */
type MixedPermission = Extract<Permission, `regrade.${string}` | "appeal.decide" | "explanation.read">;
/** Those of assignments and of classes have matrices of their own, in `assignment-rules.test.ts` and `class-rules.test.ts`. */
type SitePermission = Exclude<
  Permission,
  ClassPermission | MixedPermission | `assignment.${string}` | `class.${string}`
>;

/** Permission × whose thing it is × who asks. A permission without rows does not compile. */
const matrix: Record<SitePermission, { own: Row; foreign: Row }> = {
  "attempt.start": { own: known, foreign: known },
  "attempt.read": { own: known, foreign },
  "attempt.answer": { own: known, foreign },
  "attempt.submit": { own: known, foreign },
  "attempt.read-result": { own: known, foreign },
  "section.read": { own: { ...known, nobody: "section.not-open" }, foreign: closed },
  "forecasts.reveal": { own: known, foreign: known },
  "progress.record": { own: known, foreign: known },
  "progress.read": { own: known, foreign: known },
  "person.export": { own: known, foreign },
  "appeal.make": { own: known, foreign },
};

describe.each(Object.keys(matrix) as SitePermission[])("%s", (permission) => {
  describe.each(["own", "foreign"] as const)("of %s things", (whose) => {
    it.each(Object.keys(actors) as (keyof typeof actors)[])("%s", (who) => {
      const facts = { personId: whose === "own" ? mine : theirs, isOpen: whose === "own" };
      const rule = rules[permission] as (actor: Actor, given: typeof facts) => Decision;
      expect(rule(actors[who], facts)).toBe(matrix[permission][whose][who]);
    });
  });
});

const inClass = {
  nobody: null,
  outsider: null,
  auditor: "auditor",
  student: "student",
  assistant: "assistant",
  instructor: "instructor",
} satisfies Record<string, ClassRole | null>;

type ClassRow = Record<keyof typeof inClass, Decision>;
const staff: ClassRow = {
  nobody: "not-signed-in",
  outsider: "not-found",
  auditor: "not-allowed",
  student: "not-allowed",
  assistant: "yes",
  instructor: "yes",
};
const instructors: ClassRow = { ...staff, assistant: "not-allowed" };
const onlyOwnSection = { own: staff, foreign: instructors };
/** Permission × whether it is about the asker's own section, or was decided by an instructor before × role in the class. */
const classMatrix: Record<ClassPermission, { own: ClassRow; foreign: ClassRow; decided: ClassRow }> = {
  "marking.read": { ...onlyOwnSection, decided: staff },
  "marking.mark": { ...onlyOwnSection, decided: instructors },
  "marking.second": { ...onlyOwnSection, decided: staff },
  "marking.release": { own: instructors, foreign: instructors, decided: instructors },
  "score.override": { ...onlyOwnSection, decided: instructors },
};

describe.each(Object.keys(classMatrix) as ClassPermission[])("%s", (permission) => {
  describe.each(["own", "foreign", "decided"] as const)("of %s work", (whose) => {
    it.each(Object.keys(inClass) as (keyof typeof inClass)[])("%s", (who) => {
      const facts: Decided = {
        role: inClass[who],
        ownSection: whose !== "foreign",
        byInstructor: whose === "decided",
      };
      const actor = who === "nobody" ? actors.nobody : actors.owner;
      expect(rules[permission](actor, facts)).toBe(classMatrix[permission][whose][who]);
    });
  });
});

const askers = {
  nobody: [actors.nobody, null],
  guest: [actors.guest, null],
  outsider: [actors.student, null],
  siteInstructor: [actors.instructor, null],
  owner: [actors.owner, null],
  auditor: [actors.student, "auditor"],
  student: [actors.student, "student"],
  assistant: [actors.student, "assistant"],
  instructor: [actors.student, "instructor"],
} satisfies Record<string, readonly [Actor, ClassRole | null]>;

type MixedRow = Record<keyof typeof askers, Decision>;
const ownerOrInstructor: MixedRow = {
  nobody: "not-signed-in",
  guest: "not-found",
  outsider: "not-found",
  siteInstructor: "not-found",
  owner: "yes",
  auditor: "not-allowed",
  student: "not-allowed",
  assistant: "not-allowed",
  instructor: "yes",
};
const theirTeachers: MixedRow = { ...ownerOrInstructor, owner: "not-found" };
const onesOwn = Object.fromEntries(
  Object.keys(askers).map((who) => [who, who === "nobody" ? "not-signed-in" : "yes"]),
) as MixedRow;
const mixedMatrix: Record<MixedPermission, { own: MixedRow; ownSection: MixedRow; foreign: MixedRow }> = {
  "regrade.preview": { own: ownerOrInstructor, ownSection: ownerOrInstructor, foreign: ownerOrInstructor },
  "regrade.commit": { own: ownerOrInstructor, ownSection: ownerOrInstructor, foreign: ownerOrInstructor },
  "appeal.decide": { own: ownerOrInstructor, ownSection: ownerOrInstructor, foreign: ownerOrInstructor },
  "explanation.read": {
    own: onesOwn,
    ownSection: { ...theirTeachers, assistant: "yes" },
    foreign: theirTeachers,
  },
};

describe.each(Object.keys(mixedMatrix) as MixedPermission[])("%s", (permission) => {
  describe.each(["own", "ownSection", "foreign"] as const)("of %s work", (whose) => {
    it.each(Object.keys(askers) as (keyof typeof askers)[])("%s", (who) => {
      const [actor, role] = askers[who];
      const facts = { personId: whose === "own" ? mine : theirs, role, ownSection: whose === "ownSection" };
      const rule = rules[permission] as (actor: Actor, given: typeof facts) => Decision;
      expect(rule(actor, facts)).toBe(mixedMatrix[permission][whose][who]);
    });
  });
});

describe("authorize", () => {
  it("throws the refusal that the asker may see", () => {
    expect(() => authorize(actors.student, "attempt.read", { personId: theirs })).toThrow(
      new Refusal("not-found"),
    );
    expect(() => authorize(actors.nobody, "attempt.start")).toThrow(new Refusal("not-signed-in"));
  });

  it("lets the asker go on otherwise, as can says beforehand", () => {
    expect(() => authorize(actors.guest, "attempt.read", { personId: mine })).not.toThrow();
    expect(can(actors.guest, "attempt.read", { personId: mine })).toBe(true);
    expect(can(actors.guest, "attempt.read", { personId: theirs })).toBe(false);
  });
});
