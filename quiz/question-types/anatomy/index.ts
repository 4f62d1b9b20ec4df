import { hasId } from "@/quiz/question-types/choices";
import type { QuestionType } from "@/quiz/question-types/question-type";
import { anatomyFaults } from "./faults";
import { reviewAnatomy } from "./review";
import {
  type AnatomyAsk,
  type AnatomyKey,
  type AnatomyResponse,
  anatomyAsk,
  anatomyKey,
  anatomyResponse,
} from "./schema";
import { scoreAnatomy } from "./score";

/**
 * Say of each sentence what it does in the argument or what kind of statement it is, and perhaps who says it. Nothing is
 * shuffled: sentences keep the order of reading, labels and speakers the order in which the lesson teaches them.
 */
export const anatomy: QuestionType<AnatomyAsk, AnatomyKey, AnatomyResponse> = {
  type: "anatomy",
  ask: anatomyAsk,
  key: anatomyKey,
  response: anatomyResponse,
  fits: ({ sentences, labels, speakers = [] }, response) =>
    Object.entries(response.labels).every(
      ([id, { label, speaker }]) =>
        sentences.includes(id) &&
        (label === undefined || hasId(labels, label)) &&
        (speaker === undefined || hasId(speakers, speaker)),
    ),
  score: scoreAnatomy,
  shuffle: (ask) => ask,
  review: reviewAnatomy,
  feedbackIds: ({ sentences }) => [...sentences],
  faults: anatomyFaults,
};
