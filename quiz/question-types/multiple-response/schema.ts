import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { weight } from "../choices";
import { options } from "../none-option";

const differ = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** Several of several options. `choose` says how many the stem asks for; nobody is stopped at that number. */
export const multipleResponseAsk = z.strictObject({
  stem: authorText,
  options,
  choose: z.number().int().min(1).max(40).optional(),
});

export const countingRules = ["net-correct", "all-or-nothing", "coverage", "each-answer"] as const;

export const multipleResponseKey = z.union([
  z.strictObject({
    right: z.array(wordId).min(1).max(40).refine(differ, "a right option is there twice"),
    rule: z.enum(countingRules).default("net-correct"),
  }),
  z.strictObject({ weights: z.record(wordId, weight), rule: z.literal("sum") }),
]);

/** A set of option ids in any order; an id twice is not a set, and invalid. */
export const multipleResponseResponse = z.strictObject({
  choices: z.array(wordId).max(40).refine(differ, "an option is chosen twice"),
});

export type MultipleResponseAsk = z.infer<typeof multipleResponseAsk>;
export type MultipleResponseKey = z.infer<typeof multipleResponseKey>;
export type MultipleResponseResponse = z.infer<typeof multipleResponseResponse>;
