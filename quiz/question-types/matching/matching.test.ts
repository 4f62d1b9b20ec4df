import { describe, expect, it } from "vitest";
import { matching } from "./index";
import { scoreMatching } from "./score";

const ask = {
  stem: "Match.",
  left: [
    { id: "mnla", text: "MNLA" },
    { id: "aqim", text: "AQIM" },
  ],
  right: [
    { id: "secular", text: "Secular movement" },
    { id: "branch", text: "Regional branch" },
    { id: "bloc", text: "Bloc of states" },
  ],
};
const key = { pairs: { mnla: "secular", aqim: "branch" } };

describe("matching", () => {
  it("lets one right entry serve several lefts", () => {
    const both = { pairs: { mnla: "branch", aqim: "branch" } };
    expect(matching.fits(ask, both)).toBe(true);
    expect(scoreMatching(key, both)).toMatchObject({ verdict: "scored", fraction: 0.5 });
    expect(scoreMatching(both, both)).toMatchObject({ fraction: 1 });
  });

  it("never takes a left entry for a right one", () => {
    expect(matching.fits(ask, { pairs: { mnla: "aqim" } })).toBe(false);
  });

  it("shuffles the rights and leaves the lefts in the author's order", () => {
    const shuffled = matching.shuffle(ask, (items) => [...items].reverse());
    expect(shuffled.left).toEqual(ask.left);
    expect(shuffled.right.map(({ id }) => id)).toEqual(["bloc", "branch", "secular"]);
    expect(ask.right[0]?.id).toBe("secular");
  });

  it("tells the author of missing pairs and of texts that nobody can tell apart", () => {
    expect(matching.faults(ask, key)).toEqual([]);
    expect(matching.faults(ask, { pairs: { mnla: "secular" } })).toEqual([
      'The key says nothing of the left entry "aqim".',
    ]);
    const doubled = { ...ask, right: [...ask.right, { id: "movement", text: "secular movement" }] };
    expect(matching.faults(doubled, key)).toEqual([
      'Two of the right entries have the same text: "secular movement".',
    ]);
  });
});
