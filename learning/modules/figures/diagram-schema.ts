import { z } from "zod";
import { alt, cites, heading, markId, shortLine } from "./figure-fields";

/** A border is whole or dashed; the figure's `legend` says what either means. */
const line = z.enum(["solid", "dashed"]);

/**
 * Boxes in rows and columns, and arrows from one to another. An arrow runs straight down when nothing stands between its ends;
 * `via` leads it along the left or the right side of its column instead.
 */
export const diagramSchema = z.strictObject({
  kind: z.literal("diagram"),
  ...heading,
  alt,
  legend: z.strictObject({ solid: shortLine, dashed: shortLine }),
  columns: z.int().min(1).max(3),
  nodes: z
    .array(
      z.strictObject({
        id: markId,
        label: shortLine,
        line,
        /** A part of it for which the other line may hold. */
        note: z.strictObject({ text: shortLine, line }).exactOptional(),
        row: z.int().min(1).max(20),
        column: z.int().min(1).max(3),
        /** How many columns wide it is. */
        span: z.int().min(1).max(3).default(1),
        cites,
      }),
    )
    .min(2)
    .max(40),
  edges: z
    .array(
      z.strictObject({
        from: markId,
        to: markId,
        via: z.enum(["down", "left", "right"]).default("down"),
      }),
    )
    .max(80),
});

export type Diagram = z.infer<typeof diagramSchema>;
export type DiagramNode = Diagram["nodes"][number];
export type DiagramEdge = Diagram["edges"][number];

/** The name of an arrow: there is one at most between two boxes. */
export function arrowId({ from, to }: Pick<DiagramEdge, "from" | "to">): string {
  return `${from}-to-${to}`;
}
