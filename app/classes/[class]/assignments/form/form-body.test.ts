import { describe, expect, it } from "vitest";
import { latePolicySchema } from "@/classroom/assignments/late-policy";
import { localTimeOf } from "@/classroom/assignments/local-time";
import { readLatePolicy, readTerms } from "@/classroom/assignments/read-terms";
import type { AssignmentReply } from "@/classroom/assignments/show-assignment";
import { termsSchema } from "@/learning/terms/terms";
import { bodyOf, changesOf } from "./form-body";
import { valuesOf } from "./form-values";

const zone = "Europe/Berlin";
const localOf = (instant: string) => localTimeOf(new Date(instant), zone);

const rich: AssignmentReply = {
  id: "01890000-0000-7000-8000-000000000001",
  title: "On tea",
  state: "draft",
  kind: "paper",
  module: "tea",
  sections: ["s1"],
  category: "Quizzes",
  weight: 2.5,
  attempts: 0,
  latePolicy: latePolicySchema.parse({
    kind: "curve",
    curve: { points: [{ until: "2026-12-04T17:00:00.000Z", credit: 80 }], after: 20 },
  }),
  terms: termsSchema.parse({
    behaviour: "points-list",
    pointsList: [10, 7, 2.5],
    timeLimit: 90,
    opensAt: "2026-12-01T08:00:00.000Z",
    dueAt: "2026-12-02T08:00:00.000Z",
    paper: {
      pools: [
        { draw: 2, from: { objective: "LO-1.1", bloom: "apply" } },
        { draw: 1, from: {} },
      ],
    },
    attempts: { allowed: 3, delay: 60, grading: "average" },
    review: { "just-after": ["response"] },
  }),
};
const plain: AssignmentReply = {
  ...rich,
  kind: "quiz",
  category: null,
  latePolicy: { kind: "deduction", rate: 10, interval: "hour", floor: 40 },
  terms: termsSchema.parse({}),
};

describe("what the form sends", () => {
  it.each([rich, plain])("is what it began with, when nothing was changed", (assignment) => {
    const body = bodyOf(valuesOf(assignment, localOf));
    expect(readTerms(body.terms, {}, zone)).toEqual(assignment.terms);
    expect(readLatePolicy(body.latePolicy as Record<string, unknown>, zone)).toEqual(assignment.latePolicy);
    const { title, kind, module, sections, category, weight } = assignment;
    expect(body).toMatchObject({ title, kind, module, sections, category, weight });
  });

  it("is only what was changed, down to the single term", () => {
    const before = valuesOf(rich, localOf);
    expect(changesOf(before, before)).toEqual({});
    const after = { ...before, title: "Tea", dueAt: "2026-12-03T09:00", allowed: "" };
    expect(changesOf(before, after)).toEqual({
      title: "Tea",
      terms: {
        dueAt: "2026-12-03T09:00",
        attempts: { allowed: null, delay: 60, grading: "average", buildOnLast: false },
      },
    });
  });

  it("leaves what is no number for the door to refuse", () => {
    const body = bodyOf({ ...valuesOf(plain, localOf), weight: "heavy", timeLimit: "long" });
    expect(body.weight).toBe("heavy");
    expect(body.terms.timeLimit).toBe("long");
  });

  it("takes a decimal comma", () => {
    expect(bodyOf({ ...valuesOf(plain, localOf), weight: "1,5" }).weight).toBe(1.5);
  });
});
