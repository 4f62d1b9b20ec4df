import { fraction } from "@/quiz/fraction";
import { f1, type Share, shareOf } from "@/quiz/question-types/overlap";
import type { Verdict } from "@/quiz/question-types/question-type";
import { edgeName, edgesAt } from "./edges";
import type { ActorMapAsk, ActorMapKey, ActorMapResponse, Edge } from "./schema";

/** F1 of the given edges at one date against the right ones. */
export function edgeShare(ask: ActorMapAsk, given: readonly Edge[], right: readonly Edge[]): Share {
  const names = (edges: readonly Edge[]) => edges.map((edge) => edgeName(ask, edge));
  return f1(names(given), names(right));
}

/**
 * The mean over the key's dates of the F1 of their edges; a date without an edge earns nothing. Direction counts unless the relation is
 * symmetric. `parts` has every date with its F1. Unanswered when there is no edge at any date.
 * Source: this project's definition of actor maps (edge F1 per time slice, mean over slices).
 */
export function scoreActorMap(key: ActorMapKey, { edges }: ActorMapResponse, ask: ActorMapAsk): Verdict {
  if (Object.values(edges).every((list) => list.length === 0)) return { verdict: "unanswered" };
  const slices = Object.entries(key.edges).map(([date, right]) => ({
    id: date,
    share: edgeShare(ask, edgesAt(edges, date), right),
  }));
  const sum = slices.reduce((total, { share }) => total + shareOf(share), 0);
  return {
    verdict: "scored",
    fraction: fraction(sum, slices.length),
    parts: slices.map(({ id, share }) => ({ id, fraction: fraction(share.count, share.of) })),
  };
}
