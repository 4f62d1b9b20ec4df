import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "./index";
import { type TimelineAsk, type TimelineKey, timelineKey } from "./schema";
import { orderShare, scoreTimeline } from "./score";

const letters = ["f", "c", "a", "e", "b", "d"];
const dayOf = (place: number) => `2012-04-0${place}`;
const at = (place: number) => ({ from: dayOf(place), to: dayOf(place) });
const events = letters.map((id) => ({ id, text: id.toUpperCase() }));
const ask: TimelineAsk = { stem: "When?", events, from: "2012-04-01", to: "2012-04-09", precision: "day" };
const keyed = (rule: TimelineKey["rule"], more: Partial<TimelineKey> = {}): TimelineKey => ({
  dates: Object.fromEntries(letters.map((id, index) => [id, at(index + 1)])),
  rule,
  ...more,
});
const answered = (places: readonly number[]) => ({
  dates: Object.fromEntries(places.map((place, index) => [letters[index] ?? "", dayOf(place)])),
});
const fractionOf = (key: TimelineKey, dates: Record<string, string>, asked: TimelineAsk = ask) => {
  const verdict = scoreTimeline(key, { dates }, asked);
  return verdict.verdict === "scored" ? verdict.fraction : verdict.verdict;
};
const permutation = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6, maxLength: 6 });

describe("the order score", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6], 1],
    [[2, 1, 3, 4, 5, 6], 0.9333333],
    [[6, 5, 4, 3, 2, 1], 0],
  ])("of six events given the places %j is %d", (places, fraction) => {
    expect(scoreTimeline(keyed("order"), answered(places), ask)).toMatchObject({ fraction });
  });

  it("is the share of pairs in the right order, and what it and its reverse earn is one together", () => {
    fc.assert(
      fc.property(permutation, (places) => {
        const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
        const fraction = fractionOf(keyed("order"), answered(places).dates);
        expect(fraction).toBeCloseTo(pairs.filter(Boolean).length / 15, 6);
        const reverse = fractionOf(keyed("order"), answered(places.map((place) => 7 - place)).dates);
        expect(Number(fraction) + Number(reverse)).toBeCloseTo(1, 6);
      }),
    );
  });

  it("does not compare what overlaps in the key, and does not credit what is tied in the response", () => {
    const [one, two, three] = [at(1), { from: dayOf(1), to: dayOf(3) }, at(5)];
    const said = (...places: readonly number[]) =>
      orderShare(
        [one, two, three].map((right, index) => ({ right, given: places[index] ? at(places[index]) : null })),
      );
    expect(said(2, 1, 4)).toEqual({ count: 2, of: 2 });
    expect(said(4, 1, 4)).toEqual({ count: 1, of: 2 });
    expect(said(1, 0, 5)).toEqual({ count: 1, of: 2 });
  });

  it("counts before and after the date that the text speaks from", () => {
    const key = keyed("order", { asOf: "2012-04-03", dates: { f: at(1), c: at(5), a: at(3) } });
    expect(fractionOf(key, { f: dayOf(2), c: dayOf(4), a: dayOf(3) })).toBe(1);
    // Of five pairs (a lies on the date itself) three: c after f, f before the date, f before a.
    expect(fractionOf(key, { f: dayOf(1), c: dayOf(2), a: dayOf(3) })).toBe(0.6);
  });

  it("takes an event that can be compared with nothing by its date", () => {
    const alone = keyed("order", { dates: { f: { from: dayOf(2), to: dayOf(4) } } });
    expect(fractionOf(alone, { f: dayOf(4) })).toBe(1);
    expect(fractionOf(alone, { f: dayOf(5) })).toBe(0);
    const lone = keyed("order", { dates: { f: at(1), c: at(5), a: { from: dayOf(1), to: dayOf(9) } } });
    expect(fractionOf(lone, { f: dayOf(2), c: dayOf(3) })).toBe(0.5);
    expect(fractionOf(lone, { f: dayOf(2), c: dayOf(3), a: dayOf(8) })).toBe(1);
  });
});

