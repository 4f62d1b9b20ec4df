import type { Within } from "../class-store";
import { findWaiting } from "../invitation-store";
import { membersWithin } from "../member-store";
import type { RosterGround } from "./decide-roster";

/** The class as a roster finds it: its people, whom it waits for, and which of the roster's addresses are proved. */
export async function findGround(
  within: Within,
  classId: string,
  addresses: readonly string[],
): Promise<RosterGround> {
  const members = await membersWithin(within, classId);
  const invited = await findWaiting(classId, within);
  const taken = await within.invitation.findMany({
    where: { classId, acceptedBy: { not: null } },
    select: { email: true, acceptedBy: true },
    orderBy: { acceptedAt: "asc" },
  });
  // An account that came from an OpenID provider has its address from there; nobody else has shown that theirs is their own.
  const proved = await within.person.findMany({
    where: { email: { in: [...addresses] }, identities: { some: {} }, suspendedAt: null },
    select: { id: true, email: true },
  });
  return {
    members,
    invited,
    taken: new Map(taken.map(({ email, acceptedBy }) => [email, acceptedBy ?? ""])),
    proved: new Map(proved.map(({ id, email }) => [email ?? "", id])),
  };
}
