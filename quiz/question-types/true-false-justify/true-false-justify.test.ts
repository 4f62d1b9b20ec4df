import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trueFalseJustify } from "./index";
import { scoreTrueFalseJustify } from "./score";

const ids = ["a", "b", "c"] as const;
const ask = { stem: "True or false?", reasons: ids.map((id) => ({ id, text: `Reason ${id}` })) };
const keys = fc.record({ verdict: fc.boolean(), reason: fc.constantFrom(...ids) });
const responses = fc.record({ verdict: fc.option(fc.boolean()), reason: fc.option(fc.constantFrom(...ids)) });

describe("a verdict with its reason", () => {
  it("earns half for the verdict, and half for the reason only beside it", () => {
    fc.assert(
      fc.property(keys, responses, (key, response) => {
        fc.pre(response.verdict !== null || response.reason !== null);
        const verdict = response.verdict === key.verdict ? 0.5 : 0;
        const reason = verdict > 0 && response.reason === key.reason ? 0.5 : 0;
        expect(scoreTrueFalseJustify(key, response)).toMatchObject({ fraction: verdict + reason });
      }),
    );
  });

  it("judges the two halves as parts", () => {
    expect(scoreTrueFalseJustify({ verdict: true, reason: "a" }, { verdict: true, reason: "b" })).toEqual({
      verdict: "scored",
      fraction: 0.5,
      parts: [
        { id: "verdict", fraction: 1 },
        { id: "reason", fraction: 0 },
      ],
    });
  });

  it("says of the right reason beside the wrong verdict that it counts for nothing alone", () => {
    const [verdict, reason] = trueFalseJustify.review(
      ask,
      { verdict: true, reason: "a" },
      { verdict: false, reason: "a" },
    );
    expect(verdict).toMatchObject({ answer: "False", right: "True", standing: "wrong", feedback: ["false"] });
    expect(reason).toMatchObject({
      standing: "right",
      note: "A reason counts only together with the right verdict.",
    });
  });

  it("tells the author of a reason that is not asked or that is called as a verdict is", () => {
    expect(trueFalseJustify.faults(ask, { verdict: true, reason: "z" })).toEqual([
      'The key names the reason "z", which is not asked.',
    ]);
    const confusing = { ...ask, reasons: [...ask.reasons, { id: "true", text: "So it is" }] };
    expect(trueFalseJustify.faults(confusing, { verdict: true, reason: "a" })).toHaveLength(1);
  });
});
