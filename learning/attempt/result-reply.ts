import { z } from "zod";
import { reviewFields } from "@/learning/terms/review-rules";

export const reviewedLine = z.strictObject({
  id: z.string(),
  /** What the line answers; null when the stem says it. */
  prompt: z.string().nullable(),
  answer: z.string().nullable(),
  right: z.string().nullable(),
  standing: z.enum(["right", "partly", "wrong", "blank", "waiting", "hidden"]),
  feedback: z.string().nullable(),
  /** A remark that the key itself carries for this answer. */
  note: z.string().nullable(),
});

export const citedPlace = z.strictObject({
  id: z.string(),
  kind: z.enum(["passage", "sentence", "statement"]),
  text: z.string(),
  section: z.string().nullable(),
  href: z.string().nullable(),
});

/** What a person marks a memo by, to compare with, and how one did. */
const marking = z.strictObject({
  rubric: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      levels: z.array(z.strictObject({ points: z.number(), text: z.string() })),
    }),
  ),
  /** Outlines of strong answers and common faults, in Markdown. */
  outline: z.string(),
  /** The level chosen for each criterion, by its place in the rubric from 0, and what the marker wrote. Null until that is shown. */
  marks: z.strictObject({ levels: z.record(z.string(), z.int()), comment: z.string().nullable() }).nullable(),
});

const questionResult = z.strictObject({
  id: z.string(),
  type: z.string(),
  objective: z.string(),
  ask: z.unknown(),
  response: z.unknown(),
  /** `locked`: waits for its reveal and counts for nothing until then. `hidden`: not shown by the review rules yet. */
  verdict: z.enum(["scored", "unanswered", "invalid", "needs-a-person", "locked", "hidden"]),
  /** 0 to 1 of the points; null unless scored. */
  fraction: z.number().nullable(),
  points: z.number(),
  outOf: z.number(),
  lines: z.array(reviewedLine),
  /** What the author says about the whole question. */
  overall: z.string().nullable(),
  /** Null for questions that nobody has to mark. */
  marking: marking.nullable(),
  hint: z.string().nullable(),
  cites: z.array(citedPlace),
});

const objectiveResult = z.strictObject({
  id: z.string(),
  text: z.string(),
  points: z.number(),
  outOf: z.number(),
});

/** What leaves of an attempt after its end. Strict: a field that nobody listed makes the reply fail instead of leaving. */
export const resultReply = z.strictObject({
  id: z.uuid(),
  quiz: z.string(),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime(),
  receipt: z.string(),
  /** What the review rules show now. Without `mark`, score and points are 0 of 0. */
  shown: z.array(z.enum(reviewFields)),
  score: z.number(),
  outOf: z.number(),
  /** Points of what a person has yet to mark, in neither of the others; absent when there is none. */
  waiting: z.number().optional(),
  questions: z.array(questionResult),
  objectives: z.array(objectiveResult),
});

export type QuestionResult = z.input<typeof questionResult>;
export type ObjectiveResult = z.input<typeof objectiveResult>;
export type ResultReply = z.input<typeof resultReply>;
