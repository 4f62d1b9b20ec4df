import { z } from "zod";

/** A passage of a lesson: `P-2.3`, or `P-U2.3` in a unit. Its words are shown by the page, which knows the lesson. */
export const passageId = z
  .string()
  .regex(/^P-[A-Z]?\d{1,3}\.\d{1,3}$/, "a passage is named like P-2.3")
  .max(64);

/** What a text may cite: a passage, or a sentence of one, such as `P-2.3.1`. */
export const citableId = z
  .string()
  .regex(/^P-[A-Z]?\d{1,3}\.\d{1,3}(\.\d{1,3})?$/, "a passage or sentence is named like P-2.3 or P-2.3.1")
  .max(64);
