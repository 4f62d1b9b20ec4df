import { describe, expect, it } from "vitest";
import { adaptive } from "./adaptive";
import { adaptiveNoPenalty } from "./adaptive-no-penalty";
import { settingsOf, triesOf } from "./histories";

const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

/** Moodle's walk-throughs of a short-answer question: frog is right, toad is worth 0.8, everything else nothing. */
const walks = [
  { name: "wrong, right", tries: [0, 1], after: [0, 0.6666667], free: [0, 1] },
  { name: "partly, wrong, right", tries: [0.8, 0, 1], after: [0.8, 0.8, 0.8], free: [0.8, 0.8, 1] },
  { name: "wrong, right, wrong", tries: [0, 1, 0], after: [0, 0.6666667, 0.6666667], free: [0, 1, 1] },
  { name: "negative, wrong", tries: [-0.3333333, 0], after: [0, 0], free: [0, 0] },
  { name: "right at the fourth", tries: [0, 0, 0, 1], after: [0, 0, 0, 0], free: [0, 0, 0, 1] },
];

describe.each([
  { behaviour: adaptive, column: "after" as const },
  { behaviour: adaptiveNoPenalty, column: "free" as const },
])("$behaviour.id", ({ behaviour, column }) => {
  it.each(walks)("counts the best after each try: $name", (walk) => {
    const counts = walk.tries.map(
      (_, index) => behaviour.standing(triesOf(walk.tries.slice(0, index + 1)), settings, false).fraction,
    );
    expect(counts).toEqual(walk[column]);
    expect(behaviour.grade(triesOf(walk.tries), settings).steps.map(({ fraction }) => fraction)).toEqual(
      walk[column],
    );
  });

  it("lets one try on and on, and tells the key once they had it right", () => {
    const standing = (tries: readonly number[]) => behaviour.standing(triesOf(tries), settings, false);
    for (const tries of [[], [0], [0, 1], [0, 1, 0]])
      expect(standing(tries)).toMatchObject({
        mayAnswer: true,
        mayCheck: true,
        triesLeft: null,
        hintsShown: 0,
      });
    expect([[], [0], [0, 1], [0, 1, 0]].map((tries) => standing(tries).tellsVerdict)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect([[], [0], [0, 1], [0, 1, 0]].map((tries) => standing(tries).tellsKey)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("tells all and takes nothing more once the attempt has ended", () => {
    expect(behaviour.standing(triesOf([0]), settings, true)).toMatchObject({
      mayAnswer: false,
      mayCheck: false,
      tellsVerdict: true,
      tellsKey: true,
    });
  });

  it("counts an unchecked answer as one more try at hand-in, and not before", () => {
    const second = column === "after" ? 0.6666667 : 1;
    expect(behaviour.standing(triesOf([0], 1), settings, false).fraction).toBe(0);
    expect(behaviour.standing(triesOf([0], 1), settings, true).fraction).toBe(second);
    expect(behaviour.grade(triesOf([], 0.8), settings).fraction).toBe(0.8);
  });
});

describe("the steps of adaptive", () => {
  it("say what each try earned, and what counts", () => {
    expect(adaptive.grade(triesOf([0.8, 1]), settings).steps).toEqual([
      {
        rule: "best-try",
        tryNumber: 1,
        checked: true,
        raw: 0.8,
        penalty: 0.3333333,
        triesBefore: 0,
        earned: 0.8,
        fraction: 0.8,
      },
      {
        rule: "best-try",
        tryNumber: 2,
        checked: true,
        raw: 1,
        penalty: 0.3333333,
        triesBefore: 1,
        earned: 0.6666667,
        fraction: 0.8,
      },
    ]);
  });
});
