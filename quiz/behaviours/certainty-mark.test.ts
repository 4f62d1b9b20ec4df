import { describe, expect, it } from "vitest";
import { certaintyDeferred } from "./certainty-deferred";
import { certaintyImmediate } from "./certainty-immediate";
import { certaintyMark } from "./certainty-mark";
import { settingsOf, worth } from "./histories";

const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

/** Moodle's published table: the mark at low, mid and high. */
const table = [
  { raw: 1, marks: [1, 2, 3] },
  { raw: 0, marks: [0, -2, -6] },
  { raw: 0.5, marks: [0.5, 1, 1.5] },
  { raw: -0.25, marks: [0, -2, -6] },
  { raw: 0.3333333, marks: [0.3333333, 0.6666667, 1] },
  { raw: 5e-8, marks: [0, -2, -6] },
];
const levels = [1, 2, 3] as const;

describe("the mark by certainty", () => {
  it.each(table)("of an answer worth $raw is $marks", ({ raw, marks }) => {
    expect(levels.map((certainty) => certaintyMark(raw, certainty))).toEqual(marks);
    for (const behaviour of [certaintyDeferred, certaintyImmediate]) {
      const graded = levels.map((certainty) =>
        behaviour.grade({ tries: [], unchecked: worth(raw, certainty) }, settings),
      );
      expect(graded.map(({ fraction }) => fraction)).toEqual(marks);
    }
  });

  it("takes low where no certainty was chosen, and says so", () => {
    expect(certaintyDeferred.grade({ tries: [], unchecked: worth(0.5) }, settings)).toEqual({
      fraction: 0.5,
      steps: [
        {
          rule: "certainty",
          tryNumber: 1,
          checked: false,
          raw: 0.5,
          certainty: 1,
          chosen: false,
          right: 1,
          wrong: 0,
          fraction: 0.5,
        },
      ],
    });
  });

  it("names the row that was used", () => {
    expect(certaintyImmediate.grade({ tries: [worth(0, 3)], unchecked: null }, settings).steps).toEqual([
      {
        rule: "certainty",
        tryNumber: 1,
        checked: true,
        raw: 0,
        certainty: 3,
        chosen: true,
        right: 3,
        wrong: -6,
        fraction: -6,
      },
    ]);
  });

  it("is nothing for nothing", () => {
    for (const behaviour of [certaintyDeferred, certaintyImmediate])
      expect(behaviour.grade({ tries: [], unchecked: null }, settings)).toEqual({ fraction: 0, steps: [] });
  });
});

describe("taking a quiz by certainty", () => {
  it("asks how sure somebody is", () => {
    expect([certaintyDeferred, certaintyImmediate].map(({ asksCertainty }) => asksCertainty)).toEqual([
      true,
      true,
    ]);
    expect([certaintyDeferred, certaintyImmediate].map(({ checks }) => checks)).toEqual([false, true]);
  });

  it("keeps silent until the end, if deferred", () => {
    const history = { tries: [], unchecked: worth(1, 3) };
    expect(certaintyDeferred.standing(history, settings, false)).toMatchObject({
      mayAnswer: true,
      mayCheck: false,
      tellsVerdict: false,
      tellsKey: false,
      fraction: null,
    });
    expect(certaintyDeferred.standing(history, settings, true)).toMatchObject({
      tellsKey: true,
      fraction: 3,
    });
  });

  it("settles with the one try, if immediate", () => {
    expect(
      certaintyImmediate.standing({ tries: [worth(0, 2)], unchecked: null }, settings, false),
    ).toMatchObject({
      mayAnswer: false,
      mayCheck: false,
      triesLeft: 0,
      tellsVerdict: true,
      tellsKey: true,
      fraction: -2,
    });
  });
});
