import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "./authorize-class";
import { type Change, findChanges } from "./changes-store";
import type { classParams } from "./class-input";

export const changesPerPage = 100;

export const changesQuery = z.object({
  /** The id of an entry: those before it. */
  before: z.uuid().optional().catch(undefined),
});

export type ReadChanges = {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly changes: readonly Change[];
  /** From which entry on there are more; null at the end. */
  readonly next: string | null;
};

type Input = z.output<typeof classParams> & z.output<typeof changesQuery>;

/** What was changed in a class that others rely on: by whom, when, from what to what, and why. Latest first. */
export async function readChanges(
  occasion: Occasion,
  { class: classId, before }: Input,
): Promise<ReadChanges> {
  const { place } = await asLeader(occasion, "class.audit", classId);
  const found = await findChanges(classId, before ?? null, changesPerPage + 1);
  const changes = found.slice(0, changesPerPage);
  const last = changes.at(-1);
  return {
    ...{ classId, className: place.name, zone: place.zone, changes },
    next: found.length > changesPerPage && last ? last.id : null,
  };
}
