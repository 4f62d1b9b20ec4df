import { describe, expect, it } from "vitest";
import { settingsOf, triesOf } from "./histories";
import { immediate } from "./immediate";

const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

describe("immediate", () => {
  it("has one try", () => {
    expect(immediate.standing(triesOf([], 0.5), settings, false)).toEqual({
      mayAnswer: true,
      mayCheck: true,
      triesLeft: 1,
      hintsShown: 0,
      tellsVerdict: false,
      tellsKey: false,
      fraction: null,
    });
  });

  it.each([0, 0.5, 1])("settles and tells everything after it, worth %d", (raw) => {
    expect(immediate.standing(triesOf([raw]), settings, false)).toEqual({
      mayAnswer: false,
      mayCheck: false,
      triesLeft: 0,
      hintsShown: 0,
      tellsVerdict: true,
      tellsKey: true,
      fraction: raw,
    });
  });

  it("grades the try, and what came after it not", () => {
    expect(immediate.grade(triesOf([0.5], 1), settings).fraction).toBe(0.5);
  });

  it("grades at hand-in what was not checked", () => {
    expect(immediate.standing(triesOf([], 0.5), settings, true).fraction).toBe(0.5);
    expect(immediate.grade(triesOf([], 0.5), settings).steps).toEqual([
      { rule: "as-scored", tryNumber: 1, checked: false, raw: 0.5, fraction: 0.5 },
    ]);
  });
});
