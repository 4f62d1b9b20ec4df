import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader, type ClassOccasion } from "../authorize-class";
import type { classParams } from "../class-input";
import { type LogEntry, writeLog } from "../class-log-store";
import { changingClass, type Within } from "../class-store";
import { insertInvitations, updateInvitations } from "../invitation-store";
import { insertMembers, type Member, membersWithin } from "../member-store";
import { moveMembers } from "../move-members";
import { insertSections, sectionsWithin } from "../section-store";
import type { RosterOutcome, RosterResult } from "./decide-roster";
import { lookAtRoster, showLook } from "./look-at-roster";
import type { importInput, RosterReply } from "./roster-input";

type Input = z.output<typeof classParams> & z.output<typeof importInput>;

/**
 * Takes a roster over as it was previewed: all of its rows or, where one cannot be taken or the class has changed since the
 * preview, none. The same roster again changes nothing.
 */
export async function importRoster(
  occasion: Occasion,
  { class: classId, seen, ...given }: Input,
): Promise<RosterReply> {
  const leading = await asLeader(occasion, "class.enrol", classId);
  return changingClass(classId, async (within) => {
    const look = await lookAtRoster(within, classId, given);
    if (look.results.some(({ outcome }) => outcome === "fault")) throw new Refusal("roster.has-faults");
    if (look.seen !== seen) throw new Refusal("roster.changed");
    const added = look.newSections.map((name) => ({ id: leading.newId(), name }));
    await insertSections(within, classId, added);
    const sections = new Map((await sectionsWithin(within, classId)).map(({ id, name }) => [name, id]));
    await write(within, leading, { results: look.results, sections });
    const { by, at, newId } = leading;
    const about = { classId, byId: by.personId, at, action: "class.manage" as const };
    const told = added.map(({ id, name }) => ({
      ...about,
      id: newId(),
      subject: id,
      after: { section: name },
    }));
    await writeLog(within, told);
    return showLook(look);
  });
}

type Plan = { readonly results: readonly RosterResult[]; readonly sections: ReadonlyMap<string, string> };

async function write(within: Within, leading: ClassOccasion, { results, sections }: Plan): Promise<void> {
  const { by, at, newId, place } = leading;
  const { classId } = place;
  const of = (wanted: RosterOutcome) => results.filter(({ outcome }) => outcome === wanted);
  const sectionOf = ({ section }: RosterResult) =>
    section === null ? null : (sections.get(section) ?? null);
  const members = new Map((await membersWithin(within, classId)).map((one) => [one.personId, one]));
  const log: LogEntry[] = [];
  const tell = (subject: string, change: Pick<LogEntry, "before" | "after">) =>
    log.push({ id: newId(), classId, byId: by.personId, at, action: "class.enrol", subject, ...change });

  const invitations = of("invited").map((row) => {
    const id = newId();
    tell(id, { after: { invited: "student", section: row.section, way: "roster" } });
    const kept = { id, classId, email: row.email, name: row.name, sectionId: sectionOf(row) };
    return { ...kept, role: "student" as const, byId: by.personId, createdAt: at };
  });
  await insertInvitations(within, invitations);
  const changed = of("invitation-changed").map((row) => {
    const id = row.invitation ?? "";
    tell(id, { after: { section: row.section, way: "roster" } });
    return { id, name: row.name, sectionId: sectionOf(row) };
  });
  await updateInvitations(within, changed);
  const enrolled = of("enrolled").map((row) => {
    const personId = row.person ?? "";
    tell(personId, { after: { role: "student", section: row.section, way: "roster" } });
    return {
      id: newId(),
      classId,
      personId,
      role: "student" as const,
      sectionId: sectionOf(row),
      joinedAt: at,
    };
  });
  await insertMembers(within, enrolled);
  const placed = [...of("moved"), ...of("let-in-again")].flatMap((row) => {
    const before = members.get(row.person ?? "");
    return before ? [{ row, before }] : [];
  });
  for (const { row, before } of placed) tell(before.personId, changeOf(row, before));
  await moveMembers(
    within,
    placed.map(({ row, before }) => ({
      classId,
      personId: before.personId,
      sectionId: row.section === null ? (before.section?.id ?? null) : sectionOf(row),
      isLetIn: row.outcome === "let-in-again",
    })),
    at,
  );
  await writeLog(within, log);
}

function changeOf({ outcome, section }: RosterResult, before: Member): Pick<LogEntry, "before" | "after"> {
  const was = before.section?.name ?? null;
  if (outcome === "moved") return { before: { section: was }, after: { section, way: "roster" } };
  return {
    before: { place: "ended", role: before.role, section: was },
    after: { place: "in", role: "student", section: section ?? was, way: "roster" },
  };
}
