import { monthName } from "../date-words";
import type { TimelineAsk } from "./schema";
import { monthIndex, type Span, spanBetween, spanOf } from "./spans";

/** A label below the axis, `x` in percent of its width. */
export type Tick = { readonly x: number; readonly text: string };

/** A dated event on the axis: its number in the list, its place in percent, and how many lie below it. */
export type Mark = { readonly number: number; readonly x: number; readonly lane: number };

const day = (date: string) => Date.parse(date) / 86_400_000;

/** Room at both ends, so that what stands at an end is not cut off, and the nearest that two marks may lie in one lane; in percent. */
const margin = 6;
const nearest = 7;

const mostTicks = 5;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Where the middle of a span lies on an axis, in percent of its width. */
function placeOf(span: Span, axis: Span): number {
  const [from, to] = [day(axis.from), day(axis.to) + 1];
  const middle = (day(span.from) + day(span.to) + 1) / 2;
  return Math.round((margin + ((middle - from) / (to - from)) * (100 - 2 * margin)) * 100) / 100;
}

/** Up to six labels: months with their year, or years, whichever fit. */
export function ticksOf(ask: Pick<TimelineAsk, "from" | "to" | "precision">): Tick[] {
  const axis = spanBetween(ask, ask.precision);
  const [first, last] = [monthIndex(axis.from), monthIndex(axis.to)];
  const step = steps.find((months) => (last - first) / months <= mostTicks) ?? 1200;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => {
    const month = start + index * step;
    const year = Math.floor(month / 12);
    const begin = `${String(year).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    const name = monthName((month % 12) + 1).slice(0, 3);
    return {
      x: placeOf({ from: begin, to: begin }, axis),
      text: step < 12 ? `${name} ${year}` : String(year),
    };
  });
}

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
