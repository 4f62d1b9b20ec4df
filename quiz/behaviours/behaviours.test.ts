import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BehaviourId,
  type BehaviourSettings,
  behaviourIds,
  type Certainty,
  type History,
  type Outcome,
} from "./behaviour";
import { settingsOf, triesOf, worth } from "./histories";
import { isRight } from "./is-right";
import { behaviours } from "./register";

/** Fractions as question types give them, kept to seven decimals, negative ones of an author's weights among them. */
const anyRaw = fc.oneof(
  fc.constantFrom(0, 0.1, 0.25, 0.3333333, 0.5, 0.6666667, 0.8, 1, 1),
  fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 1e7),
);

const anyCertainty = fc.constantFrom<Certainty | null>(null, 1, 2, 3);

/** Outcomes with three parts of equal weight, and without parts. */
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ fraction: anyRaw, certainty: anyCertainty }),
  fc
    .record({ shares: fc.tuple(anyShare(), anyShare(), anyShare()), certainty: anyCertainty })
    .map(({ shares, certainty }) => ({
      fraction: Math.round(((shares[0] + shares[1] + shares[2]) / 3) * 1e7) / 1e7,
      parts: shares.map((fraction, index) => ({ id: `p${index}`, fraction })),
      certainty,
    })),
);

function anyShare(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 0, 0.5, 1, 1);
}

const anyHistory: fc.Arbitrary<History> = fc.record({
  tries: fc.array(anyOutcome, { maxLength: 6 }),
  unchecked: fc.option(anyOutcome, { nil: null }),
});

const fallingList = fc
  .array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 })
  .map((points) => points.sort((a, b) => b - a));

const anySettings: fc.Arbitrary<BehaviourSettings> = fc.record({
  penalty: fc.constantFrom(0, 0.1, 0.2, 0.25, 0.3333333, 0.5, 1),
  hints: fc.integer({ min: 0, max: 5 }),
  pointsList: fallingList,
});

const all = behaviourIds.map((id) => behaviours[id]);
const byCertainty: readonly BehaviourId[] = ["certainty-deferred", "certainty-immediate"];
const asScored: readonly BehaviourId[] = ["deferred", "immediate"];

function rangeOf(id: BehaviourId): readonly [number, number] {
  if (byCertainty.includes(id)) return [-6, 3];
  return asScored.includes(id) ? [-1, 1] : [0, 1];
}

describe("the register", () => {
  it("has each behaviour under its own id, and no other", () => {
    expect(Object.keys(behaviours)).toEqual([...behaviourIds]);
    for (const id of behaviourIds) expect(behaviours[id].id).toBe(id);
  });
});

describe.each(all)("$id, whatever happens", (behaviour) => {
  it("grades within its range, to seven decimals", () => {
    const [least, most] = rangeOf(behaviour.id);
    fc.assert(
      fc.property(anyHistory, anySettings, (history, settings) => {
        const { fraction } = behaviour.grade(history, settings);
        expect(fraction).toBeGreaterThanOrEqual(least);
        expect(fraction).toBeLessThanOrEqual(most);
        expect(Math.round(fraction * 1e7) / 1e7).toBe(fraction);
        expect(Object.is(fraction, -0)).toBe(false);
      }),
    );
  });

  it("ends its steps with the grade, and keeps them as JSON does", () => {
    fc.assert(
      fc.property(anyHistory, anySettings, (history, settings) => {
        const { fraction, steps } = behaviour.grade(history, settings);
        expect(steps.at(-1)?.fraction ?? 0).toBe(fraction);
        expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
      }),
    );
  });

  it("neither checks nor tells what it must not", () => {
    fc.assert(
      fc.property(anyHistory, anySettings, fc.boolean(), (history, settings, ended) => {
        const standing = behaviour.standing(history, settings, ended);
        expect(standing.mayCheck).toBe(behaviour.checks && standing.mayAnswer);
        if (ended) expect(standing).toMatchObject({ mayAnswer: false, tellsVerdict: true, tellsKey: true });
        if (standing.triesLeft !== null) expect(standing.triesLeft > 0).toBe(standing.mayAnswer);
        if (standing.tellsKey && !standing.tellsVerdict) expect.unreachable("a key without a verdict");
        if (!ended && !behaviour.checks) expect(standing.fraction).toBeNull();
        expect(standing.hintsShown).toBeLessThanOrEqual(settings.hints);
      }),
    );
  });

  it("does not let an answer that was not checked show while the attempt is open", () => {
    fc.assert(
      fc.property(anyHistory, anyOutcome, anySettings, (history, other, settings) => {
        expect(behaviour.standing({ ...history, unchecked: other }, settings, false)).toEqual(
          behaviour.standing({ ...history, unchecked: null }, settings, false),
        );
      }),
    );
  });

  it("counts at the end what it grades", () => {
    fc.assert(
      fc.property(anyHistory, anySettings, (history, settings) => {
        const { fraction } = behaviour.standing(history, settings, true);
        if (history.tries.length === 0 && !history.unchecked) expect(fraction).toBeNull();
        else expect(fraction).toBe(behaviour.grade(history, settings).fraction);
      }),
    );
  });

  it("grades an answer that is handed in unchecked as if it had just been checked", () => {
    fc.assert(
      fc.property(anyHistory, anyOutcome, anySettings, ({ tries }, last, settings) => {
        const handedIn = behaviour.grade({ tries, unchecked: last }, settings).fraction;
        if (behaviour.checks)
          expect(behaviour.grade({ tries: [...tries, last], unchecked: null }, settings).fraction).toBe(
            handedIn,
          );
      }),
    );
  });
});

