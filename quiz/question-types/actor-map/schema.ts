import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries, entry } from "@/quiz/question-types/entries";
import { isoDate } from "@/quiz/question-types/iso-date";

/** Who stands to whom in which relation: two actors and, between them, a relation. */
const edge = z.tuple([wordId, wordId, wordId]);

const mostEdges = 40;

const edgesByDate = (least: number) =>
  z
    .record(isoDate, z.array(edge).min(least).max(mostEdges))
    .refine((edges) => Object.keys(edges).length <= 12, "more than 12 dates");

/** A relation runs from the first actor to the second, unless it is `symmetric`: then the two may change places. */
const relation = entry.extend({ symmetric: z.boolean().optional() });

export const actorMapAsk = z.strictObject({
  stem: authorText,
  actors: entries(2),
  relations: z.array(relation).min(1).max(40),
  /** The days or months at which the relations are asked for. */
  dates: z.array(isoDate).min(1).max(12),
});

export const actorMapKey = z.strictObject({ edges: edgesByDate(1) });

export const actorMapResponse = z.strictObject({ edges: edgesByDate(0) });

export type Edge = z.infer<typeof edge>;
export type ActorMapAsk = z.infer<typeof actorMapAsk>;
export type ActorMapKey = z.infer<typeof actorMapKey>;
export type ActorMapResponse = z.infer<typeof actorMapResponse>;
