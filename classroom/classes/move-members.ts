import { refreshDeadlines } from "../assignments/refresh-deadlines";
import type { Within } from "./class-store";
import { findWorkingAmong, updateMembers } from "./member-store";

/** Where somebody is moved; `isLetIn` gives a place that had ended back, as a student's. */
export type Move = {
  readonly classId: string;
  readonly personId: string;
  readonly sectionId: string | null;
  readonly isLetIn: boolean;
};

/**
 * Moves many people at once: one statement for each section, and new deadlines for those who are working, because a section
 * can have terms of its own.
 */
export async function moveMembers(within: Within, moves: readonly Move[], at: Date): Promise<void> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const key = `${move.sectionId} ${move.isLetIn}`;
    const group = groups.get(key);
    if (group) group.push(move);
    else groups.set(key, [move]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { classId, sectionId, isLetIn } = first;
    const again = { role: "student" as const, removedAt: null, removedBy: null };
    const people = group.map(({ personId }) => personId);
    await updateMembers(within, classId, people, { sectionId, ...(isLetIn ? again : {}) });
    for (const personId of await findWorkingAmong(within, classId, people))
      await refreshDeadlines(within, { classId, personId }, at);
  }
}
