import { z } from "zod";
import { authorText } from "@/quiz/question";

/** A passage of a lesson: `P-2.3`, or `P-U2.3` in a unit. Its words are shown by the page, which knows the lesson. */
const passageId = z
  .string()
  .regex(/^P-[A-Z]?\d{1,3}\.\d{1,3}$/, "a passage is named like P-2.3")
  .max(64);

const some = z.array(passageId).max(40);

export const selectPassageAsk = z.strictObject({
  stem: authorText,
  passages: some.min(2),
  /** How many to select; one when it is left out. */
  choose: z.int().min(1).max(40).optional(),
});

export const selectPassageKey = z.strictObject({ right: some.min(1) });

export const selectPassageResponse = z.strictObject({ passages: some });

export type SelectPassageAsk = z.infer<typeof selectPassageAsk>;
export type SelectPassageKey = z.infer<typeof selectPassageKey>;
export type SelectPassageResponse = z.infer<typeof selectPassageResponse>;
