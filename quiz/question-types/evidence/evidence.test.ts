import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { scoreQuestion } from "@/quiz/scoring/score-question";
import { questionTypes } from "../register";
import { evidence } from "./index";
import type { EvidenceAsk, EvidenceKey, EvidenceResponse } from "./schema";
import { evidenceShare } from "./score";

const type = evidence(() => questionTypes);
const sets = [["P-4.1.3"], ["P-4.1.1", "P-4.1.2"]];
const sentences = ["P-2.1.1", "P-4.1.1", "P-4.1.2", "P-4.1.3", "P-4.1.5", "P-9.1.9"];
const ask: EvidenceAsk = {
  part: {
    type: "multiple-response",
    stem: "What did the resolution ask for?",
    options: ["talks", "elections", "sanctions"].map((id) => ({ id, text: id })),
  },
  sentences,
  choose: 3,
};
const key = (mode: EvidenceKey["mode"], contradicts?: string[]): EvidenceKey => ({
  part: { right: ["talks", "elections"] },
  sets,
  mode,
  ...(contradicts ? { contradicts } : {}),
});
const question = (mode: EvidenceKey["mode"]) => ({ type: "evidence", ask, key: key(mode) });
const both = { choices: ["talks", "elections"] };
const half = { choices: ["talks"] };
const none = { choices: ["sanctions"] };
const fractionOf = (mode: EvidenceKey["mode"], answer: unknown, picked: readonly string[]) => {
  const verdict = scoreQuestion(question(mode), { answer, sentences: picked });
  return verdict.verdict === "scored" ? verdict.fraction : verdict.verdict;
};

describe("what picked sentences are worth", () => {
  it.each([
    [["P-4.1.3"], 1],
    [["P-4.1.1", "P-4.1.2"], 1],
    [["P-4.1.1"], 0.6666667],
    [["P-4.1.1", "P-4.1.2", "P-4.1.5"], 0.8],
    [["P-4.1.3", "P-2.1.1"], 0.6666667],
    [["P-9.1.9"], 0],
    [[], 0],
  ])("is the best F1 over the accepted sets: %j is %d", (picked, worth) => {
    const { count, of } = evidenceShare({ sets }, picked);
    expect(count / of).toBeCloseTo(worth, 7);
  });

  it("is nothing when one of them speaks against the answer", () => {
    const against = { sets, contradicts: ["P-9.1.9"] };
    expect(evidenceShare(against, ["P-4.1.3", "P-9.1.9"])).toEqual({ count: 0, of: 1 });
    expect(evidenceShare(against, ["P-4.1.3"])).toEqual({ count: 2, of: 2 });
  });

  it("is everything for exactly the accepted sets, and for no other", () => {
    const some = fc.subarray(sentences, { minLength: 1 });
    fc.assert(
      fc.property(some, fc.array(some, { minLength: 1, maxLength: 4 }), (picked, accepted) => {
        const { count, of } = evidenceShare({ sets: accepted }, picked);
        const isAccepted = accepted.some((set) => [...set].sort().join() === [...picked].sort().join());
        expect(count / of === 1).toBe(isAccepted);
      }),
    );
  });
});

