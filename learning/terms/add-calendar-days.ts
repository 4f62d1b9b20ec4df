const oneDay = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = "numeric" as const;
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, calendar: "gregory", hourCycle: "h23" },
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(zone, format);
  return format;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(time: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    ...([part("year"), part("month") - 1, part("day")] as const),
    ...([part("hour"), part("minute"), part("second")] as const),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/**
 * The same time of day so many calendar days later by the clocks of `zone` (an IANA name), which on the nights when they
 * are put forward or back is not a multiple of 24 hours. A time of day that the clocks skip becomes as much later as they
 * skip; one that they show twice is taken the second time: nobody is given less than their days.
 */
export function addCalendarDays(at: Date, days: number, zone: string): Date {
  if (days === 0) return at;
  const wall = at.getTime() + offsetAt(at.getTime(), zone) + days * oneDay;
  // No zone is more than 14 hours from UTC, so a change of its clocks at this time of day lies between these two.
  const before = offsetAt(wall - oneDay, zone);
  const after = offsetAt(wall + oneDay, zone);
  const showing = [before, after].map((offset) => ({ offset, time: wall - offset }));
  const real = showing.filter(({ offset, time }) => offsetAt(time, zone) === offset);
  return new Date(real.length === 0 ? wall - before : Math.max(...real.map(({ time }) => time)));
}
