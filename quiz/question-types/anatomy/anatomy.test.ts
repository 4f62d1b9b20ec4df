import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anatomy } from "./index";
import type { AnatomyAsk, AnatomyKey } from "./schema";
import { scoreAnatomy } from "./score";

const sentences = ["P-1.1.1", "P-1.1.2", "P-1.1.3", "P-1.1.4"];
const kinds = ["report", "inference", "prediction"];
const speakers = ["author", "secretary-general"];
const named = (ids: readonly string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));
const ask: AnatomyAsk = { stem: "What?", sentences, labels: named(kinds), speakers: named(speakers) };
const key: AnatomyKey = {
  labels: {
    "P-1.1.1": { labels: ["report"], speaker: "secretary-general" },
    "P-1.1.2": { labels: ["inference"], speaker: "author" },
    "P-1.1.3": { labels: ["prediction", "inference"], speaker: "author" },
    "P-1.1.4": { labels: ["report"] },
  },
};
const labelsOnly: AnatomyKey = {
  labels: Object.fromEntries(Object.entries(key.labels).map(([id, { labels }]) => [id, { labels }])),
};
const said = fc.record(
  { label: fc.constantFrom(...kinds), speaker: fc.constantFrom(...speakers) },
  { requiredKeys: [] },
);
const someLabels = fc
  .dictionary(fc.constantFrom(...sentences), said, { minKeys: 1, maxKeys: 4 })
  .map((labels) => Object.fromEntries(Object.entries(labels).filter(([, one]) => one.label ?? one.speaker)))
  .filter((labels) => Object.keys(labels).length > 0);

describe("the fraction of an anatomy question", () => {
  it("is the share of sentences with an accepted label, where nobody is asked who speaks", () => {
    const labels = {
      "P-1.1.1": { label: "report" },
      "P-1.1.3": { label: "inference" },
      "P-1.1.4": { label: "prediction" },
    };
    expect(scoreAnatomy(labelsOnly, { labels })).toEqual({
      verdict: "scored",
      fraction: 0.5,
      parts: sentences.map((id) => ({ id, fraction: id === "P-1.1.1" || id === "P-1.1.3" ? 1 : 0 })),
    });
  });

  it("is the mean of both accuracies: three of four labels and one of three speakers", () => {
    const labels = {
      "P-1.1.1": { label: "report", speaker: "author" },
      "P-1.1.2": { label: "report", speaker: "author" },
      "P-1.1.3": { label: "prediction" },
      "P-1.1.4": { label: "report", speaker: "author" },
    };
    expect(scoreAnatomy(key, { labels })).toEqual({
      verdict: "scored",
      fraction: 0.5416667,
      parts: [
        { id: "P-1.1.1", fraction: 0.5 },
        { id: "P-1.1.2", fraction: 0.5 },
        { id: "P-1.1.3", fraction: 0.5 },
        { id: "P-1.1.4", fraction: 1 },
      ],
    });
  });

  it("is one exactly when every keyed judgement is right, and never falls by one more right label", () => {
    fc.assert(
      fc.property(someLabels, fc.constantFrom(...sentences), (labels, id) => {
        const before = scoreAnatomy(key, { labels });
        const label = key.labels[id]?.labels[0] ?? "";
        const after = scoreAnatomy(key, { labels: { ...labels, [id]: { ...labels[id], label } } });
        if (before.verdict !== "scored" || after.verdict !== "scored") throw new Error("not scored");
        expect(after.fraction).toBeGreaterThanOrEqual(before.fraction);
        expect(before.fraction === 1).toBe(before.parts?.every((part) => part.fraction === 1));
      }),
    );
  });

  it("for one label everywhere is that label’s share of the key", () => {
    const all = Object.fromEntries(sentences.map((id) => [id, { label: "report" }]));
    expect(scoreAnatomy(labelsOnly, { labels: all })).toMatchObject({ fraction: 0.5 });
  });
});

describe("an anatomy question", () => {
  it("takes a speaker only where speakers are offered", () => {
    const { speakers: _, ...silent } = ask;
    const response = { labels: { "P-1.1.1": { label: "report", speaker: "author" } } };
    expect(anatomy.fits(ask, response)).toBe(true);
    expect(anatomy.fits(silent, response)).toBe(false);
  });

  it("reviews each sentence with all that is accepted, in words", () => {
    const labels = {
      "P-1.1.1": { label: "report", speaker: "author" },
      "P-1.1.2": { speaker: "author" },
      "P-1.1.3": { label: "report" },
    };
    const lines = anatomy.review(ask, key, { labels });
    expect(lines.map(({ prompt, answer, right, standing }) => [prompt, answer, right, standing])).toEqual([
      ["P-1.1.1", "REPORT; says it: AUTHOR", "REPORT; says it: SECRETARY-GENERAL", "partly"],
      ["P-1.1.2", "No label; says it: AUTHOR", "INFERENCE; says it: AUTHOR", "partly"],
      ["P-1.1.3", "REPORT", "PREDICTION or INFERENCE; says it: AUTHOR", "wrong"],
      ["P-1.1.4", null, "REPORT", "blank"],
    ]);
  });

  it("tells the author where key and question do not meet", () => {
    const faults = (gold: AnatomyKey["labels"], change: Partial<AnatomyAsk> = {}) =>
      anatomy.faults({ ...ask, ...change }, { labels: { ...key.labels, ...gold } });
    expect(faults({})).toEqual([]);
    expect(faults({ "P-1.1.4": { labels: ["rumour"] } })).toEqual([
      'The key gives P-1.1.4 the label "rumour", which is not offered.',
    ]);
    expect(faults({ "P-1.1.4": { labels: ["report", "report"] } })).toEqual([
      'The key gives P-1.1.4 the label "report" twice.',
    ]);
    expect(faults({ "P-1.1.4": { labels: kinds } })).toEqual([
      'The key accepts every label for "P-1.1.4": there is nothing to tell.',
    ]);
    expect(faults({ "P-1.1.4": { labels: ["report"], speaker: "France" } })).toEqual([
      'The key gives P-1.1.4 the speaker "France", who is not offered.',
    ]);
    expect(faults({ "P-9.1.1": { labels: ["report"] } })).toEqual([
      'The key names the sentence "P-9.1.1", which is not asked.',
    ]);
    expect(faults({}, { sentences: [...sentences, "P-1.1.5", "P-1.1.1"] })).toEqual([
      'The sentence "P-1.1.1" is there twice.',
      'The key says nothing of the sentence "P-1.1.5".',
    ]);
    expect(anatomy.faults(ask, labelsOnly)).toEqual([
      "Speakers are offered, but the key names none for any sentence.",
    ]);
    expect(faults({}, { labels: [...ask.labels, { id: "report", text: "Report" }] })).toEqual([
      'The label "report" is there twice.',
      'Two of the labels have the same text: "report".',
    ]);
  });
});
