import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffleFrom } from "../paper/shuffle-from";
import { multipleResponse } from "./multiple-response/index";
import { noneFaults, type Option } from "./none-option";
import { singleChoice } from "./single-choice/index";

const none: Option = { id: "nothing", text: "None of these", none: true };
const others: Option[] = ["tea", "milk", "sugar"].map((id) => ({ id, text: `A cup of ${id}` }));
const ask = { stem: "Which?", options: [none, ...others] };

describe("“none of these”", () => {
  it("stays last whatever the shuffle, and the others all stay", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (seed, keepOrder) => {
        for (const { options } of [
          singleChoice.shuffle({ ...ask, keepOrder }, shuffleFrom(seed)),
          multipleResponse.shuffle(ask, shuffleFrom(seed)),
        ]) {
          expect(options.at(-1)).toEqual(none);
          expect(options.map(({ id }) => id).sort()).toEqual(["milk", "nothing", "sugar", "tea"]);
        }
      }),
    );
  });

  it("leaves the others to be shuffled", () => {
    const backwards = <Item>(items: readonly Item[]) => [...items].reverse();
    expect(multipleResponse.shuffle(ask, backwards).options.map(({ id }) => id)).toEqual([
      "sugar",
      "milk",
      "tea",
      "nothing",
    ]);
  });

  it("fits alone and never together with another option", () => {
    expect(multipleResponse.fits(ask, { choices: ["nothing"] })).toBe(true);
    expect(multipleResponse.fits(ask, { choices: ["tea", "milk"] })).toBe(true);
    expect(multipleResponse.fits(ask, { choices: ["nothing", "tea"] })).toBe(false);
    expect(multipleResponse.fits(ask, { choices: ["milk", "tea", "nothing"] })).toBe(false);
  });

  it("earns everything where it is the key, and nothing of it where it is not", () => {
    const right = { right: ["nothing"], rule: "net-correct" } as const;
    expect(multipleResponse.faults(ask, { ...right, right: ["nothing"] })).toEqual([]);
    expect(
      multipleResponse.score({ ...right, right: ["nothing"] }, { choices: ["nothing"] }, ask),
    ).toMatchObject({ fraction: 1 });
    expect(multipleResponse.score({ ...right, right: ["tea"] }, { choices: ["nothing"] }, ask)).toMatchObject(
      { fraction: 0 },
    );
  });
});

describe("the faults of “none of these” are told to the author:", () => {
  it.each<[string, readonly Option[], readonly string[]]>([
    [
      'The option "rest" is a second one with none: true; there may be one.',
      [...others, none, { id: "rest", text: "Nothing at all", none: true }],
      ["tea"],
    ],
    [
      'The option "nothing" has none: true, but there are not two others that it could deny.',
      [{ id: "tea", text: "Tea" }, none],
      ["tea"],
    ],
    [
      'The option "None of the above." denies the others: mark it with none: true.',
      [...others, { id: "rest", text: "None of the above." }],
      ["tea"],
    ],
    [
      'The key names "nothing", which says that none is right, together with others.',
      [...others, none],
      ["nothing", "tea"],
    ],
  ])("%s", (fault, list, earning) => expect(noneFaults(list, earning)).toEqual([fault]));

  it("also where weights stand in for a key", () => {
    const weights = { nothing: 1, tea: 0.5 };
    expect(singleChoice.faults(ask, { weights })).toHaveLength(1);
    expect(singleChoice.faults(ask, { weights: { nothing: 1, tea: -0.5 } })).toEqual([]);
    expect(multipleResponse.faults(ask, { weights: { nothing: 0.5, tea: 0.5 }, rule: "sum" })).toHaveLength(
      1,
    );
  });
});
