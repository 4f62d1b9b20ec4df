import type { TimelineAsk } from "./schema";

export type Precision = TimelineAsk["precision"];

/** A stretch of time from a day to a day, both included, as ISO days: they compare as texts do. */
export type Span = { readonly from: string; readonly to: string };

/** Months counted from the year 0, so that they can be added to. */
export const monthIndex = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The month of such a count, `2012-04`. */
export const monthAt = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;

/** Seasons are the meteorological ones of the north: they begin with March, June, September and December. */
const seasonStart = (index: number) => index - ((index + 1) % 3);

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/** The month or season that a date lies in, named by its first month. */
export function unitOf(date: string, precision: Precision): string {
  const index = monthIndex(date);
  return monthAt(precision === "season" ? seasonStart(index) : index);
}

/** What a date says at a precision: that day, or the whole month or season that it lies in. A month is never a day. */
export function spanOf(date: string, precision: Precision): Span {
  if (precision === "day" && date.length === 10) return { from: date, to: date };
  const unit = unitOf(date, precision);
  const last = precision === "season" ? monthAt(monthIndex(unit) + 2) : unit;
  return { from: `${unit}-01`, to: `${last}-${lastDay(last)}` };
}

/** From the beginning of one date to the end of another. */
export function spanBetween(
  range: { readonly from: string; readonly to: string },
  precision: Precision,
): Span {
  return { from: spanOf(range.from, precision).from, to: spanOf(range.to, precision).to };
}

/** Whether an author's range ends before it begins. */
export function isReversed(range: { readonly from: string; readonly to: string }): boolean {
  const { from, to } = spanBetween(range, "day");
  return to < from;
}

/** Whether a span lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** −1 when the first ends before the other begins, 1 the other way round, 0 when they overlap. */
export function orderOf(one: Span, other: Span): -1 | 0 | 1 {
  if (one.to < other.from) return -1;
  return other.to < one.from ? 1 : 0;
}

/** The months or seasons that can be chosen from, in order, each by its first month. To the day, the months. */
export function unitsIn({ from, to, precision }: Pick<TimelineAsk, "from" | "to" | "precision">): string[] {
  const first = monthIndex(unitOf(from, precision));
  const step = precision === "season" ? 3 : 1;
  const count = Math.floor((monthIndex(to) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => monthAt(first + index * step));
}

/** The days of a month that lie in the time asked about. */
export function daysIn(month: string, { from, to }: Pick<TimelineAsk, "from" | "to">): string[] {
  const range = spanBetween({ from, to }, "day");
  return Array.from(
    { length: lastDay(month) },
    (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`,
  ).filter((day) => day >= range.from && day <= range.to);
}
