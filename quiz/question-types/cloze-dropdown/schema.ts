import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";
import { choicesBySlot } from "@/quiz/question-types/slots";

/** A text with `{gap}` where something is missing, and what each gap offers. Options are named within their gap. */
export const clozeDropdownAsk = z.strictObject({
  stem: authorText,
  text: authorText,
  gaps: z.record(wordId, entries(2)).refine((gaps) => {
    const count = Object.keys(gaps).length;
    return count >= 1 && count <= 40;
  }, "between 1 and 40 gaps"),
});

export const clozeDropdownKey = z.strictObject({ gaps: choicesBySlot });

export const clozeDropdownResponse = z.strictObject({ gaps: choicesBySlot });

export type ClozeDropdownAsk = z.infer<typeof clozeDropdownAsk>;
export type ClozeDropdownKey = z.infer<typeof clozeDropdownKey>;
export type ClozeDropdownResponse = z.infer<typeof clozeDropdownResponse>;
