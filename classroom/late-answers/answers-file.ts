import { z } from "zod";
import { questionId } from "@/classroom/marking/authorize-marker";

const filedAnswer = z.strictObject({
  question: questionId,
  response: z.unknown(),
  clientKey: z.uuid(),
  clientTime: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullable()
    .default(null),
  confidence: z.int().min(0).max(100).nullable().default(null),
  certainty: z.int().min(1).max(3).nullable().default(null),
  why: z.string().max(5000).nullable().default(null),
});

/** The file that the quiz page gives somebody whose answers could not be sent. */
export const answersFile = z.strictObject({
  format: z.literal("briefing-room-answers"),
  version: z.literal(1),
  attempt: z.uuid(),
  answers: z.array(filedAnswer).min(1).max(500),
});
