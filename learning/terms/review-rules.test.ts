import { describe, expect, it } from "vitest";
import { phaseOf, reviewFields, visibleFields } from "./review-rules";
import { defaultTerms, termsSchema } from "./terms";

const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const closesAt = at("12:00:00").toISOString();

describe("the phase in which an attempt is looked at", () => {
  it.each([
    [null, closesAt, "11:00:00", "during"],
    // With extra time an attempt outlasts the close.
    [null, closesAt, "12:10:00", "during"],
    [null, null, "12:10:00", "during"],
    ["11:00:00", closesAt, "11:00:00", "just-after"],
    ["11:00:00", closesAt, "11:01:59.999", "just-after"],
    ["11:00:00", closesAt, "11:02:00", "later-while-open"],
    ["11:00:00", closesAt, "11:59:59.999", "later-while-open"],
    ["11:00:00", closesAt, "12:00:00", "after-close"],
    // The close counts before the two minutes.
    ["11:59:30", closesAt, "12:00:30", "after-close"],
    ["12:20:00", closesAt, "12:20:30", "after-close"],
    ["11:00:00", null, "23:00:00", "later-while-open"],
  ])("ended %s, closing %s, at %s: %s", (endedAt, closes, now, expected) => {
    expect(phaseOf({ endedAt: endedAt === null ? null : at(endedAt), closesAt: closes }, at(now))).toBe(
      expected,
    );
  });
});

describe("what is shown", () => {
  it("is by default one's own response while it runs and everything after", () => {
    const { review } = defaultTerms;
    expect([...visibleFields(review, "during")]).toEqual(["response"]);
    for (const phase of ["just-after", "later-while-open", "after-close"] as const)
      expect([...visibleFields(review, phase)]).toEqual([...reviewFields]);
  });

  it("is what the phase says, and nothing of another's", () => {
    const { review } = termsSchema.parse({ review: { "just-after": ["mark"], "later-while-open": [] } });
    expect(visibleFields(review, "just-after")).toEqual(new Set(["mark"]));
    expect(visibleFields(review, "later-while-open").size).toBe(0);
    expect(visibleFields(review, "after-close").has("right-answer")).toBe(true);
  });
});
