import { database } from "@/prisma/client";

/** An assignment of a class and its sections, as releasing needs them. */
export type Releasable = {
  readonly id: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly releases: readonly { readonly id: string; readonly sectionId: string | null; readonly at: Date }[];
};

export async function findReleasable(classId: string, assignmentId: string): Promise<Releasable | null> {
  const found = await database().assignment.findFirst({
    where: { id: assignmentId, classId },
    select: {
      id: true,
      class: { select: { sections: { select: { id: true, name: true }, orderBy: { name: "asc" } } } },
      releases: { select: { id: true, sectionId: true, at: true }, orderBy: { at: "asc" } },
    },
  });
  return found && { id: found.id, sections: found.class.sections, releases: found.releases };
}

export type NewRelease = {
  readonly id: string;
  readonly auditId: string;
  readonly classId: string;
  readonly assignmentId: string;
  readonly sectionId: string | null;
  /** How many answers had no mark when it was decided: told in the log. */
  readonly waiting: number;
  readonly byId: string;
  readonly at: Date;
};

/**
 * Releases the marks of an assignment to a section or to everybody, and tells so in the class's log: one row, so that everybody
 * whom it reaches sees all of them from the same moment on. Says whether it did; marks are released once.
 */
export async function insertRelease(release: NewRelease): Promise<boolean> {
  const { id, auditId, classId, assignmentId, sectionId, waiting, byId, at } = release;
  const count = await database().$executeRaw`
    WITH released AS (
      INSERT INTO "Release" ("id", "assignmentId", "sectionId", "byId", "at")
      VALUES (${id}::uuid, ${assignmentId}::uuid, ${sectionId}::uuid, ${byId}::uuid, ${at}::timestamptz)
      ON CONFLICT DO NOTHING RETURNING "assignmentId"
    )
    INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "after")
    SELECT ${auditId}::uuid, ${classId}::uuid, ${byId}::uuid, ${at}::timestamptz, 'marking.release',
      "assignmentId"::text, jsonb_build_object('section', ${sectionId}::text, 'waiting', ${waiting}::int)
    FROM released`;
  return count === 1;
}
