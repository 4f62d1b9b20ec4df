import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorMap } from "./index";
import type { ActorMapAsk, ActorMapKey, ActorMapResponse, Edge } from "./schema";
import { scoreActorMap } from "./score";

const named = (ids: readonly string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));
const actors = ["mnla", "ansar", "army", "un"];
const [spring, summer] = ["2012-04-06", "2012-07"];
const ask: ActorMapAsk = {
  stem: "Who stood how to whom?",
  actors: named(actors),
  relations: [
    { id: "allied", text: "is allied with", symmetric: true },
    { id: "fights", text: "fights" },
    { id: "trains", text: "trains", symmetric: false },
  ],
  dates: [spring, summer],
};
const allied: Edge = ["mnla", "allied", "ansar"];
const rebellion: Edge = ["mnla", "fights", "army"];
const displaced: Edge = ["ansar", "fights", "mnla"];
const key: ActorMapKey = { edges: { [spring]: [allied, rebellion], [summer]: [displaced] } };
const mirrored = ([from, relation, to]: Edge): Edge => [to, relation, from];
const fractionOf = (edges: ActorMapResponse["edges"], of: ActorMapKey = key) => {
  const verdict = scoreActorMap(of, { edges }, ask);
  return verdict.verdict === "scored" ? verdict.fraction : verdict.verdict;
};
const every: Edge[] = actors.flatMap((from) =>
  actors.flatMap((to) =>
    from === to
      ? []
      : ([
          [from, "fights", to],
          [from, "trains", to],
        ] as Edge[]),
  ),
);

describe("the fraction of an actor map", () => {
  it.each([
    [[allied, rebellion], [displaced], 1],
    [[allied], [displaced], 0.8333333],
    [[allied, rebellion], [], 0.5],
    [[allied, rebellion], [displaced, rebellion], 0.8333333],
    [[displaced], [allied], 0],
    [[], [], "unanswered"],
  ] as const)("is the mean over dates of edge F1: %j and %j earn %s", (first, second, fraction) => {
    expect(fractionOf({ [spring]: [...first], [summer]: [...second] })).toBe(fraction);
  });

  it("counts the direction, but not of a symmetric relation", () => {
    expect(fractionOf({ [spring]: [mirrored(allied), rebellion], [summer]: [displaced] })).toBe(1);
    expect(fractionOf({ [spring]: [allied, mirrored(rebellion)], [summer]: [displaced] })).toBe(0.75);
  });

  it("counts a date that nothing is said of", () => {
    expect(fractionOf({ [spring]: [allied, rebellion] })).toBe(0.5);
  });

  it("has a part for each date", () => {
    expect(scoreActorMap(key, { edges: { [spring]: [allied] } }, ask)).toMatchObject({
      parts: [
        { id: spring, fraction: 0.6666667 },
        { id: summer, fraction: 0 },
      ],
    });
  });

  it("is one for the key's edges and for no others, in whatever order", () => {
    const some = fc.shuffledSubarray(every, { minLength: 1, maxLength: 5 });
    const names = (edges: readonly Edge[]) => edges.map((edge) => edge.join(" ")).sort();
    fc.assert(
      fc.property(some, some, some, (right, given, other) => {
        const of = { edges: { [spring]: right, [summer]: other } };
        const isSame = names(right).join() === names(given).join();
        expect(fractionOf({ [spring]: given, [summer]: [...other].reverse() }, of) === 1).toBe(isSame);
      }),
    );
  });

  it("does not pay for putting everything in: with one right edge of 24 it is 2 ÷ 25", () => {
    expect(fractionOf({ [summer]: every }, { edges: { [summer]: [displaced] } })).toBe(0.08);
  });
});

describe("an actor map", () => {
  it("takes edges between different actors that are there, each once at a date that is asked for", () => {
    const fits = (...edges: Edge[]) => actorMap.fits(ask, { edges: { [summer]: edges } });
    expect(fits(displaced, mirrored(displaced))).toBe(true);
    expect(fits(displaced, displaced)).toBe(false);
    expect(fits(allied, mirrored(allied))).toBe(false);
    expect(fits(["un", "trains", "un"])).toBe(false);
    expect(fits(["un", "trains", "france"])).toBe(false);
    expect(fits(["france", "trains", "un"])).toBe(false);
    expect(fits(["un", "feeds", "army"])).toBe(false);
    expect(actorMap.fits(ask, { edges: { "2012-08": [displaced] } })).toBe(false);
  });

  it("reviews each date in sentences", () => {
    const lines = actorMap.review(ask, key, { edges: { [spring]: [allied, mirrored(rebellion)] } });
    expect(lines).toEqual([
      {
        id: spring,
        prompt: "6 April 2012",
        answer: "MNLA is allied with ANSAR; ARMY fights MNLA",
        right: "MNLA is allied with ANSAR; MNLA fights ARMY",
        standing: "partly",
        feedback: [spring],
      },
      {
        id: summer,
        prompt: "July 2012",
        answer: null,
        right: "ANSAR fights MNLA",
        standing: "blank",
        feedback: [summer],
      },
    ]);
  });

  it("tells the author where key and question do not meet", () => {
    const faults = (edges: ActorMapKey["edges"], change: Partial<ActorMapAsk> = {}) =>
      actorMap.faults({ ...ask, ...change }, { edges: { ...key.edges, ...edges } });
    expect(faults({})).toEqual([]);
    expect(faults({ [summer]: [["un", "feeds", "france"]] })).toEqual([
      'The key names the actor "france", which is not asked.',
      'The key names the relation "feeds", which is not asked.',
    ]);
    expect(faults({ [summer]: [["un", "trains", "un"]] })).toEqual([
      'At 2012-07 the key relates the actor "un" to itself.',
    ]);
    expect(faults({ [summer]: [allied, mirrored(allied)] })).toEqual([
      "At 2012-07 the key has ansar allied mnla twice.",
    ]);
    expect(faults({ "2012-08": [allied] })).toEqual([
      'The key names the date "2012-08", which is not asked.',
    ]);
    expect(faults({}, { dates: [spring, summer, "2012-09", spring] })).toEqual([
      'The date "2012-04-06" is there twice.',
      'The key says nothing of the date "2012-09".',
    ]);
    expect(faults({}, { actors: [...ask.actors, { id: "un", text: "un" }] })).toEqual([
      'The actor "un" is there twice.',
      'Two of the actors have the same text: "un".',
    ]);
  });
});
