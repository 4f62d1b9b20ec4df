import { z } from "zod";
import { debateSchema } from "./debate-schema";
import { diagramSchema } from "./diagram-schema";
import { mapSchema } from "./map-schema";
import { networkSchema } from "./network-schema";
import { tableSchema } from "./table-schema";
import { timelineSchema } from "./timeline-schema";

/** `figures/name.yaml`: the data of a figure, told apart by `kind`. */
export const figureFileSchema = z.discriminatedUnion("kind", [
  timelineSchema,
  networkSchema,
  mapSchema,
  diagramSchema,
  debateSchema,
  tableSchema,
]);

/** A figure's data as its author wrote it, defaults filled in. */
export type Figure = z.infer<typeof figureFileSchema>;

/** A figure and the name of its file, by which lessons call it. */
export type NamedFigure = { readonly name: string; readonly figure: Figure };
