import { z } from "zod";
import { authorText } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";
import { choicesBySlot } from "@/quiz/question-types/slots";

/** Items that each belong in one bin; a bin may stay empty. */
export const categoriseAsk = z.strictObject({ stem: authorText, items: entries(1), bins: entries(2) });

export const categoriseKey = z.strictObject({ bins: choicesBySlot });

export const categoriseResponse = z.strictObject({ bins: choicesBySlot });

export type CategoriseAsk = z.infer<typeof categoriseAsk>;
export type CategoriseKey = z.infer<typeof categoriseKey>;
export type CategoriseResponse = z.infer<typeof categoriseResponse>;
