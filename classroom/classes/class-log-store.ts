import { type Prisma, Prisma as Sql } from "@/prisma/generated/client";
import type { Within } from "./class-store";

/** What is told in a class's log: who did what to whom, from what to what, and why. */
export type LogEntry = {
  readonly id: string;
  readonly classId: string;
  readonly byId: string;
  readonly at: Date;
  /** The permission under which it was done. */
  readonly action:
    | "class.create"
    | "class.manage"
    | "class.enrol"
    | "class.join"
    | "class.leave"
    | "class.view-as-student";
  /** The id of the person, section, invitation or class that it was done to. */
  readonly subject: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
};

/** Tells in the class's log what is changed, in the transaction that changes it. */
export async function writeLog(within: Within, entries: readonly LogEntry[]): Promise<void> {
  const json = (value: LogEntry["before"]) =>
    value === undefined ? Sql.DbNull : (value as Prisma.InputJsonObject);
  await within.auditEntry.createMany({
    data: entries.map(({ before, after, reason = null, ...entry }) => ({
      ...entry,
      before: json(before),
      after: json(after),
      reason,
    })),
  });
}
