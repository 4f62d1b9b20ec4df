import { z } from "zod";
import { citedPlace } from "@/learning/attempt/result-reply";

const count = z.int();

/** What there is to mark in a class. */
export const deskReply = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  zone: z.string(),
  mayRelease: z.boolean(),
  assignments: z
    .array(
      z.strictObject({
        id: z.uuid(),
        title: z.string(),
        questions: z
          .array(
            z.strictObject({
              id: z.string(),
              stem: z.string(),
              waiting: count,
              marked: count,
              seconded: count,
              /** Who has answers before them just now. */
              claimants: z.array(z.string()).readonly(),
            }),
          )
          .readonly(),
        /** Whom marks can be released to: a section, or (null) everybody. */
        targets: z
          .array(
            z.strictObject({
              sectionId: z.uuid().nullable(),
              name: z.string(),
              waiting: count,
              releasedAt: z.iso.datetime().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

/** One question's answers in the order of marking, without names. */
export const queueReply = z.strictObject({
  className: z.string(),
  title: z.string(),
  stem: z.string(),
  points: z.number(),
  /** How many answers are the asker's to take, turn by turn. */
  mine: z.strictObject({ first: count, second: count, third: count }),
  marked: count,
  mayRecompute: z.boolean(),
  answers: z
    .array(
      z.strictObject({
        attempt: z.uuid(),
        place: count,
        standing: z.enum(["waiting", "marked", "seconded", "third-asked", "overridden"]),
        /** Null while it waits, and hidden from who could still give a second mark. */
        points: z.number().nullable(),
        isHidden: z.boolean(),
        marker: z.string().nullable(),
        disputed: z.array(z.string()).readonly(),
        claimedBy: z.string().nullable(),
      }),
    )
    .readonly(),
  agreement: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        n: count,
        exact: z.number().nullable(),
        adjacent: z.number().nullable(),
        kappa: z.number().nullable(),
      }),
    )
    .readonly(),
});

const levels = z.record(z.string(), count);
const line = z.strictObject({
  id: z.string(),
  prompt: z.string().nullable(),
  answer: z.string().nullable(),
  note: z.string().nullable(),
});

/** One answer with what its marker needs, and nothing that says whose it is. */
export const answerToMarkReply = z.strictObject({
  attempt: z.uuid(),
  question: z.string(),
  assignment: z.uuid(),
  ask: z.unknown(),
  lines: z.array(line),
  rubric: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      levels: z.array(z.strictObject({ points: z.number(), text: z.string() })),
    }),
  ),
  outline: z.string(),
  points: z.number(),
  cited: z.array(citedPlace),
  rests: z.array(citedPlace),
  anchors: z.array(z.strictObject({ mark: z.uuid(), note: z.string(), levels, lines: z.array(line) })),
  comments: z.array(z.strictObject({ id: z.uuid(), text: z.string() })),
  /** The number of the latest score: whoever marks names it. */
  seen: count,
  waits: z.boolean(),
  claimedBy: z.string().nullable(),
});

export type AnswerToMarkReply = z.input<typeof answerToMarkReply>;
