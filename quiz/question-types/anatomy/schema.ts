import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";
import { sentenceId, sentenceIds } from "@/quiz/question-types/sentence-ids";

const most = 40;

/** One value for each of some sentences, by the sentence's id. */
const bySentence = <Value>(value: z.ZodType<Value>) =>
  z.record(sentenceId, value).refine((given) => Object.keys(given).length <= most, "more than 40 sentences");

/** Sentences that each get a label and, where `speakers` are offered, somebody whose words or view they give. */
export const anatomyAsk = z.strictObject({
  stem: authorText,
  sentences: sentenceIds.min(1),
  labels: entries(2),
  speakers: entries(2).optional(),
});

export const anatomyKey = z.strictObject({
  labels: bySentence(
    z.strictObject({
      /** Each of these is accepted. The first is the one that is best. */
      labels: z.array(wordId).min(1).max(most),
      speaker: wordId.optional(),
    }),
  ),
});

/** A sentence with nothing said of it is absent; of one with a speaker alone the label is still to come. */
export const anatomyResponse = z.strictObject({
  labels: bySentence(
    z
      .strictObject({ label: wordId.optional(), speaker: wordId.optional() })
      .refine(({ label, speaker }) => label !== undefined || speaker !== undefined, "says nothing"),
  ),
});

export type AnatomyAsk = z.infer<typeof anatomyAsk>;
export type AnatomyKey = z.infer<typeof anatomyKey>;
export type AnatomyResponse = z.infer<typeof anatomyResponse>;
/** What is said of one sentence. */
export type Said = AnatomyResponse["labels"][string];
