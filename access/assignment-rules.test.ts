import { describe, expect, it } from "vitest";
import type { Actor } from "./actor";
import { type ClassRole, type Decision, type Permission, rules } from "./rules";

const nobody: Actor = { kind: "nobody" };
/** Whatever somebody is on this installation gives them nothing in a class they are not in. */
const owner: Actor = { kind: "person", personId: "p", sessionId: "s", roles: ["owner", "instructor"] };

const inClass = {
  nobody: null,
  outsider: null,
  auditor: "auditor",
  student: "student",
  assistant: "assistant",
  instructor: "instructor",
} satisfies Record<string, ClassRole | null>;

type Row = Record<keyof typeof inClass, Decision>;
const everybody: Row = {
  nobody: "not-signed-in",
  outsider: "not-found",
  auditor: "yes",
  student: "yes",
  assistant: "yes",
  instructor: "yes",
};
const whoTeaches: Row = { ...everybody, auditor: "not-found", student: "not-found" };
const staff: Row = { ...everybody, auditor: "not-allowed", student: "not-allowed" };
const instructors: Row = { ...staff, assistant: "not-allowed" };

type AssignmentPermission = Extract<Permission, `assignment.${string}`>;
type Rows = { own: Row; foreign: Row; draft: Row };

/** Permission × whether it is about the asker's own section, or still a draft × role in the class. */
const matrix: Record<AssignmentPermission, Rows> = {
  "assignment.read": { own: everybody, foreign: everybody, draft: whoTeaches },
  "assignment.oversee": { own: staff, foreign: instructors, draft: staff },
  "assignment.extend": { own: staff, foreign: instructors, draft: staff },
  "assignment.manage": { own: instructors, foreign: instructors, draft: instructors },
};

describe.each(Object.keys(matrix) as AssignmentPermission[])("%s", (permission) => {
  describe.each(["own", "foreign", "draft"] as const)("of %s things", (whose) => {
    it.each(Object.keys(inClass) as (keyof typeof inClass)[])("%s", (who) => {
      const facts = { role: inClass[who], ownSection: whose !== "foreign", isDraft: whose === "draft" };
      expect(rules[permission](who === "nobody" ? nobody : owner, facts)).toBe(
        matrix[permission][whose][who],
      );
    });
  });
});
