import { z } from "zod";
import { alt, cites, heading, markId, shortLine } from "./figure-fields";

/** How wide a network's drawing is, in its own units; `x` runs from 0 to here, `y` from 0 downwards. A unit is 1/16 rem. */
export const networkWidth = 640;

export const nodeTypes = [
  "state",
  "organisation",
  "armed-group",
  "person",
  "institution",
  "mission",
] as const;

/** How one stands to the other: against it, together with it, by office or decision, or so it is only reported. */
export const edgeManners = ["against", "together", "formal", "reported"] as const;

/**
 * Actors and how they stood to one another at one or more times. Places are given by hand, so that nothing overlaps and an
 * actor stands at the same place at every time. An actor is drawn at the times at which an edge touches it.
 */
export const networkSchema = z.strictObject({
  kind: z.literal("network"),
  ...heading,
  states: z
    .array(z.strictObject({ id: markId, label: shortLine, alt }))
    .min(1)
    .max(4),
  nodes: z
    .array(
      z.strictObject({
        id: markId,
        label: shortLine,
        type: z.enum(nodeTypes),
        text: shortLine,
        x: z.number().min(0).max(networkWidth),
        y: z.number().min(0).max(2000),
      }),
    )
    .min(2)
    .max(60),
  edges: z
    .array(
      z.strictObject({
        id: markId,
        from: markId,
        to: markId,
        /** The few words beside the line, read from one to the other: “fights”. */
        relation: z.string().trim().min(1).max(40),
        text: shortLine,
        manner: z.enum(edgeManners),
        states: z.array(markId).min(1).max(4),
        cites,
      }),
    )
    .min(1)
    .max(100),
});

export type Network = z.infer<typeof networkSchema>;
export type NetworkNode = Network["nodes"][number];
export type NetworkEdge = Network["edges"][number];
