import { type ReviewedLine, reviewQuestion } from "@/quiz/scoring/review-question";
import { findAnchors, type QuestionPlace } from "./examples-store";
import { questionToMark } from "./question-to-mark";
import type { Levels } from "./rubric";

/** An answer to hold others against: what was written and how it was marked, without whose it is. */
export type ReadAnchor = {
  readonly mark: string;
  readonly attempt: string;
  readonly note: string;
  readonly levels: Levels;
  readonly lines: readonly ReviewedLine[];
};

/** The anchors of a question in a class, in the order in which they were kept. */
export async function readAnchors(place: QuestionPlace): Promise<ReadAnchor[]> {
  const anchors = await findAnchors(place);
  return Promise.all(
    anchors.map(async ({ mark, attempt, note, levels, moduleVersion, response }) => {
      const { question } = await questionToMark({ moduleVersion, questionId: place.questionId });
      return { mark, attempt, note, levels, lines: reviewQuestion(question, response).lines };
    }),
  );
}
