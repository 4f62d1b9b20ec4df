import { z } from "zod";
import { alt, cites, day, heading, markId, shortLine } from "./figure-fields";

/** What an event is about; each has a shape, a word and a colour of its own. */
export const eventKinds = ["conflict", "politics", "diplomacy", "mission", "law"] as const;

/**
 * Events on an axis of time. The axis is made of spans, each of one scale: where many things happened in one year and few in
 * the ten after it, two spans keep both legible, and the drawing shows where the scale changes. A span ends where the next begins.
 */
export const timelineSchema = z.strictObject({
  kind: z.literal("timeline"),
  ...heading,
  alt,
  spans: z
    .array(z.strictObject({ from: day, to: day, ticks: z.enum(["month", "year"]) }))
    .min(1)
    .max(10),
  events: z
    .array(z.strictObject({ id: markId, date: day, label: shortLine, kind: z.enum(eventKinds), cites }))
    .min(1)
    .max(100),
});

export type Timeline = z.infer<typeof timelineSchema>;
export type TimelineEvent = Timeline["events"][number];
