import type { Actor } from "@/access/actor";
import { claimAnswer } from "@/classroom/marking/claim-answer";
import { claimNextAnswer } from "@/classroom/marking/claim-next-answer";
import { markAnswer } from "@/classroom/marking/mark-answer";
import { markSecond } from "@/classroom/marking/mark-second";
import { readAnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { releaseMarks } from "@/classroom/marking/release-marks";
import type { Turn } from "@/classroom/marking/second-opinion";
import { database } from "@/prisma/client";
import { assigns, handedIn, joinMany, joins, opensClass } from "./classroom";
import { noon, occasion } from "./world";

/** The memo that these steps mark. */
export const question = "M-tea";
export const memo = { response: { text: "Buy leaves [P-1.1].", cites: ["P-1.1"] } };
/** The best level of each criterion. */
export const best = { advice: 0, proof: 0 };

export const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

type Levels = Readonly<Record<string, number>>;

/** A class of two sections with an assignment, ada who teaches it, and dov who assists in the northern section. */
export async function openDesk() {
  const room = await opensClass(["North", "South"]);
  const [north = "", south = ""] = [room.sections.North, room.sections.South];
  const assignment = await assigns(room.id);
  const ada = await joins("ada", room.id, "instructor");
  const dov = await joins("dov", room.id, "assistant", north);
  const at = (attempt: string) => ({ class: room.id, attempt, question });

  const next = (by: Actor, turn: Turn = "first", skipping?: string, when = noon) => {
    const skips = skipping ? { skipping } : {};
    return claimNextAnswer(occasion(by, when), { class: room.id, assignment, question, turn, ...skips });
  };

  return {
    room,
    north,
    south,
    assignment,
    ada,
    dov,
    next,
    /** So many students of a section hand in a memo; gives their attempts. */
    async handsIn(count: number, sectionId = north): Promise<string[]> {
      const students = await joinMany(count, room.id, sectionId);
      const attempts: string[] = [];
      for (const student of students)
        attempts.push(await handedIn(student, assignment, { [question]: memo }));
      return attempts;
    },
    /** The next answer, which must be there. */
    async claimed(by: Actor, turn: Turn = "first"): Promise<string> {
      const { attempt } = await next(by, turn);
      if (!attempt) throw new Error("nothing was left");
      return attempt;
    },
    claims: (by: Actor, attempt: string, when = noon) => claimAnswer(occasion(by, when), at(attempt)),
    marks: (by: Actor, attempt: string, levels: Levels = best, seen = 1, when = noon) =>
      markAnswer(occasion(by, when), { ...at(attempt), levels, comment: null, seen }),
    comments: (by: Actor, attempt: string, levels: Levels, comment: string) =>
      markAnswer(occasion(by), { ...at(attempt), levels, comment, seen: 1 }),
    seconds: (by: Actor, attempt: string, levels: Levels, seen = 2) =>
      markSecond(occasion(by), { ...at(attempt), levels, comment: null, seen }),
    reads: (by: Actor, attempt: string, turn: Turn = "first", show = false) =>
      readAnswerToMark(occasion(by), { ...at(attempt), turn, show }),
    releases: (section: string | null, waiting = 0, when = noon) =>
      releaseMarks(occasion(ada, when), { class: room.id, assignment, section, waiting }),
    scoresOf: (attemptId: string, questionId = question) =>
      database().score.findMany({ where: { attemptId, questionId }, orderBy: { sequence: "asc" } }),
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
