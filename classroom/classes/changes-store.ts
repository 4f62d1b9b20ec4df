import { database } from "@/prisma/client";

/** An entry of a class's log, with names in place of ids where they are known. */
export type Change = {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly action: string;
  /** What it was done to: a person's name, an assignment's title, a section, or an invited address. */
  readonly subject: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};

/** The latest entries of a class's log, or the latest before one of them. Ids begin with their time, and so are in order. */
export async function findChanges(classId: string, before: string | null, most: number): Promise<Change[]> {
  return database().$queryRaw<Change[]>`
    SELECT l."id", l."at", l."action", l."before", l."after", l."reason",
      coalesce(b."name", b."email") AS "by",
      coalesce(p."name", p."email", a."title", s."name", i."name", i."email") AS "subject"
    FROM "AuditEntry" l
    LEFT JOIN "Person" b ON b."id" = l."byId"
    LEFT JOIN "Person" p ON p."id"::text = l."subject"
    LEFT JOIN "Assignment" a ON a."id"::text = l."subject" AND a."classId" = l."classId"
    LEFT JOIN "ClassSection" s ON s."id"::text = l."subject" AND s."classId" = l."classId"
    LEFT JOIN "Invitation" i ON i."id"::text = l."subject" AND i."classId" = l."classId"
    WHERE l."classId" = ${classId}::uuid
      AND (${before}::uuid IS NULL OR (l."at", l."id") < (SELECT "at", "id" FROM "AuditEntry" WHERE "id" = ${before}::uuid))
    ORDER BY l."at" DESC, l."id" DESC
    LIMIT ${most}`;
}
