import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { refreshDeadlines } from "../assignments/refresh-deadlines";
import { asLeader } from "./authorize-class";
import { writeLog } from "./class-log-store";
import { changingClass, type Within } from "./class-store";
import { countInstructors, findMember, type Member, type MemberChange, updateMember } from "./member-store";

export type Whom = { readonly classId: string; readonly personId: string };

type Decided = {
  readonly change: MemberChange;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
};

/**
 * Changes one person's place in a class and tells of it in the log, in one go. `decide` is given the place as it is, and null
 * from it leaves all as it is. Deadlines of what the person is working on move with their place; a class is never left
 * without somebody who leads it.
 */
export async function changeMember(
  occasion: Occasion,
  { classId, personId }: Whom,
  decide: (before: Member, within: Within) => Promise<Decided | null> | Decided | null,
): Promise<Member> {
  const { by, at, newId } = await asLeader(occasion, "class.enrol", classId);
  return changingClass(classId, async (within) => {
    const before = await findMember(classId, personId, within);
    if (!before) throw new Refusal("not-found");
    const decided = await decide(before, within);
    if (!decided) return before;
    const { change, ...told } = decided;
    await updateMember(within, classId, personId, change);
    if ((await countInstructors(within, classId)) === 0) throw new Refusal("class.last-instructor");
    await refreshDeadlines(within, { classId, personId }, at);
    const entry = { id: newId(), classId, byId: by.personId, at, subject: personId };
    await writeLog(within, [{ ...entry, action: "class.enrol", ...told }]);
    const after = await findMember(classId, personId, within);
    if (!after) throw new Refusal("not-found");
    return after;
  });
}

/** Refuses to change how somebody takes part who no longer does. */
export function refuseGone({ removedAt }: Member): void {
  if (removedAt !== null) throw new Refusal("not-found");
}
