import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { citableId, passageId } from "../passage-id";
import { mostText } from "./written";

const words = z.int().min(1).max(3000);
const named = z.strictObject({ id: wordId, text: authorText });

export const memoAsk = z.strictObject({
  stem: authorText,
  words: z.strictObject({ min: words, max: words }),
  /** Parts to be written each for itself; one text when there are none. */
  sections: z.array(named).min(1).max(12).optional(),
  /** What can be cited. The page shows their words, which the question never holds. */
  passages: z.array(passageId).min(1).max(200).optional(),
});

/** What a marker goes by: criteria with their levels, and outlines of strong answers with common faults, in Markdown. */
export const memoKey = z.strictObject({
  rubric: z
    .array(
      named.extend({
        levels: z
          .array(z.strictObject({ points: z.number().min(0).max(100), text: authorText }))
          .min(2)
          .max(10),
      }),
    )
    .min(1)
    .max(12),
  outline: authorText,
});

const text = z.string().max(mostText);
const cites = z.array(citableId).max(100).optional();

/** One text, or a text by section. `cites` are passages and sentences that the text rests on. */
export const memoResponse = z.union([
  z.strictObject({ text, cites }),
  z.strictObject({ sections: z.record(wordId, text), cites }),
]);

export type MemoAsk = z.infer<typeof memoAsk>;
export type MemoKey = z.infer<typeof memoKey>;
export type MemoResponse = z.infer<typeof memoResponse>;
