import type { QuestionType } from "@/quiz/question-types/question-type";
import { actorMapFaults } from "./faults";
import { actorMapFits } from "./fits";
import { reviewActorMap } from "./review";
import {
  type ActorMapAsk,
  type ActorMapKey,
  type ActorMapResponse,
  actorMapAsk,
  actorMapKey,
  actorMapResponse,
} from "./schema";
import { scoreActorMap } from "./score";

/** Say who stood to whom in which relation, at one date and another. Nothing is shuffled: lists of names are found by reading. */
export const actorMap: QuestionType<ActorMapAsk, ActorMapKey, ActorMapResponse> = {
  type: "actor-map",
  ask: actorMapAsk,
  key: actorMapKey,
  response: actorMapResponse,
  fits: actorMapFits,
  score: scoreActorMap,
  shuffle: (ask) => ask,
  review: reviewActorMap,
  feedbackIds: ({ dates }) => [...dates],
  faults: actorMapFaults,
};
