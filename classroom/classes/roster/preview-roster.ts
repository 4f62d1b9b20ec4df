import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "../authorize-class";
import type { classParams } from "../class-input";
import { inOneGo } from "../class-store";
import { lookAtRoster, showLook } from "./look-at-roster";
import type { previewInput, RosterReply } from "./roster-input";

/** What a roster would do, row by row. Nothing is changed. */
export async function previewRoster(
  occasion: Occasion,
  { class: classId, ...given }: z.output<typeof classParams> & z.output<typeof previewInput>,
): Promise<RosterReply> {
  await asLeader(occasion, "class.enrol", classId);
  return showLook(await inOneGo((within) => lookAtRoster(within, classId, given)));
}
