import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { authorizeMarker, classParams } from "@/classroom/marking/authorize-marker";
import { askedQuestion } from "@/classroom/marking/question-to-mark";
import { stemOf } from "@/quiz/question-types/stem-of";
import { findLateAnswers, type LateAnswer } from "./late-answer-store";

export const assignmentParams = classParams.extend({ assignment: z.uuid() });

/** A late answer with its question's words; `isCounted` once the score that stands was computed from it or a later one. */
export type ListedLateAnswer = Omit<LateAnswer, "moduleVersion" | "scoredRevision"> & {
  readonly stem: string;
  readonly isCounted: boolean;
};

/** What came after the end of an assignment's attempts, for whoever decides whether it counts. */
export async function listLateAnswers(
  { by }: Occasion,
  { class: classId, assignment }: z.output<typeof assignmentParams>,
): Promise<ListedLateAnswer[]> {
  const { sectionId } = await authorizeMarker(by, "marking.read", classId);
  const answers = await findLateAnswers(classId, assignment, sectionId);
  return Promise.all(
    answers.map(async ({ moduleVersion, scoredRevision, ...answer }) => {
      const { question } = await askedQuestion({ moduleVersion, questionId: answer.questionId });
      return {
        ...answer,
        stem: stemOf(question.ask),
        isCounted: scoredRevision !== null && scoredRevision >= answer.revision,
      };
    }),
  );
}
