import { z } from "zod";

/** After this no calendar is needed, and days can be added to any instant before it without leaving four-digit years. */
const end = Date.UTC(9000, 0, 1);

/** A point in time as ISO 8601 with its offset, such as `2026-11-25T18:00:00+01:00`. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= Date.UTC(2000, 0, 1) && Date.parse(text) < end, "is not of our time");

/** Milliseconds since 1970, or null. */
export function millisecondsOf(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}
