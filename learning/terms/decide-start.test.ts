import { describe, expect, it } from "vitest";
import { decideStart, type StartDecision } from "./decide-start";
import { defaultTerms, type Terms } from "./terms";

const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const ended = (...times: string[]) => times.map((time) => ({ endedAt: at(time) }));
type Rules = Partial<Terms["attempts"]>;

function decide(time: string, earlier: { endedAt: Date | null }[], rules: Rules = {}, closes = "12:00:00") {
  const attempts = { ...defaultTerms.attempts, ...rules };
  const terms = { opensAt: at("10:00:00").toISOString(), closesAt: at(closes).toISOString(), attempts };
  return decideStart(terms, earlier, at(time));
}

const may: StartDecision = { kind: "may-start" };
const noneLeft: StartDecision = { kind: "none-left" };
const wait = (time: string): StartDecision => ({ kind: "wait", until: at(time) });

describe("somebody may start", () => {
  it("whenever and as often as they like under no terms", () => {
    expect(decideStart(defaultTerms, ended("08:00:00", "09:00:00"), at("09:00:00"))).toEqual(may);
  });

  it.each([
    ["09:59:59.999", { kind: "not-open-yet", opensAt: at("10:00:00") }],
    ["10:00:00", may],
    ["11:59:59.999", may],
    ["12:00:00", { kind: "closed" }],
  ])("within the window, at %s", (time, expected) => {
    expect(decide(time, [])).toEqual(expected);
  });

  it.each([
    [1, 0, may],
    [1, 1, noneLeft],
    [2, 1, may],
    [2, 2, noneLeft],
    [2, 3, noneLeft],
    [null, 50, may],
  ])("of %s attempts after %i", (allowed, count, expected) => {
    expect(decide("11:00:00", Array(count).fill({ endedAt: at("10:30:00") }), { allowed })).toEqual(expected);
  });

  it("not while an attempt that runs is the last", () => {
    expect(decide("11:00:00", [{ endedAt: null }], { allowed: 1 })).toEqual(noneLeft);
  });
});

describe("the delay between attempts", () => {
  it.each([
    ["is counted from the end of the last", "10:44:59", ended("10:30:00"), wait("10:45:00")],
    ["is over at its last moment", "10:45:00", ended("10:30:00"), may],
    ["does not hold up the first", "10:00:00", [], may],
    ["goes by the latest end, not by the order", "10:50:00", ended("10:40:00", "10:20:00"), wait("10:55:00")],
    ["that would end after the close leaves none", "11:50:00", ended("11:50:00"), noneLeft],
    ["that would end at the close leaves none", "11:50:00", ended("11:45:00"), noneLeft],
    ["that ends just before the close is worth it", "11:50:00", ended("11:44:59"), wait("11:59:59")],
  ])("%s", (_, time, earlier, expected) => {
    expect(decide(time, earlier, { delay: 15 })).toEqual(expected);
  });

  it("is not told to somebody who has none left", () => {
    expect(decide("10:31:00", ended("10:30:00"), { delay: 15, allowed: 1 })).toEqual(noneLeft);
  });
});
