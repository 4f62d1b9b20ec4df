import type { AnyQuestionType, QuestionType, Shuffle } from "@/quiz/question-types/question-type";
import { evidenceFaults } from "./faults";
import { answerFits, partOf } from "./part";
import { reviewEvidence } from "./review";
import {
  type EvidenceAsk,
  type EvidenceKey,
  type EvidenceResponse,
  evidenceAsk,
  evidenceKey,
  evidenceResponse,
  type PartTypes,
} from "./schema";
import { scoreEvidence } from "./score";

const type = "evidence";

/** Whatever is marked by itself and at once, but no evidence question in an evidence question. */
const canBePart = ([name, one]: readonly [string, AnyQuestionType]) =>
  name !== type && one.marking === undefined && one.scoredAt === undefined;

/**
 * Answer a question of another type of the register, then pick the sentences of a lesson that show it. `registered` gives
 * the register when it is needed: it cannot be imported here, because it imports this.
 */
export function evidence(registered: PartTypes): QuestionType<EvidenceAsk, EvidenceKey, EvidenceResponse> {
  const parts: PartTypes = () => Object.fromEntries(Object.entries(registered()).filter(canBePart));
  return {
    type,
    ask: evidenceAsk(parts),
    key: evidenceKey,
    response: evidenceResponse(parts),
    fits: (ask, { answer, sentences }) => {
      const part = partOf(parts, ask);
      return part !== null && answerFits(part, answer) && picksFit(ask, sentences);
    },
    score: (key, response, ask) => scoreEvidence(parts, key, response, ask),
    shuffle: (ask, shuffle) => ({ ...ask, part: shuffledPart(parts, ask, shuffle) }),
    review: (ask, key, response) => reviewEvidence(parts, ask, key, response),
    feedbackIds: (ask, key) => {
      const part = partOf(parts, ask);
      const read = part?.questionType.key.safeParse(key.part);
      return [
        ...(part && read?.success ? part.questionType.feedbackIds(part.ask, read.data) : []),
        ...ask.sentences,
      ];
    },
    isFeedbackId: (id) => Object.values(parts()).some((one) => one.isFeedbackId?.(id) ?? false),
    faults: (ask, key) => evidenceFaults(parts, ask, key),
    part: (ask) => {
      const part = partOf(parts, ask);
      return part && { type: ask.part.type, ask: part.ask };
    },
  };
}

/** Each pick is one of the offered sentences, none is there twice, and there are no more than may be chosen. */
function picksFit({ sentences, choose }: EvidenceAsk, picked: readonly string[]): boolean {
  return (
    picked.length <= choose &&
    new Set(picked).size === picked.length &&
    picked.every((id) => sentences.includes(id))
  );
}

/** The part in this person's order. Sentences keep theirs: it is the order of reading. */
function shuffledPart(parts: PartTypes, ask: EvidenceAsk, shuffle: Shuffle): EvidenceAsk["part"] {
  const part = partOf(parts, ask);
  return part ? { ...part.questionType.shuffle(part.ask, shuffle), type: ask.part.type } : ask.part;
}
