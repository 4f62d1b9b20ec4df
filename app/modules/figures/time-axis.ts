import type { Timeline } from "@/learning/modules/figures/timeline-schema";

type Span = Timeline["spans"][number];

/** A span of the axis with its length; positions run on from the span before. */
export type AxisSpan = Span & { readonly start: number; readonly length: number };

/** A line across the axis where a month or a year begins; a year among months is a major one. */
export type Tick = { readonly at: number; readonly label: string; readonly isMajor: boolean };

const dayMs = 24 * 60 * 60 * 1000;

/** A day as a number of days; only differences mean something. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The position of a day on an axis of spans, in the unit of their lengths. */
export function positionOf(date: string, spans: readonly AxisSpan[]): number {
  const span = spans.find(({ to }) => date < to) ?? spans.at(-1);
  if (!span) return 0;
  const share = (dayNumber(date) - dayNumber(span.from)) / (dayNumber(span.to) - dayNumber(span.from));
  return span.start + share * span.length;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The months or years that begin within a span, the first day included; January bears the number of its year. */
export function ticksOf(span: AxisSpan): Tick[] {
  const ticks: Tick[] = [];
  const [year = 0, month = 1] = span.from.split("-").map(Number);
  const step = span.ticks === "month" ? 1 : 12;
  // From the month that the span begins in, or the year, in months since the year 0.
  for (let at = year * 12 + (step === 1 ? month - 1 : 0); ; at += step) {
    const [y, m] = [Math.floor(at / 12), at % 12];
    const date = `${String(y).padStart(4, "0")}-${String(m + 1).padStart(2, "0")}-01`;
    if (date >= span.to) return ticks;
    if (date < span.from) continue;
    const label = m === 0 ? String(y) : (months[m] ?? "");
    ticks.push({ at: positionOf(date, [span]), label, isMajor: m === 0 && step === 1 });
  }
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2012-03-22` as people write it: 22 March 2012, or 22 March where the year goes without saying. */
export function writtenDay(date: string, year: "with-year" | "without-year" = "with-year"): string {
  const [y, m = 1, d] = date.split("-").map(Number);
  const dayAndMonth = `${d} ${monthNames[m - 1]}`;
  return year === "with-year" ? `${dayAndMonth} ${y}` : dayAndMonth;
}
