import { offsetAt } from "@/learning/terms/add-calendar-days";

/** A clock on the wall of a class: `2026-12-01T09:00`, without a zone. */
export const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

const minute = 60_000;

/**
 * The instant at which clocks in `zone` (an IANA name) show a local time. A time that the clocks jump over in spring is
 * read as if they had not jumped yet, so it comes out later on the wall; of one that comes twice in autumn the first counts.
 */
export function instantOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const [before, after] = [
    offsetAt(asUtc - 24 * 60 * minute, zone),
    offsetAt(asUtc + 24 * 60 * minute, zone),
  ];
  const fitting = [before, after]
    .map((offset) => asUtc - offset)
    .find((at) => at + offsetAt(at, zone) === asUtc);
  return new Date(fitting ?? asUtc - before);
}

/** What clocks in `zone` show at an instant, to the minute: what a date-time field takes. */
export function localTimeOf(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), zone)).toISOString().slice(0, 16);
}
