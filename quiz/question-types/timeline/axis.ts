import { monthName } from "../date-words";
import type { TimelineAsk } from "./schema";
import { monthAt, monthIndex, type Span, spanBetween, spanOf } from "./spans";

/** A label below the axis, `x` in percent of its width. */
export type Tick = { readonly x: number; readonly text: string };

/** A dated event on the axis: its number in the list, its place in percent, and how many lie below it. */
export type Mark = { readonly number: number; readonly x: number; readonly lane: number };

const day = (date: string) => Date.parse(date) / 86_400_000;

/** Room at both ends, so that what stands at an end is not cut off, and the nearest that two marks may lie in one lane; in percent. */
const margin = 9;
const nearest = 7;

const mostTicks = 5;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Where the middle of a span lies on an axis, in percent of its width. */
function placeOf(span: Span, axis: Span): number {
  const [from, to] = [day(axis.from), day(axis.to) + 1];
  const middle = (day(span.from) + day(span.to) + 1) / 2;
  return Math.round((margin + ((middle - from) / (to - from)) * (100 - 2 * margin)) * 100) / 100;
}

/** Two to six labels: months with their year, or years, whichever fit; in a short time its first and last day. */
export function ticksOf(ask: Pick<TimelineAsk, "from" | "to" | "precision">): Tick[] {
  const axis = spanBetween(ask, ask.precision);
  const [first, last] = [monthIndex(axis.from), monthIndex(axis.to)];
  const step = steps.find((months) => (last - first) / months <= mostTicks) ?? 1200;
  const start = Math.ceil(first / step) * step;
  const months = Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, index) => `${monthAt(start + index * step)}-01`,
  ).filter((begin) => begin >= axis.from);
  const tick = (begin: string, text: string) => ({ x: placeOf({ from: begin, to: begin }, axis), text });
  if (months.length < 2)
    return [axis.from, axis.to].map((date) => tick(date, `${Number(date.slice(8))} ${shortName(date)}`));
  return months.map((begin) => {
    const year = begin.slice(0, 4);
    return tick(begin, step < 12 ? `${shortName(begin)} ${year}` : year);
  });
}

const shortName = (date: string) => monthName(Number(date.slice(5, 7))).slice(0, 3);

/** The dated events, each in the lowest lane in which it touches no other. */
export function marksOf(ask: TimelineAsk, dates: Readonly<Record<string, string>>): Mark[] {
  const axis = spanBetween(ask, ask.precision);
  const placed = ask.events
    .flatMap(({ id }, index) => {
      const date = Object.hasOwn(dates, id) ? dates[id] : undefined;
      return date === undefined ? [] : [{ number: index + 1, x: placeOf(spanOf(date, ask.precision), axis) }];
    })
    .sort((one, other) => one.x - other.x || one.number - other.number);
  const ends: number[] = [];
  return placed.map((mark) => {
    const free = ends.findIndex((end) => mark.x - end >= nearest);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = mark.x;
    return { ...mark, lane };
  });
}
