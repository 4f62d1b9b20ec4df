import { z } from "zod";
import { type Terms, termsSchema } from "@/learning/terms/terms";
import { type Assignment, assignmentKinds, stateOfAssignment } from "./assignment";
import { type LatePolicy, latePolicySchema } from "./late-policy";

/** An assignment as its staff see it: everything that can be set, and how many attempts hold it in place. */
export const assignmentReply = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(["draft", "published", "archived"]),
  kind: z.enum(assignmentKinds),
  module: z.string(),
  sections: z.array(z.string()),
  category: z.string().nullable(),
  weight: z.number(),
  terms: termsSchema,
  latePolicy: latePolicySchema,
  attempts: z.int(),
});

export type AssignmentReply = Omit<z.output<typeof assignmentReply>, "terms" | "latePolicy" | "sections"> & {
  readonly sections: string[];
  readonly terms: Terms;
  readonly latePolicy: LatePolicy;
};

export function showAssignment(assignment: Assignment, attempts: number): AssignmentReply {
  const { id, title, kind, moduleId, sectionIds, category, weight } = assignment;
  return {
    id,
    title,
    state: stateOfAssignment(assignment),
    kind,
    module: moduleId,
    sections: [...sectionIds],
    category,
    weight,
    terms: termsSchema.parse(assignment.terms),
    latePolicy: latePolicySchema.parse(assignment.latePolicy),
    attempts,
  };
}
