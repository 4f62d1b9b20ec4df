import type { z } from "zod";
import type { Actor } from "@/access/actor";
import type { createInput, overrideInput } from "@/classroom/assignments/assignment-input";
import { createAssignment } from "@/classroom/assignments/create-assignment";
import { editAssignment } from "@/classroom/assignments/edit-assignment";
import { extendPerson } from "@/classroom/assignments/extend-person";
import { grantOverride } from "@/classroom/assignments/grant-override";
import { listAssignments } from "@/classroom/assignments/list-assignments";
import { readAsPerson } from "@/classroom/assignments/read-as-person";
import { readAssignment } from "@/classroom/assignments/read-assignment";
import { setState } from "@/classroom/assignments/set-state";
import { withdrawOverride } from "@/classroom/assignments/withdraw-override";
import { closeOverdueAttempts } from "@/learning/attempt/close-overdue-attempts";
import { readClock } from "@/learning/attempt/read-clock";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { database } from "@/prisma/client";
import { teaQuiz } from "./attempt-steps";
import { joins, opensClass } from "./classroom";
import { noon, occasion } from "./world";

type Fields = z.input<typeof createInput>;
type Edit = Parameters<typeof editAssignment>[1];

export const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

/** A class of two sections: ada teaches it, dov assists in the north, ben studies in the north and chi in the south. */
export async function openRoom(zone = "Europe/Berlin") {
  const room = await opensClass(["North", "South"], zone);
  const [north = "", south = ""] = [room.sections.North, room.sections.South];
  const ada = await joins("ada", room.id, "instructor");
  const dov = await joins("dov", room.id, "assistant", north);
  const ben = await joins("ben", room.id, "student", north);
  const chi = await joins("chi", room.id, "student", south);
  const one = (assignment: string) => ({ class: room.id, assignment });

  const creates = async (terms: Fields["terms"] = {}, more: Partial<Fields> = {}, by: Actor = ada) => {
    const fields = { title: "On tea", kind: "quiz" as const, module: "tea", sections: ["s1"], ...more };
    const shown = await createAssignment(occasion(by), {
      ...{ class: room.id, weight: 1, category: null, latePolicy: { kind: "none" }, ...fields },
      terms: terms ?? {},
      sections: fields.sections ?? [],
    } as Parameters<typeof createAssignment>[1]);
    return shown.id;
  };
  const publishes = (assignment: string, by: Actor = ada) =>
    setState(occasion(by), { ...one(assignment), to: "published" });

  return {
    ...{ room, north, south, ada, dov, ben, chi, creates, publishes },
    /** A published assignment under these terms. */
    async assigns(terms: Fields["terms"] = {}, more: Partial<Fields> = {}): Promise<string> {
      const id = await creates(terms, more);
      await publishes(id);
      return id;
    },
    edits: (assignment: string, edit: Omit<Edit, "class" | "assignment">, at = noon, by: Actor = ada) =>
      editAssignment(occasion(by, at), { ...one(assignment), ...edit }),
    setsState: (assignment: string, to: "draft" | "published" | "archived", by: Actor = ada) =>
      setState(occasion(by), { ...one(assignment), to }),
    overrides: (
      assignment: string,
      forWhom: z.output<typeof overrideInput>["for"],
      terms: Record<string, unknown>,
      { by = ada as Actor, at = noon } = {},
    ) => grantOverride(occasion(by, at), { ...one(assignment), for: forWhom, terms, reason: "ill" }),
    withdraws: (assignment: string, override: string, { by = ada as Actor, at = noon } = {}) =>
      withdrawOverride(occasion(by, at), { ...one(assignment), override, reason: "well again" }),
    extends: (assignment: string, person: string, count: number, { by = ada as Actor, at = noon } = {}) =>
      extendPerson(occasion(by, at), { ...one(assignment), person, minutes: count, reason: "fire alarm" }),
    lists: (by: Actor, at = noon) => listAssignments(occasion(by, at), { class: room.id }),
    reads: (by: Actor, assignment: string, at = noon) => readAssignment(occasion(by, at), one(assignment)),
    readsAs: (by: Actor, assignment: string, person: string, at?: string) =>
      readAsPerson(occasion(by), { ...one(assignment), person, ...(at ? { at } : {}) }),
    log: (assignment: string) =>
      database().auditEntry.findMany({ where: { subject: assignment }, orderBy: { id: "asc" } }),
  };
}

export type Room = Awaited<ReturnType<typeof openRoom>>;

/** Begins an assignment, or goes on with it, and gives the attempt. */
export async function begins(by: Actor, assignment: string, at = noon, quiz = teaQuiz) {
  return (await startAttempt(occasion(by, at), { quiz, assignment })).attempt;
}

/** When an attempt ends, as a page that counts down is told. */
export async function deadlineSeen(by: Actor, attempt: string, at = noon): Promise<string | null> {
  return (await readClock(occasion(by, at), { attempt })).deadline;
}

/** The clock goes on, and ends what is overdue. */
export function timePasses(at: Date): Promise<number> {
  const { newId } = occasion({ kind: "nobody" } as const, at);
  return closeOverdueAttempts({ at, newId });
}
