import { describe, expect, it } from "vitest";
import { timeline } from "./index";
import type { TimelineAsk, TimelineKey } from "./schema";

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

describe("the faults of a timeline", () => {
  const faults = (change: Partial<TimelineAsk>, key: Partial<TimelineKey> = {}) =>
    timeline.faults({ ...ask, ...change }, { ...keyed("order"), ...key });

  it("are none when ask and key agree", () => {
    expect(faults({}, { asOf: "2012-04-03" })).toEqual([]);
  });

  it("are times that run backwards or lie outside what can be chosen", () => {
    expect(faults({ from: "2012-05", to: "2012-04-09" })).toEqual([
      'The time ends on "2012-04-09", before it begins.',
    ]);
    const dates = keyed("order").dates;
    expect(faults({}, { dates: { ...dates, f: { from: dayOf(3), to: dayOf(2) } } })).toEqual([
      'The time of the event "f" ends before it begins.',
    ]);
    expect(faults({ to: "2012-04-05" })).toEqual([
      'The time of the event "d" is not within what can be chosen, 2012-04-01 to 2012-04-05.',
    ]);
    expect(faults({ from: "1950-01", to: "2012-12" })).toEqual([
      "There would be 756 months to choose from; at most 600.",
    ]);
  });

  it("are events without a time and times without an event", () => {
    const { f, ...others } = keyed("order").dates;
    expect(faults({}, { dates: { ...others, z: f ?? at(1) } })).toEqual([
      'The key names the event "z", which is not asked.',
      'The key says nothing of the event "f".',
    ]);
  });

  it("are an order that the key does not have", () => {
    const dates = { f: { from: dayOf(1), to: dayOf(5) }, c: { from: dayOf(3), to: dayOf(8) } };
    const two = { events: events.slice(0, 2) };
    const fault = "No two times of the key can be put in order, since they overlap: say `rule: dates`.";
    expect(faults(two, { dates })).toEqual([fault]);
    expect(faults(two, { dates, rule: "dates" })).toEqual([]);
    expect(faults(two, { dates, asOf: "2012-04-06" })).toEqual([]);
    expect(faults({ events: events.slice(0, 1) }, { dates: { f: dates.f } })).toEqual([]);
  });

  it("are ids that tell", () => {
    const withIds = (ids: readonly string[]) =>
      faults(
        { events: ids.map((id) => ({ id, text: `The event ${id}` })) },
        { dates: Object.fromEntries(ids.map((id, index) => [id, at(index + 1)])) },
      );
    expect(withIds(["e1", "e2", "e3"])).toEqual([
      "The ids count up in time and are sent to the browser: name the events instead.",
    ]);
    expect(withIds(["coup-2012", "vote"])).toEqual([
      'The id "coup-2012" gives its date away: ids are sent to the browser.',
    ]);
    expect(withIds(["e2", "e1", "e3"])).toEqual([]);
  });
});
