import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";

export const orderingRuleNames = [
  "adjacent-pairs",
  "concordant-pairs",
  "all-or-nothing",
  "absolute-position",
  "relative-next-exclude-last",
  "relative-next-include-last",
  "relative-one-previous-and-next",
  "relative-all-previous-and-next",
  "longest-ordered-subset",
  "longest-contiguous-subset",
  "relative-to-correct",
] as const;

export type OrderingRuleName = (typeof orderingRuleNames)[number];

const order = z.array(wordId).max(40);

export const orderingAsk = z.strictObject({ stem: authorText, items: entries(2) });

/** The right order, first item first, and how a nearly right one is marked: by adjacent pairs unless the author says otherwise. */
export const orderingKey = z.strictObject({
  order: order.min(2),
  rule: z.enum(orderingRuleNames).default("adjacent-pairs"),
});

/** All items in the person's order, or none: a list that nobody has touched is no answer. */
export const orderingResponse = z.strictObject({ order });

export type OrderingAsk = z.infer<typeof orderingAsk>;
export type OrderingKey = z.infer<typeof orderingKey>;
export type OrderingResponse = z.infer<typeof orderingResponse>;