describe.each(all.filter(({ id, checks }) => checks && !id.includes("immediate")))(
  "more tries: $id",
  (behaviour) => {
    it("never pays for a wrong try more, as long as all have room", () => {
      const places = fc.nat({ max: 6 });
      fc.assert(
        fc.property(fc.array(anyOutcome, { maxLength: 6 }), places, anySettings, (tries, place, some) => {
          const settings = { ...some, hints: 7 };
          const more = [...tries.slice(0, place), worth(0), ...tries.slice(place)];
          const fraction = behaviour.grade({ tries, unchecked: null }, settings).fraction;
          expect(behaviour.grade({ tries: more, unchecked: null }, settings).fraction).toBeLessThanOrEqual(
            fraction,
          );
        }),
      );
    });

    it("never pays for a higher penalty", () => {
      fc.assert(
        fc.property(
          anyHistory,
          anySettings,
          fc.double({ min: 0, max: 1, noNaN: true }),
          (history, settings, more) => {
            const dearer = { ...settings, penalty: Math.min(1, settings.penalty + more) };
            expect(behaviour.grade(history, dearer).fraction).toBeLessThanOrEqual(
              behaviour.grade(history, settings).fraction,
            );
          },
        ),
      );
    });
  },
);

describe.each(["adaptive", "adaptive-no-penalty", "points-list"] as const)("trying again: %s", (id) => {
  it("never loses anything", () => {
    fc.assert(
      fc.property(anyHistory, anyOutcome, anySettings, ({ tries }, next, settings) => {
        const before = behaviours[id].grade({ tries, unchecked: null }, settings).fraction;
        const after = behaviours[id].grade({ tries: [...tries, next], unchecked: null }, settings).fraction;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("between behaviours", () => {
  const raws = fc.array(anyRaw, { minLength: 1, maxLength: 6 });

  it("adaptive without penalty is the best raw fraction, and never less than nothing", () => {
    fc.assert(
      fc.property(raws, anySettings, (tries, settings) => {
        expect(behaviours["adaptive-no-penalty"].grade(triesOf(tries), settings).fraction).toBe(
          Math.max(0, ...tries),
        );
      }),
    );
  });

  it("adaptive is as good as without penalty where the penalty is nothing", () => {
    fc.assert(
      fc.property(raws, (tries) => {
        const [dear, free] = [behaviours.adaptive, behaviours["adaptive-no-penalty"]];
        expect(dear.grade(triesOf(tries), settingsOf({})).fraction).toBe(
          free.grade(triesOf(tries), settingsOf({ penalty: 1 })).fraction,
        );
      }),
    );
  });

  it("count-back never gives less than interactive, if parts weigh the same", () => {
    fc.assert(
      fc.property(anyHistory, anySettings, (history, settings) => {
        const counted = behaviours["interactive-count-back"].grade(history, settings).fraction;
        expect(counted).toBeGreaterThanOrEqual(
          behaviours.interactive.grade(history, settings).fraction - 1e-7,
        );
      }),
    );
  });

  it("certainty at low is the raw fraction, floored at nothing", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const graded = behaviours["certainty-deferred"].grade(
          { tries: [], unchecked: worth(raw, 1) },
          settingsOf({}),
        );
        expect(graded.fraction).toBe(Math.max(0, raw));
      }),
    );
  });

  it("a right first answer earns everything, however it is taken", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        for (const behaviour of all) {
          expect(behaviour.grade(triesOf([], 1), settings).fraction).toBe(1);
          if (behaviour.checks) expect(isRight(behaviour.grade(triesOf([1]), settings).fraction)).toBe(true);
        }
      }),
    );
  });
});
