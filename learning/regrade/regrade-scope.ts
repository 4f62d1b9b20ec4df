import { z } from "zod";
import type { Actor, KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module } from "@/learning/modules/module";
import { findScopedAssignment, type Scope } from "./regrade-store";

type Permission = "regrade.preview" | "regrade.commit" | "appeal.decide";

export const scopeInput = z.strictObject({
  module: z
    .string()
    .max(64)
    .regex(/^[a-z0-9-]+$/),
  /** Left out: every attempt at the module's questions, of self-study too. */
  assignment: z.uuid().optional(),
});

/** What somebody may regrade, and as what: an assignment of their class, or a whole module. */
export type AuthorizedScope = Scope & {
  readonly module: Module;
  /** The assignment's; null for a module as a whole. */
  readonly classId: string | null;
  readonly title: string | null;
};

/** Lets instructors go on with an assignment of their class, and the site's owner with everything. */
export async function authorizeScope(
  by: Actor,
  permission: Permission,
  { module: moduleId, assignment }: z.output<typeof scopeInput>,
): Promise<AuthorizedScope & { readonly by: KnownActor }> {
  const found = assignment ? await findScopedAssignment(assignment, personOf(by)) : null;
  authorize(by, permission, { role: found?.role ?? null });
  const module = (await currentModules()).find(({ id }) => id === moduleId);
  if (!module || (assignment !== undefined && found?.moduleId !== moduleId)) throw new Refusal("not-found");
  return {
    by,
    module,
    moduleId,
    assignmentId: assignment ?? null,
    classId: found?.classId ?? null,
    title: found?.title ?? null,
  };
}

function personOf(by: Actor): string | null {
  return by.kind === "nobody" ? null : by.personId;
}
