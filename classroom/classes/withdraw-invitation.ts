import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { invitationParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { inOneGo } from "./class-store";
import { withdraw } from "./invitation-store";

export const withdrawnReply = z.strictObject({ withdrawn: z.literal(true) });

/** Takes back an invitation that nobody has accepted. Its link opens nothing any more. */
export async function withdrawInvitation(
  occasion: Occasion,
  { class: classId, invitation: id }: z.output<typeof invitationParams>,
): Promise<z.output<typeof withdrawnReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.enrol", classId);
  await inOneGo(async (within) => {
    if (!(await withdraw(within, classId, id, at))) throw new Refusal("not-found");
    const change = { before: { invitation: "waiting" }, after: { invitation: "withdrawn" } };
    const entry = { id: newId(), classId, byId: by.personId, at, subject: id };
    await writeLog(within, [{ ...entry, action: "class.enrol", ...change }]);
  });
  return { withdrawn: true };
}
