import type { Timeline, TimelineEvent } from "@/learning/modules/figures/timeline-schema";
import type { DrawingSize } from "./drawing-size";
import { spreadRows } from "./spread-rows";
import { textWidth, wrapText } from "./text-width";
import { type AxisSpan, positionOf, type Tick, ticksOf, writtenDay } from "./time-axis";

/** An event's row: `at` is its true place on the axis, `top` and `height` are where its words stand. */
export type TimelineRow = {
  readonly event: TimelineEvent;
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly date: string;
  readonly lines: readonly string[];
};

export type TimelineLayout = {
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns. `kind` is a right edge, or null where the kind stands behind the date. */
  readonly x: {
    readonly axis: number;
    readonly shape: number;
    readonly date: number;
    readonly label: number;
    readonly kind: number | null;
  };
  readonly axis: { readonly from: number; readonly to: number };
  readonly ticks: readonly Tick[];
  /** Where one scale ends and the next begins. */
  readonly breaks: readonly number[];
  readonly rows: readonly TimelineRow[];
};

const margin = 8;
/** Between two rows. */
const gap = 6;
/** The least length of a month or a year on the axis, so that their names do not touch. */
const leastStep = 20;

/**
 * Time runs downwards. Each event has a row of words, moved along the axis only as far as its neighbours need; a line leads
 * from the row to the day itself. A span is as long as its rows are high together, so that no row leaves its own span.
 */
export function layoutTimeline(timeline: Timeline, size: DrawingSize): TimelineLayout {
  const events = timeline.events.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const years = new Set(events.map(({ date }) => date.slice(0, 4)));
  const dates = events.map(({ date }) => writtenDay(date, years.size > 1 ? "with-year" : "without-year"));
  const x = columns(dates, size);
  const labelWidth = (x.kind === null ? size.width : x.kind - kindWidth(timeline, size) - 12) - x.label;
  const words = events.map((event, index) => {
    const lines = wrapText(event.label, size.text, labelWidth);
    const count = lines.length + (x.kind === null ? 1 : 0);
    return { event, date: dates[index] ?? "", lines, height: count * size.lineHeight + gap };
  });
  const inSpan = (span: { readonly to: string }, index: number) =>
    words.filter(({ event: { date } }) => {
      const last = index === timeline.spans.length - 1;
      return (date < span.to || last) && date >= (timeline.spans[index]?.from ?? "");
    });

  const spans: AxisSpan[] = [];
  for (const [index, span] of timeline.spans.entries()) {
    const before = spans.at(-1);
    const start = before ? before.start + before.length : margin;
    const rows = inSpan(span, index).reduce((sum, { height }) => sum + height, 0);
    const ticks = ticksOf({ ...span, start: 0, length: 1 }).length;
    spans.push({ ...span, start, length: Math.max(rows + gap, ticks * leastStep) });
  }
  const rows = spans.flatMap((span, index) => {
    const own = inSpan(span, index);
    const wishes = own.map(({ event, height }) => ({
      wish: positionOf(event.date, spans) - middle(size, gap),
      size: height,
    }));
    const tops = spreadRows(wishes, span.start, span.start + span.length);
    return own.map((row, place) => ({
      ...row,
      at: positionOf(row.event.date, spans),
      top: tops[place] ?? 0,
    }));
  });
  const end = spans.reduce((_, span) => span.start + span.length, margin);
  return {
    width: size.width,
    height: end + margin,
    x,
    axis: { from: margin, to: end },
    ticks: spans.flatMap(ticksOf),
    breaks: spans.slice(1).map(({ start }) => start),
    rows,
  };
}

/** From the top of a row to the middle of its first line, where its shape stands. */
export function middle(size: DrawingSize, above = gap): number {
  return above / 2 + size.lineHeight / 2;
}

function kindWidth({ events }: Timeline, size: DrawingSize): number {
  return Math.max(...events.map(({ kind }) => textWidth(kind, size.small)));
}

function columns(dates: readonly string[], size: DrawingSize): TimelineLayout["x"] {
  if (size.name === "narrow") return { axis: 42, shape: 68, date: 80, label: 80, kind: null };
  const date = 100;
  const label = date + Math.max(...dates.map((each) => textWidth(each, size.small))) + 14;
  return { axis: 40, shape: 86, date, label, kind: size.width };
}
