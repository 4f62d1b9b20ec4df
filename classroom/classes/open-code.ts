import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "./authorize-class";
import type { classParams, codeInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { type codeReply, showOpenCode } from "./code-reply";
import { closeCode, insertCode } from "./code-store";
import { newCode } from "./join-code";

const oneDay = 24 * 60 * 60 * 1000;

/** Gives the class a new code. One that it had opens nothing from this moment on. */
export async function openCode(
  occasion: Occasion,
  { class: classId, days }: z.output<typeof classParams> & z.output<typeof codeInput>,
): Promise<z.output<typeof codeReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId);
  const id = newId();
  const opened = {
    code: newCode(),
    expiresAt: days === null ? null : new Date(at.getTime() + days * oneDay),
  };
  await changingClass(classId, async (within) => {
    const had = await closeCode(within, classId, at);
    await insertCode(within, { ...opened, id, classId, byId: by.personId, createdAt: at });
    const change = { before: { code: had ? "open" : "none" }, after: { code: "new", days } };
    const entry = { id: newId(), classId, byId: by.personId, at, subject: classId };
    await writeLog(within, [{ ...entry, action: "class.manage", ...change }]);
  });
  return showOpenCode(opened);
}
