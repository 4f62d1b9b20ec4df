import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceFaults, choicesBySlot, choicesFit, reviewChoices, type Slot, scoreChoices } from "./slots";

const choices = [
  { id: "north", text: "North" },
  { id: "south", text: "South" },
];
const slots: Slot[] = [
  { id: "gao", prompt: "Gao", choices },
  { id: "constructor", prompt: "Constructor", choices },
  { id: "sikasso", prompt: "Sikasso", choices },
];
const key = { gao: "north", constructor: "north", sikasso: "south" };

describe("choices for slots", () => {
  it("are at most forty, and words", () => {
    const choices = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`gap-${index}`, "yes"]));
    expect(choicesBySlot.safeParse(choices(40)).success).toBe(true);
    expect(choicesBySlot.safeParse(choices(41)).success).toBe(false);
    expect(choicesBySlot.safeParse({ gap: "" }).success).toBe(false);
    expect(choicesBySlot.safeParse({ "Gap 1": "yes" }).success).toBe(false);
  });

  it.each([
    [{ gao: "north", constructor: "north", sikasso: "south" }, 1, [1, 1, 1]],
    [{ gao: "north", constructor: "north", sikasso: "north" }, 0.6666667, [1, 1, 0]],
    [{ gao: "north", sikasso: "south" }, 0.6666667, [1, 0, 1]],
    [{ sikasso: "south" }, 0.3333333, [0, 0, 1]],
    [{ sikasso: "north" }, 0, [0, 0, 0]],
  ])("%j earns %d", (given, fraction, parts) => {
    expect(scoreChoices(key, given)).toEqual({
      verdict: "scored",
      fraction,
      parts: [
        { id: "gao", fraction: parts[0] },
        { id: "constructor", fraction: parts[1] },
        { id: "sikasso", fraction: parts[2] },
      ],
    });
  });

  it("no choice at all is unanswered, not wrong", () => {
    expect(scoreChoices(key, {})).toEqual({ verdict: "unanswered" });
  });

  it("each right slot earns its equal share and never more than everything", () => {
    const slot = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(slot, { minLength: 1, maxLength: 40 }), fc.nat(40), (ids, right) => {
        const wanted = Object.fromEntries(ids.map((id) => [id, "yes"]));
        const given = Object.fromEntries(ids.map((id, index) => [id, index < right ? "yes" : "no"]));
        const verdict = scoreChoices(wanted, given);
        const expected = Math.round((Math.min(right, ids.length) / ids.length) * 1e7) / 1e7;
        expect(verdict).toMatchObject({ verdict: "scored", fraction: expected });
      }),
    );
  });

  it("a choice fits only a slot that offers it", () => {
    expect(choicesFit(slots, {})).toBe(true);
    expect(choicesFit(slots, { gao: "south" })).toBe(true);
    expect(choicesFit(slots, { gao: "west" })).toBe(false);
    expect(choicesFit(slots, { bamako: "south" })).toBe(false);
    expect(choicesFit(slots, { tostring: "south" })).toBe(false);
    expect(choicesFit(slots.slice(0, 1), { constructor: "south" })).toBe(false);
  });

  it("a review has a line for each slot, the empty ones too", () => {
    expect(reviewChoices(slots, key, { gao: "south", sikasso: "south" })).toEqual([
      { id: "gao", prompt: "Gao", answer: "South", right: "North", standing: "wrong", feedback: ["gao"] },
      {
        id: "constructor",
        prompt: "Constructor",
        answer: null,
        right: "North",
        standing: "blank",
        feedback: ["constructor"],
      },
      {
        id: "sikasso",
        prompt: "Sikasso",
        answer: "South",
        right: "South",
        standing: "right",
        feedback: ["sikasso"],
      },
    ]);
  });

  it("the author hears of slots and answers that do not meet", () => {
    expect(choiceFaults("item", slots, key)).toEqual([]);
    expect(choiceFaults("item", slots, { gao: "west", sikasso: "south", kayes: "south" })).toEqual([
      'The key names the item "kayes", which is not asked.',
      'The key gives the item "gao" the answer "west", which is not offered.',
      'The key says nothing of the item "constructor".',
    ]);
  });

  it("the author hears of an id that gives its answer away, unless every choice reads the same", () => {
    const asked = (right: string[]): Slot[] => [
      { id: "gao", prompt: "Gao", choices: right.map((id) => ({ id, text: id })) },
    ];
    expect(choiceFaults("item", asked(["gao-north", "south"]), { gao: "gao-north" })).toEqual([
      'The id "gao-north" gives away that it answers the item "gao": ids are sent to the browser.',
    ]);
    expect(choiceFaults("item", asked(["gao-north", "gao-south"]), { gao: "gao-north" })).toEqual([]);
  });
});
