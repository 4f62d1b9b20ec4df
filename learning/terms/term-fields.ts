import { z } from "zod";
import { behaviourIds } from "@/quiz/behaviours/behaviour";
import { bloomLevels } from "@/quiz/question";
import { instant } from "./instant";
import { reviewFields } from "./review-rules";

const oneDay = 24 * 60;

/** A question's points for its first, second, … try. The first is worth something, and none more than the one before. */
const pointsList = z
  .array(z.number().min(0).max(100))
  .max(10)
  .refine((list) => list.length === 0 || (list[0] ?? 0) > 0, "the first try must be worth something")
  .refine((list) => list.every((points, index) => points <= (list[index - 1] ?? points)), "must not rise");

const pool = z.strictObject({
  draw: z.int().min(1).max(200),
  /** What is not named does not narrow the pool: an empty `from` is all that earlier pools left. */
  from: z.strictObject({
    questions: z.array(z.string().min(1).max(64)).min(1).max(200).optional(),
    objective: z.string().min(1).max(64).optional(),
    bloom: z.enum(bloomLevels).optional(),
  }),
});

const fields = z.array(z.enum(reviewFields)).max(reviewFields.length);

export const paperFields = { shuffleQuestions: z.boolean(), pools: z.array(pool).max(50) };

export const attemptsFields = {
  /** How many one person has; null is without limit. */
  allowed: z.int().min(1).max(1000).nullable(),
  /** Minutes from the end of one attempt to the start of the next. */
  delay: z
    .int()
    .min(0)
    .max(366 * oneDay),
  grading: z.enum(["highest", "latest", "first", "average"]),
  /** Whether the next attempt begins with the answers of the last. */
  buildOnLast: z.boolean(),
};

export const reviewByPhase = {
  during: fields,
  "just-after": fields,
  "later-while-open": fields,
  "after-close": fields,
};

export const plainFields = {
  behaviour: z.enum(behaviourIds),
  /** What each wrong try costs where tries cost something, as a fraction of the question's points. */
  penalty: z.number().min(0).max(1),
  pointsList,
  /** Whether to ask how likely one is to be right. It never changes a mark. */
  asksConfidence: z.boolean(),
  /** Whether to ask for the reason of each answer. */
  asksWhy: z.boolean(),
  navigation: z.enum(["free", "forward-only"]),
  layout: z.enum(["all", "one"]),
  opensAt: instant.nullable(),
  /** After this, handing in is late. */
  dueAt: instant.nullable(),
  /** From this on nobody may start, and an attempt ends but for its extra time. */
  closesAt: instant.nullable(),
  /** Seconds from the start; one minute to seven days. */
  timeLimit: z
    .int()
    .min(60)
    .max(7 * oneDay * 60)
    .nullable(),
  /** For how many minutes after the deadline answers still count that were given before it. */
  lateAnswersWithin: z
    .int()
    .min(0)
    .max(7 * oneDay),
};
