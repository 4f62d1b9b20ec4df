import type { Prisma } from "@/prisma/generated/client";
import type { Within } from "./assignment-store";

export type AuditRow = {
  readonly id: string;
  readonly classId: string;
  readonly byId: string;
  readonly at: Date;
  readonly action: "assignment.manage" | "assignment.extend";
  /** The assignment's id. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
};

/** Tells in the class's log what was changed, in the transaction that changes it. */
export async function writeAudit(
  within: Within,
  { before, after, reason = null, ...row }: AuditRow,
): Promise<void> {
  await within.auditEntry.create({
    data: {
      ...row,
      reason,
      ...(before === undefined ? {} : { before: before as Prisma.InputJsonValue }),
      ...(after === undefined ? {} : { after: after as Prisma.InputJsonValue }),
    },
  });
}
