import type { Member } from "../member-store";
import type { RosterRow } from "./read-roster";

/** What a row of a roster does to the class. */
export type RosterOutcome =
  | "invited"
  | "invitation-changed"
  | "enrolled"
  | "let-in-again"
  | "moved"
  | "unchanged"
  | "fault";

export type RosterResult = RosterRow & {
  readonly outcome: RosterOutcome;
  /** Of the invitation that it changes. */
  readonly invitation: string | null;
  /** Of the person whose place it gives or changes. */
  readonly person: string | null;
};

type Invited = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
  readonly section: { readonly name: string } | null;
};

/** A class as a roster finds it. */
export type RosterGround = {
  /** All who are in it or were. */
  readonly members: readonly Member[];
  readonly invited: readonly Invited[];
  /** Who took the place that was kept for an address, whatever address they have here. */
  readonly taken: ReadonlyMap<string, string>;
  /** Whose address an OpenID provider has proved. */
  readonly proved: ReadonlyMap<string, string>;
};

/**
 * What each row does. A roster lets students in and says in which section they are. It never gives a role: whoever teaches is
 * left as they are. A blank says nothing.
 */
export function decideRoster(rows: readonly RosterRow[], ground: RosterGround): RosterResult[] {
  const byPerson = new Map(ground.members.map((member) => [member.personId, member]));
  const byAddress = new Map(ground.members.map((member) => [member.email, member]));
  const invited = new Map(ground.invited.map((one) => [one.email, one]));
  return rows.map((row) => {
    if (row.fault !== null) return { ...row, outcome: "fault", invitation: null, person: null };
    const member = byAddress.get(row.email) ?? byPerson.get(ground.taken.get(row.email) ?? "");
    if (member) {
      const outcome = forMember(row, member);
      return { ...row, outcome, invitation: null, person: outcome === "unchanged" ? null : member.personId };
    }
    const waiting = invited.get(row.email);
    if (waiting) {
      const outcome = forInvited(row, waiting);
      return { ...row, outcome, invitation: outcome === "unchanged" ? null : waiting.id, person: null };
    }
    const person = ground.proved.get(row.email) ?? null;
    return { ...row, outcome: person === null ? "invited" : "enrolled", invitation: null, person };
  });
}

function forMember({ section }: RosterRow, member: Member): RosterOutcome {
  if (member.removedAt !== null) return "let-in-again";
  if (member.role !== "student" || section === null) return "unchanged";
  return member.section?.name === section ? "unchanged" : "moved";
}

function forInvited({ name, section }: RosterRow, waiting: Invited): RosterOutcome {
  if (waiting.role !== "student") return "unchanged";
  const isRenamed = name !== null && name !== waiting.name;
  const isMoved = section !== null && section !== waiting.section?.name;
  return isRenamed || isMoved ? "invitation-changed" : "unchanged";
}
