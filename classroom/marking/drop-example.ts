import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { authorizeMarker, classParams } from "./authorize-marker";
import type { droppedReply } from "./drop-comment";
import { withdrawAnchor } from "./examples-store";

export const exampleParams = classParams.extend({ mark: z.uuid() });

/** Takes an anchor away from beside what is marked. The mark itself stays. */
export async function dropExample(
  { by, at }: Occasion,
  { class: classId, mark }: z.output<typeof exampleParams>,
): Promise<z.input<typeof droppedReply>> {
  await authorizeMarker(by, "marking.read", classId);
  if (!(await withdrawAnchor(classId, mark, at))) throw new Refusal("not-found");
  return { dropped: true };
}
