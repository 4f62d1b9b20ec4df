import { z } from "zod";
import { assignmentKinds } from "./assignment";

export const classParams = z.object({ class: z.uuid() });
export const assignmentParams = classParams.extend({ assignment: z.uuid() });
export const overrideParams = assignmentParams.extend({ override: z.uuid() });

const sectionId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** Terms as a form or a script says them: times with their offset, or as a clock in the class's zone shows them. */
const someTerms = z.record(z.string().max(64), z.unknown());

const fields = {
  title: z.string().trim().min(1).max(200),
  kind: z.enum(assignmentKinds),
  module: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** Left empty for a whole module. */
  sections: z.array(sectionId).max(100),
  /** What is left out keeps its value, or has the one of self-study. */
  terms: someTerms,
  latePolicy: z.record(z.string().max(64), z.unknown()),
  weight: z.number().min(0).max(1000),
  /** Null or blank: in no category. */
  category: z
    .string()
    .trim()
    .max(100)
    .nullable()
    .transform((text) => text || null),
};

export const createInput = z.strictObject({
  ...fields,
  sections: fields.sections.default(() => []),
  terms: someTerms.default(() => ({})),
  latePolicy: fields.latePolicy.default(() => ({ kind: "none" })),
  weight: fields.weight.default(1),
  category: fields.category.default(null),
});

export const editInput = z.strictObject(fields).partial();

export const stateInput = z.strictObject({ to: z.enum(["draft", "published", "archived"]) });

export const reason = z.string().trim().min(1).max(1000);

export const overrideInput = z.strictObject({
  /** One person, one section, or (`class`) everybody. */
  for: z.union([
    z.literal("class"),
    z.strictObject({ person: z.uuid() }),
    z.strictObject({ section: z.uuid() }),
  ]),
  terms: someTerms,
  reason,
});

export const extendInput = z.strictObject({
  person: z.uuid(),
  minutes: z
    .int()
    .min(1)
    .max(7 * 24 * 60),
  reason,
});

export const withdrawInput = z.strictObject({ reason });
export const copyInput = z.strictObject({});
