import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventKinds, timelineSchema } from "@/learning/modules/figures/timeline-schema";
import { drawingSizes, narrow, wide } from "./drawing-size";
import { layoutTimeline } from "./layout-timeline";
import { textWidth } from "./text-width";

const timeline = (dates: readonly string[]) =>
  timelineSchema.parse({
    kind: "timeline",
    title: "Tea",
    caption: "Tea.",
    alt: "Tea.",
    spans: [
      { from: "2012-01-01", to: "2013-01-01", ticks: "month" },
      { from: "2013-01-01", to: "2023-01-01", ticks: "year" },
    ],
    events: dates.map((date, index) => ({
      id: `E${index}`,
      date,
      kind: eventKinds[index % eventKinds.length],
      label: "A ship with a great many chests of tea from Canton lands at the quay",
    })),
  });

const someDays = fc.array(
  fc
    .date({ min: new Date("2012-01-01"), max: new Date("2023-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { minLength: 1, maxLength: 40 },
);

describe("a timeline", () => {
  it("keeps every row apart, inside the drawing, inside its span, and in order of time", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        for (const size of drawingSizes) {
          const { rows, height, breaks } = layoutTimeline(timeline(days), size);
          expect(rows).toHaveLength(days.length);
          expect(rows.map(({ event }) => event.date)).toEqual(days.toSorted());
          rows.forEach(({ top, height: own, event }, index) => {
            expect(top).toBeGreaterThanOrEqual(0);
            expect(top + own).toBeLessThanOrEqual((rows[index + 1]?.top ?? height) + 1e-6);
            const [line = 0] = breaks;
            if (event.date < "2013-01-01") expect(top + own).toBeLessThanOrEqual(line + 1e-6);
            else expect(top).toBeGreaterThanOrEqual(line - 1e-6);
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("puts an event on the axis at its day and its row beside it when nobody is in the way", () => {
    const { rows, axis } = layoutTimeline(timeline(["2012-07-02"]), wide);
    const [row] = rows;
    expect(row?.at).toBeGreaterThan(axis.from);
    expect(Math.abs((row?.top ?? 0) + 12 - (row?.at ?? 0))).toBeLessThan(1);
  });

  it("breaks labels so that they do not run into the kind or out of the drawing", () => {
    for (const size of [wide, narrow]) {
      const { rows, x, width } = layoutTimeline(timeline(["2012-07-02"]), size);
      const right = x.kind === null ? width : x.kind - textWidth("diplomacy", size.small);
      for (const line of rows[0]?.lines ?? [])
        expect(x.label + textWidth(line, size.text)).toBeLessThanOrEqual(right);
    }
  });
});
