import { addCalendarDays } from "@/learning/terms/add-calendar-days";

/** The names under which terms and late policies keep times, at whatever depth. */
const times = new Set(["opensAt", "dueAt", "closesAt", "until"]);

/**
 * The same terms so many calendar days later by the clocks of `zone` (an IANA name); negative days move them back. What was
 * due at nine is due at nine, also over a night on which the clocks change.
 */
export function shiftTimes(terms: unknown, days: number, zone: string): unknown {
  if (Array.isArray(terms)) return terms.map((one) => shiftTimes(one, days, zone));
  if (typeof terms !== "object" || terms === null) return terms;
  return Object.fromEntries(
    Object.entries(terms).map(([name, value]) => [
      name,
      times.has(name) && typeof value === "string" && !Number.isNaN(Date.parse(value))
        ? addCalendarDays(new Date(value), days, zone).toISOString()
        : shiftTimes(value, days, zone),
    ]),
  );
}
