import type { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { stemOf } from "@/quiz/question-types/stem-of";
import { authorizeMarker, type classParams } from "./authorize-marker";
import { type DeskClass, type DeskCount, findDeskClass, findDeskCounts } from "./desk-store";
import { askedQuestion } from "./question-to-mark";

/** One question of an assignment on the desk: how many answers wait, are marked, have a second opinion, and who is at them. */
export type QueuedQuestion = {
  readonly id: string;
  readonly stem: string;
  readonly waiting: number;
  readonly marked: number;
  readonly seconded: number;
  readonly claimants: readonly string[];
};

/** Whom marks can be released to: a section, or (null) everybody. */
export type ReleaseTarget = {
  readonly sectionId: string | null;
  readonly name: string;
  readonly waiting: number;
  /** A time, as ISO 8601 writes it. */
  readonly releasedAt: string | null;
};

export type QueuedAssignment = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly QueuedQuestion[];
  readonly targets: readonly ReleaseTarget[];
};

export type MarkingDesk = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly mayRelease: boolean;
  readonly assignments: readonly QueuedAssignment[];
};

/** What there is to mark in a class: by assignment and question, for an assistant only in their own section. */
export async function listMarking(
  { by, at }: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<MarkingDesk> {
  const { role, sectionId } = await authorizeMarker(by, "marking.read", classId);
  const [found, counts] = await Promise.all([findDeskClass(classId), findDeskCounts(classId, sectionId, at)]);
  if (!found) throw new Refusal("not-found");
  const stems = new Map(
    await Promise.all(
      counts.map(async (count) => {
        const { question } = await askedQuestion(count);
        return [count.questionId, stemOf(question.ask)] as const;
      }),
    ),
  );
  const mayRelease = can(by, "marking.release", { role, ownSection: false });
  const assignments = found.assignments.flatMap((assignment) => {
    const own = counts.filter(({ assignmentId }) => assignmentId === assignment.id);
    return {
      id: assignment.id,
      title: assignment.title,
      questions: questionsOf(own, stems),
      targets: mayRelease ? targetsOf(found, assignment, own) : [],
    };
  });
  return { id: found.id, name: found.name, zone: found.zone, mayRelease, assignments };
}

/** The counts of all sections together, question by question. */
export function questionsOf(
  counts: readonly DeskCount[],
  stems: ReadonlyMap<string, string>,
): QueuedQuestion[] {
  const ids = [...new Set(counts.map(({ questionId }) => questionId))].sort();
  return ids.map((id) => {
    const own = counts.filter(({ questionId }) => questionId === id);
    const sum = (of: "waiting" | "marked" | "seconded") => own.reduce((total, count) => total + count[of], 0);
    return {
      id,
      stem: stems.get(id) ?? id,
      waiting: sum("waiting"),
      marked: sum("marked"),
      seconded: sum("seconded"),
      claimants: [...new Set(own.flatMap(({ claimants }) => claimants))].sort(),
    };
  });
}

function targetsOf(
  { sections }: DeskClass,
  { releases }: DeskClass["assignments"][number],
  counts: readonly DeskCount[],
): ReleaseTarget[] {
  const since = (reaches: (sectionId: string | null) => boolean) =>
    releases.find(({ sectionId }) => reaches(sectionId))?.at.toISOString() ?? null;
  const waitingIn = (those: readonly DeskCount[]) => those.reduce((sum, { waiting }) => sum + waiting, 0);
  return [
    {
      sectionId: null,
      name: "everybody",
      waiting: waitingIn(counts),
      releasedAt: since((one) => one === null),
    },
    ...sections.map(({ id, name }) => ({
      sectionId: id,
      name,
      waiting: waitingIn(counts.filter(({ sectionId }) => sectionId === id)),
      releasedAt: since((one) => one === null || one === id),
    })),
  ];
}
