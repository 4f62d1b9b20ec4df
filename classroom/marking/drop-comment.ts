import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { authorizeMarker, classParams } from "./authorize-marker";
import { withdrawComment } from "./examples-store";

export const commentParams = classParams.extend({ comment: z.uuid() });
export const dropInput = z.strictObject({});
export const droppedReply = z.strictObject({ dropped: z.literal(true) });

/** Takes a comment out of the bank. Marks that were given with it keep their words. */
export async function dropComment(
  { by, at }: Occasion,
  { class: classId, comment }: z.output<typeof commentParams>,
): Promise<z.input<typeof droppedReply>> {
  await authorizeMarker(by, "marking.read", classId);
  if (!(await withdrawComment(classId, comment, at))) throw new Refusal("not-found");
  return { dropped: true };
}
