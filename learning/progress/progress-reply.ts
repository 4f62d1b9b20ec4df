import { z } from "zod";

const quizResult = z.strictObject({
  attempt: z.uuid(),
  submittedAt: z.iso.datetime(),
  score: z.number(),
  outOf: z.number(),
  /** Points of what a person has yet to mark, in neither of the others; absent when there is none. */
  waiting: z.number().optional(),
});

const quizProgress = z.strictObject({
  /** The attempt that can be gone on with. */
  openAttempt: z.uuid().nullable(),
  /** How many were handed in. */
  attempts: z.int(),
  /** Of the attempts of which something counts already. */
  best: z.strictObject({ score: z.number(), outOf: z.number() }).nullable(),
  latest: quizResult.nullable(),
  history: z.array(quizResult),
});

const sectionProgress = z.strictObject({
  id: z.string(),
  lastPassage: z.string().nullable(),
  readAt: z.iso.datetime().nullable(),
  quiz: quizProgress,
});

const moduleProgress = z.strictObject({ id: z.string(), sections: z.array(sectionProgress) });

/** Only modules and sections in which the person has done something. */
export const progressReply = z.strictObject({ modules: z.array(moduleProgress) });

export type QuizResult = z.input<typeof quizResult>;
export type QuizProgress = z.input<typeof quizProgress>;
export type SectionProgress = z.input<typeof sectionProgress>;
export type ModuleProgress = z.input<typeof moduleProgress>;
export type ProgressReply = z.input<typeof progressReply>;
