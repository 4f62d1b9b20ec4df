import { hasId } from "@/quiz/question-types/choices";
import { edgeName } from "./edges";
import type { ActorMapAsk, ActorMapResponse, Edge } from "./schema";

/** Whether an edge names two different actors and a relation that are there. */
export function edgeFits({ actors, relations }: ActorMapAsk, [from, relation, to]: Edge): boolean {
  return from !== to && hasId(actors, from) && hasId(actors, to) && hasId(relations, relation);
}

/** Whether every date was asked for, every edge can be there, and none is at a date twice. */
export function actorMapFits(ask: ActorMapAsk, { edges }: ActorMapResponse): boolean {
  return Object.entries(edges).every(
    ([date, list]) =>
      ask.dates.includes(date) &&
      list.every((edge) => edgeFits(ask, edge)) &&
      new Set(list.map((edge) => edgeName(ask, edge))).size === list.length,
  );
}
