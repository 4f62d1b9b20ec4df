import { z } from "zod";

export const bloomLevels = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;

/** Ids of options, items and gaps: stable words, so that a response survives any reordering. */
export const wordId = z
  .string()
  .regex(/^[a-z0-9-]+$/, "an id is made of a-z, 0-9 and -")
  .max(64);

/** A text the author writes in Markdown. */
export const authorText = z.string().trim().min(1).max(4000);

/** The shape that every question shares, whatever its type; `ask` and `key` are the type's own. */
export const questionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/)
    .max(64),
  type: z.string(),
  objective: z.string(),
  bloom: z.enum(bloomLevels),
  points: z.number().positive().max(100),
  cites: z.array(z.string()).min(1),
  ask: z.unknown(),
  key: z.unknown(),
  feedback: z.record(z.string(), authorText).default({}),
  hint: authorText.optional(),
  /** Further hints, one for each further try where the behaviour gives several. */
  hints: z.array(authorText).max(5).optional(),
  /** What each wrong try costs where tries cost something, as a fraction; what the quiz says when left out. */
  penalty: z.number().min(0).max(1).optional(),
});

/** A question as the author wrote it, key and all. It stays on the server. */
export type Question = z.infer<typeof questionSchema>;

/** All hints of a question, in the order they are given. */
export function hintsOf({ hint, hints = [] }: Pick<Question, "hint" | "hints">): readonly string[] {
  return hint === undefined ? hints : [hint, ...hints];
}