describe("the fraction of answer and evidence", () => {
  it.each([
    ["dependent", both, ["P-4.1.3"], 1],
    ["dependent", both, ["P-4.1.1", "P-4.1.2", "P-4.1.5"], 0.9],
    ["dependent", both, [], 0.5],
    ["dependent", half, ["P-4.1.3"], 0.5],
    ["dependent", half, [], 0.5],
    ["dependent", none, ["P-4.1.3"], 0],
    ["gated", both, ["P-4.1.1"], 0.8333333],
    ["gated", half, ["P-4.1.3"], 0.25],
    ["gated", none, ["P-4.1.3"], 0],
    ["independent", both, ["P-9.1.9"], 0.5],
    ["independent", half, ["P-4.1.3"], 0.75],
    ["independent", none, ["P-4.1.1", "P-4.1.2", "P-4.1.5"], 0.4],
    ["independent", null, ["P-4.1.3"], 0.5],
    ["dependent", null, ["P-4.1.3"], 0],
    ["dependent", { choices: [] }, [], "unanswered"],
    ["independent", null, [], "unanswered"],
  ] as const)("%s: %j with %j earns %s", (mode, answer, picked, earned) => {
    expect(fractionOf(mode, answer, picked)).toBe(earned);
  });

  it("shows the evidence as a part of its own, and leaves it out where it leaves the denominator", () => {
    const parts = (mode: EvidenceKey["mode"], answer: unknown) =>
      scoreQuestion(question(mode), { answer, sentences: ["P-4.1.1"] });
    expect(parts("dependent", half)).toMatchObject({ parts: [{ id: "answer", fraction: 0.5 }] });
    expect(parts("dependent", both)).toMatchObject({
      parts: [
        { id: "answer", fraction: 1 },
        { id: "evidence", fraction: 0.6666667 },
      ],
    });
    expect(parts("gated", half)).toMatchObject({
      parts: [
        { id: "answer", fraction: 0.5 },
        { id: "evidence", fraction: 0 },
      ],
    });
  });

  it("never counts evidence beside an answer that is not right, but in the mode independent", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(half, none, { choices: ["talks", "sanctions"] }),
        fc.subarray(sentences, { minLength: 1, maxLength: 3 }),
        (answer, picked) => {
          expect(fractionOf("dependent", answer, picked)).toBe(fractionOf("dependent", answer, []));
          expect(fractionOf("gated", answer, picked)).toBe(fractionOf("gated", answer, []));
          expect(fractionOf("independent", answer, picked)).toBeGreaterThanOrEqual(
            fractionOf("independent", answer, []) as number,
          );
        },
      ),
    );
  });

  it("waits for a person when the answer does, and cannot be told when the part's key is another type's", () => {
    const awaited = { ...questionTypes["short-answer"], score: () => ({ verdict: "needs-a-person" }) };
    const waiting = evidence(() => ({ "short-answer": awaited }) as unknown as typeof questionTypes);
    const typed = { ...ask, part: { type: "short-answer", stem: "Why?" } };
    const typedKey = { ...key("gated"), part: { accept: [{ text: "So." }] } };
    const given = { answer: { text: "Because." }, sentences: [] };
    expect(waiting.score(typedKey, given, typed)).toEqual({ verdict: "needs-a-person" });
    const foreign = { ...question("gated"), key: { ...key("gated"), part: { right: "talks" } } };
    expect(scoreQuestion(foreign, { answer: both, sentences: [] })).toEqual({ verdict: "invalid" });
  });
});

describe("an evidence question", () => {
  it("takes no more sentences than may be chosen, and an answer of the part's own type only", () => {
    const fits = (answer: EvidenceResponse["answer"], picked: string[]) =>
      type.fits(ask, { answer, sentences: picked });
    expect(fits(both, sentences.slice(0, 3))).toBe(true);
    expect(fits(both, sentences.slice(0, 4))).toBe(false);
    expect(fits(both, ["P-4.1.1", "P-4.1.1"])).toBe(false);
    expect(fits(both, ["P-7.7.7"])).toBe(false);
    expect(fits({ choices: ["reform"] }, [])).toBe(false);
    expect(fits({ choice: "talks" }, [])).toBe(false);
  });

  it("reads an answer as the part's own type does", () => {
    const read = type.response.parse({ answer: { value: 21 }, sentences: [] });
    expect(read).toEqual({ answer: { value: "21" }, sentences: [] });
  });

  it("lets nothing of a key travel with the part", () => {
    const drawn = (part: object) =>
      drawPaper(
        [
          {
            id: "Q1",
            objective: "LO-1.1",
            bloom: "apply",
            points: 1,
            cites: [],
            feedback: {},
            ...question("gated"),
            ask: { ...ask, part: { ...ask.part, ...part } },
          },
        ],
        "seed",
      ).questions;
    expect(drawn({})).toHaveLength(1);
    expect(drawn({ key: "talks" })).toEqual([]);
    expect(drawn({ right: ["talks"] })).toEqual([]);
    expect(drawn({ type: "evidence" })).toEqual([]);
    expect(drawn({ type: "constructor" })).toEqual([]);
  });

  it("has a part that is marked by itself and at once", () => {
    const takes = (part: object) => type.ask.safeParse({ ...ask, part }).success;
    expect(takes({ type: "short-answer", stem: "Why?" })).toBe(true);
    expect(takes({ type: "essay", stem: "Why?", words: { min: 10, max: 90 } })).toBe(false);
    expect(
      takes({ type: "forecast", stem: "How likely?", asOf: "2012-12-21", resolvesOn: "2013-04-30" }),
    ).toBe(false);
    expect(takes({ type: "evidence", ...ask })).toBe(false);
  });

  it("shuffles the part and leaves the sentences in the order of reading", () => {
    const shuffled = type.shuffle(ask, (items) => [...items].reverse());
    expect((shuffled.part.options as { id: string }[]).map(({ id }) => id)).toEqual([
      "sanctions",
      "elections",
      "talks",
    ]);
    expect(shuffled.part.type).toBe("multiple-response");
    expect(shuffled.sentences).toEqual(sentences);
  });

  it("reviews the evidence beside the set that is nearest, with a word first for what speaks against the answer", () => {
    const lines = type.review(ask, key("gated", ["P-9.1.9"]), {
      answer: both,
      sentences: ["P-4.1.2", "P-9.1.9", "P-4.1.1"],
    });
    expect(lines.at(-1)).toEqual({
      id: "evidence",
      prompt: "Evidence",
      answer: "P-4.1.1, P-4.1.2, P-9.1.9",
      right: "P-4.1.1, P-4.1.2",
      standing: "wrong",
      feedback: ["P-9.1.9", "P-4.1.2", "P-4.1.1"],
    });
  });

  it("says why right evidence earned nothing", () => {
    const note = (mode: EvidenceKey["mode"], answer: EvidenceResponse["answer"]) =>
      type.review(ask, key(mode), { answer, sentences: ["P-4.1.3"] }).at(-1)?.note;
    expect(note("gated", half)).toBe("Evidence counts only together with the right answer.");
    expect(note("dependent", null)).toBe("Evidence counts only together with the right answer.");
    expect(note("independent", half)).toBeUndefined();
    expect(note("gated", both)).toBeUndefined();
  });

  it("takes feedback for the part's options, for sentences, and for what may be typed", () => {
    expect(type.feedbackIds(ask, key("gated"))).toEqual(["talks", "elections", "sanctions", ...sentences]);
    expect(type.isFeedbackId?.("20")).toBe(true);
    expect(type.isFeedbackId?.("twenty")).toBe(false);
  });
});

