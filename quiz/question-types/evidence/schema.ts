import { z } from "zod";
import type { AnyQuestionType } from "@/quiz/question-types/question-type";
import { sentenceId, sentenceIds } from "@/quiz/question-types/sentence-ids";
import { responsesOf, typedAsks } from "./typed-asks";

/** The types that a part may have, by name. Asked for late: the register that holds them holds this type too. */
export type PartTypes = () => Readonly<Record<string, AnyQuestionType>>;

/** `part` is another question's ask together with the name of its type; then up to `choose` of the sentences are picked. */
export type EvidenceAsk = {
  readonly part: { readonly type: string; readonly [field: string]: unknown };
  readonly sentences: readonly string[];
  readonly choose: number;
};

export type EvidenceResponse = {
  /** A response of the part's own type; null while there is none. */
  readonly answer: Readonly<Record<string, unknown>> | null;
  readonly sentences: readonly string[];
};

/** The part keeps to its own type's strict ask, so that nothing of a key can ride along in it either. */
export const evidenceAsk = (parts: PartTypes): z.ZodType<EvidenceAsk> =>
  z.strictObject({
    part: z.lazy(() => typedAsks(parts())),
    sentences: sentenceIds.min(2),
    choose: z.int().min(1).max(40),
  });

const set = z.array(sentenceId).min(1).max(40);

export const evidenceKey = z.strictObject({
  /** The key of the part, as its own type has it. */
  part: z.record(z.string(), z.unknown()),
  /** Each of these sets is evidence enough. */
  sets: z.array(set).min(1).max(20),
  /** Sentences that speak against the answer. */
  contradicts: set.optional(),
  mode: z.enum(["dependent", "gated", "independent"]),
});

/** The answer must keep to some type here, and `fits` sees to it that it is the part's own. */
export const evidenceResponse = (parts: PartTypes): z.ZodType<EvidenceResponse> =>
  z.strictObject({
    answer: z.lazy(() => responsesOf(parts())).nullable(),
    sentences: sentenceIds,
  });

export type EvidenceKey = z.infer<typeof evidenceKey>;
