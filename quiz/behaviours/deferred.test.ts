import { describe, expect, it } from "vitest";
import { deferred } from "./deferred";
import { settingsOf, triesOf } from "./histories";

const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

describe("deferred", () => {
  it("says nothing while the attempt is open, whatever was answered", () => {
    expect(deferred.standing(triesOf([], 1), settings, false)).toEqual({
      mayAnswer: true,
      mayCheck: false,
      triesLeft: null,
      hintsShown: 0,
      tellsVerdict: false,
      tellsKey: false,
      fraction: null,
    });
  });

  it("tells all once it has ended", () => {
    expect(deferred.standing(triesOf([], 0.5), settings, true)).toEqual({
      mayAnswer: false,
      mayCheck: false,
      triesLeft: null,
      hintsShown: 0,
      tellsVerdict: true,
      tellsKey: true,
      fraction: 0.5,
    });
  });

  it.each([1, 0.5, 0.3333333, 0, -0.25])("grades %d as it was scored, negative weights too", (raw) => {
    expect(deferred.grade(triesOf([], raw), settings)).toEqual({
      fraction: raw,
      steps: [{ rule: "as-scored", tryNumber: 1, checked: false, raw, fraction: raw }],
    });
  });
});
