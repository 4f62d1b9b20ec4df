import type { Question } from "@/quiz/question";
import { questionTypes } from "@/quiz/question-types/register";
import { fingerprint } from "./fingerprint";
import { questionVersion } from "./question-version";
import { shuffleFrom } from "./shuffle-from";

/** A question without its answer. `ask` is the type's own shape; `version` stays on the server, like the paper's hash. */
export type PaperQuestion = {
  readonly id: string;
  readonly type: string;
  readonly points: number;
  readonly version: string;
  readonly ask: unknown;
};

/** What one person is asked. `hash` is the SHA-256 of seed and questions: it changes with any of them, keys included. */
export type Paper = {
  readonly seed: string;
  readonly questions: readonly PaperQuestion[];
  readonly hash: string;
};

/**
 * Draws one person's paper: the questions in the author's order, options in the order of the seed. The same questions and
 * seed give the same paper. Each question is shuffled by seed and its own id, so a new question beside it moves nothing.
 * Built field by field from what the type's strict schema knows of `ask`: a question of an unknown type, or one whose ask
 * holds more than it may, is left out.
 */
export function drawPaper(questions: readonly Question[], seed: string): Paper {
  const drawn = questions.flatMap((question) => drawQuestion(question, seed) ?? []);
  return { seed, questions: drawn, hash: fingerprint({ seed, questions: drawn }) };
}

function drawQuestion(question: Question, seed: string): PaperQuestion | null {
  const questionType = questionTypes[question.type];
  const ask = questionType?.ask.safeParse(question.ask);
  if (!questionType || !ask?.success) return null;
  const { id, type, points } = question;
  const shuffled: unknown = questionType.shuffle(ask.data, shuffleFrom(`${seed}/${id}`));
  return { id, type, points, version: questionVersion(question), ask: shuffled };
}
