import { dateInWords } from "@/quiz/question-types/date-words";
import { shareOf } from "@/quiz/question-types/overlap";
import type { ReviewLine } from "@/quiz/question-types/question-type";
import { edgeInWords, edgesAt } from "./edges";
import type { ActorMapAsk, ActorMapKey, ActorMapResponse, Edge } from "./schema";
import { edgeShare } from "./score";

/** One line a date: the relations that were given and those that held, each as a sentence. */
export function reviewActorMap(
  ask: ActorMapAsk,
  key: ActorMapKey,
  response: ActorMapResponse | null,
): ReviewLine[] {
  const inWords = (edges: readonly Edge[]) =>
    edges.length === 0 ? null : edges.map((edge) => edgeInWords(ask, edge)).join("; ");
  return ask.dates.map((date) => {
    const given = edgesAt(response?.edges ?? {}, date);
    const right = edgesAt(key.edges, date);
    const share = shareOf(edgeShare(ask, given, right));
    return {
      id: date,
      prompt: dateInWords(date),
      answer: inWords(given),
      right: inWords(right),
      standing: given.length === 0 ? "blank" : share === 1 ? "right" : share > 0 ? "partly" : "wrong",
      feedback: [date],
    };
  });
}
