import { unknownIds } from "@/quiz/question-types/choices";
import { entryFaults } from "@/quiz/question-types/entries";
import { repeatedIds } from "@/quiz/question-types/sentence-ids";
import { edgeName } from "./edges";
import type { ActorMapAsk, ActorMapKey, Edge } from "./schema";

/** Where actors, relations, dates and key do not meet. */
export function actorMapFaults(ask: ActorMapAsk, { edges }: ActorMapKey): string[] {
  return [
    ...entryFaults("actor", "actors", ask.actors),
    ...entryFaults("relation", "relations", ask.relations),
    ...repeatedIds(ask.dates).map((date) => `The date "${date}" is there twice.`),
    ...ask.dates
      .filter((date) => !Object.hasOwn(edges, date))
      .map((date) => `The key says nothing of the date "${date}".`),
    ...Object.keys(edges)
      .filter((date) => !ask.dates.includes(date))
      .map((date) => `The key names the date "${date}", which is not asked.`),
    ...Object.entries(edges).flatMap(([date, list]) => edgeFaults(ask, date, list)),
  ];
}

function edgeFaults(ask: ActorMapAsk, date: string, edges: readonly Edge[]): string[] {
  const actors = [...new Set(edges.flatMap(([from, , to]) => [from, to]))];
  const relations = [...new Set(edges.map(([, relation]) => relation))];
  return [
    ...unknownIds("actor", ask.actors, actors),
    ...unknownIds("relation", ask.relations, relations),
    ...edges
      .filter(([from, , to]) => from === to)
      .map(([actor]) => `At ${date} the key relates the actor "${actor}" to itself.`),
    ...repeatedIds(edges.map((edge) => edgeName(ask, edge))).map(
      (edge) => `At ${date} the key has ${edge} twice.`,
    ),
  ];
}
