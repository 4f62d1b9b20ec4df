import { z } from "zod";
import { authorText } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";
import { choicesBySlot } from "@/quiz/question-types/slots";

/** Lefts that each want one of the rights. There may be more rights than lefts, and a right may serve several lefts. */
export const matchingAsk = z.strictObject({ stem: authorText, left: entries(1), right: entries(2) });

export const matchingKey = z.strictObject({ pairs: choicesBySlot });

export const matchingResponse = z.strictObject({ pairs: choicesBySlot });

export type MatchingAsk = z.infer<typeof matchingAsk>;
export type MatchingKey = z.infer<typeof matchingKey>;
export type MatchingResponse = z.infer<typeof matchingResponse>;
