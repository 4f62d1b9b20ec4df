import type { ActorMapAsk, ActorMapResponse, Edge } from "./schema";

type Relations = Pick<ActorMapAsk, "relations">;

/** What makes two edges the same one: their actors and relation, and the direction where the relation has one. */
export function edgeName({ relations }: Relations, [from, relation, to]: Edge): string {
  const isSymmetric = relations.find(({ id }) => id === relation)?.symmetric ?? false;
  const [first, second] = isSymmetric && to < from ? [to, from] : [from, to];
  return `${first} ${relation} ${second}`;
}

/** Whether an edge is in the list, in either direction where its relation has none. */
export function hasEdge(ask: Relations, edges: readonly Edge[], edge: Edge): boolean {
  return edges.some((one) => edgeName(ask, one) === edgeName(ask, edge));
}

/** The edges given for a date; none where nothing is given. */
export function edgesAt(edges: ActorMapResponse["edges"], date: string): readonly Edge[] {
  return edges[date] ?? [];
}

/** An edge as a sentence: `MNLA fights Malian army`. The words are the author's Markdown. */
export function edgeInWords({ actors, relations }: ActorMapAsk, [from, relation, to]: Edge): string {
  const text = (list: readonly { readonly id: string; readonly text: string }[], id: string) =>
    list.find((one) => one.id === id)?.text ?? id;
  return `${text(actors, from)} ${text(relations, relation)} ${text(actors, to)}`;
}