describe("the faults of an evidence question", () => {
  it("are none when ask and key agree", () => {
    expect(type.faults(ask, key("gated", ["P-9.1.9"]))).toEqual([]);
  });

  it("are those of the part, in its own words", () => {
    expect(type.faults(ask, { ...key("gated"), part: { right: ["reform"], rule: "coverage" } })).toEqual([
      'The key names the option "reform", which is not asked.',
    ]);
    expect(type.faults(ask, { ...key("gated"), part: { right: "talks" } })).toEqual([
      expect.stringContaining("key.part is not as a key of multiple-response must be"),
    ]);
  });

  it("are sentences that are not offered, twice there, on both sides, or too many", () => {
    const faults = (change: Partial<EvidenceAsk>, keyChange: Partial<EvidenceKey>) =>
      type.faults({ ...ask, ...change }, { ...key("gated"), ...keyChange });
    expect(faults({}, { sets: [["P-7.7.7"]] })).toEqual([
      'The key names the sentence "P-7.7.7", which is not offered.',
    ]);
    expect(faults({}, { contradicts: ["P-7.7.7"] })).toEqual([
      'The key names the sentence "P-7.7.7", which is not offered.',
    ]);
    expect(faults({ sentences: [...sentences, "P-2.1.1"] }, {})).toEqual([
      'The sentence "P-2.1.1" is offered twice.',
    ]);
    expect(faults({}, { sets: [["P-2.1.1", "P-2.1.1"]] })).toEqual([
      'A set of the key names "P-2.1.1" twice.',
    ]);
    expect(
      faults(
        {},
        {
          sets: [
            ["P-2.1.1", "P-4.1.1"],
            ["P-4.1.1", "P-2.1.1"],
          ],
        },
      ),
    ).toEqual(["The key has the set P-2.1.1 P-4.1.1 twice."]);
    expect(faults({}, { contradicts: ["P-4.1.3"] })).toEqual([
      'The sentence "P-4.1.3" is evidence in the key and also contradicts.',
    ]);
    expect(faults({ choose: 1 }, {})).toEqual([
      "The set P-4.1.1 P-4.1.2 has 2 sentences, but only 1 may be chosen.",
    ]);
    expect(faults({ choose: 7 }, {})).toEqual(["7 sentences may be chosen, but only 6 are offered."]);
  });
});