describe("the fraction of a timeline", () => {
  const late = answered([2, 3, 4, 5, 6, 7]).dates;
  const swapped = answered([2, 1, 3, 4, 5, 6]).dates;

  it.each([
    ["order", late, 1],
    ["dates", late, 0],
    ["both", late, 0.5],
    ["dates", swapped, 0.6666667],
    ["both", swapped, 0.8],
    ["dates", {}, "unanswered"],
  ] as const)("by the rule %s: %j earns %s", (rule, dates, earned) => {
    expect(fractionOf(keyed(rule), dates)).toBe(earned);
  });

  it("goes by the order when the key says nothing else", () => {
    const read = timelineKey.parse({ dates: { f: at(1) } });
    expect(read.rule).toBe("order");
  });

  it("has a part for each event, right inside its interval and at its ends", () => {
    const key = keyed("order", { dates: { f: { from: dayOf(2), to: dayOf(4) }, c: at(6) } });
    const part = (day: number) => scoreTimeline(key, { dates: { f: dayOf(day) } }, ask);
    const parts = (fraction: number) => ({
      parts: [
        { id: "f", fraction },
        { id: "c", fraction: 0 },
      ],
    });
    for (const day of [2, 3, 4]) expect(part(day)).toMatchObject(parts(1));
    for (const day of [1, 5]) expect(part(day)).toMatchObject(parts(0));
  });

  it("is one by every rule when all dates are right, and never more", () => {
    const rule = fc.constantFrom("order", "dates", "both" as const);
    const day = fc.integer({ min: 1, max: 9 });
    const range = fc.tuple(day, day).map(([one, other]) => ({
      from: dayOf(Math.min(one, other)),
      to: dayOf(Math.max(one, other)),
    }));
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 1, maxLength: 6 }),
        rule,
        fc.array(day),
        (ranges, by, days) => {
          const dates = Object.fromEntries(ranges.map((one, index) => [letters[index] ?? "", one]));
          const key = keyed(by as TimelineKey["rule"], { dates, asOf: "2012-04-05" });
          const right = Object.fromEntries(Object.entries(dates).map(([id, { to }]) => [id, to]));
          expect(fractionOf(key, right)).toBe(1);
          const any = Object.fromEntries(
            Object.keys(dates).flatMap((id, index) => (days[index] ? [[id, dayOf(days[index])]] : [])),
          );
          const fraction = fractionOf(key, any);
          if (fraction === "unanswered") return;
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("widens the key to what was asked for: to the month, two days of one month are one", () => {
    const monthly: TimelineAsk = { ...ask, from: "2012-01", to: "2012-12", precision: "month" };
    const key = keyed("dates", { dates: { f: at(6), c: { from: "2012-04-28", to: "2012-05-02" } } });
    expect(fractionOf(key, { f: "2012-04", c: "2012-05" }, monthly)).toBe(1);
    expect(fractionOf(key, { f: "2012-04-20", c: "2012-06" }, monthly)).toBe(0.5);
    expect(fractionOf({ ...key, rule: "order" }, { f: "2012-05", c: "2012-04" }, monthly)).toBe(0.5);
  });
});

describe("a timeline question", () => {
  it("takes dates within its time only, and half a date where days are asked for", () => {
    const fits = (date: string, change: Partial<TimelineAsk> = {}) =>
      timeline.fits({ ...ask, ...change }, { dates: { f: date } });
    expect(["2012-04-01", "2012-04-09", "2012-04"].map((date) => fits(date))).toEqual([true, true, true]);
    expect(["2012-04-10", "2012-03-31", "2012-05"].map((date) => fits(date))).toEqual([false, false, false]);
    expect(fits("2012-05", { precision: "season", from: "2012-03", to: "2012-08" })).toBe(true);
    expect(fits("2012-09", { precision: "season", from: "2012-03", to: "2012-08" })).toBe(false);
  });

  it("reviews each event in words, and says when only the order is right", () => {
    const key = keyed("order", { dates: { f: at(1), c: { from: dayOf(3), to: dayOf(4) }, a: at(8) } });
    const short = { ...ask, events: events.slice(0, 3) };
    const lines = timeline.review(short, key, { dates: { f: "2012-04-02", c: "2012-04-03" } });
    expect(lines).toEqual([
      {
        id: "f",
        prompt: "F",
        answer: "2 April 2012",
        right: "1 April 2012",
        standing: "wrong",
        feedback: ["f"],
      },
      {
        id: "c",
        prompt: "C",
        answer: "3 April 2012",
        right: "3 April 2012 to 4 April 2012",
        standing: "right",
        feedback: ["c"],
      },
      { id: "a", prompt: "A", answer: null, right: "8 April 2012", standing: "blank", feedback: ["a"] },
    ]);
    const all = { f: "2012-04-02", c: "2012-04-03", a: "2012-04-09" };
    expect(timeline.review(short, key, { dates: all })[0]).toMatchObject({
      standing: "partly",
      note: "In the right order, but at another time.",
    });
    const alone = keyed("order", { dates: { f: at(1) } });
    expect(timeline.review(short, alone, { dates: { f: "2012-04-02" } })[0]).toMatchObject({
      standing: "wrong",
    });
    expect(timeline.review(short, { ...key, rule: "dates" }, { dates: all })[0]).toMatchObject({
      standing: "wrong",
    });
  });

  it("shuffles the events, which authors list as they came", () => {
    const shuffled = timeline.shuffle(ask, (items) => [...items].reverse());
    expect(shuffled.events.map(({ id }) => id)).toEqual([...letters].reverse());
  });
});
