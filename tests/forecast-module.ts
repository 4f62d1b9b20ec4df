import { changed } from "./small-module";

/** What stands in everything that may not be told yet: the keys of the forecasts and the section that opens after them. */
export const secret = "secretbird-51c2";

const forecast = (id: string, outcome: 0 | 1) => ({
  id,
  type: "forecast",
  objective: "LO-1.1",
  bloom: "apply",
  points: 2,
  cites: ["P-1.1"],
  ask: { stem: `Will ${id} come true?`, asOf: "2012-12-21", resolvesOn: "2013-05-31" },
  key: { outcome, source: `K02, ${secret} source`, resolution: `${secret} resolution` },
  feedback: { high: `${secret} high`, middle: `${secret} middle`, low: `${secret} low` },
  hint: `${secret} hint`,
});

const leaf = {
  id: "Q-leaf",
  type: "single-choice",
  objective: "LO-1.1",
  bloom: "remember",
  points: 1,
  cites: ["P-1.1"],
  ask: {
    stem: "What is tea made of?",
    options: [
      { id: "leaves", text: "Leaves" },
      { id: "stones", text: "Stones" },
    ],
  },
  key: { right: "leaves" },
  feedback: { leaves: "Yes.", stones: "No." },
};

const later = {
  ...leaf,
  id: "Q-later",
  cites: ["P-2.1"],
  ask: { ...leaf.ask, stem: `What became of it, ${secret}?` },
};

/** The module "tea": a question and two forecasts (the first came true) after s1; s2 and its quiz open after them. */
export function forecastModule(forecasts: readonly unknown[] = twoForecasts): Record<string, string> {
  const main = changed({})["module.yaml"] ?? "";
  return changed({
    "module.yaml": main
      .replace(
        "sources:\n",
        `  - term: Boiling\n    definition: ${secret} definition\n    section: s2\nsources:\n`,
      )
      .replace("citation: The Kettle", "citation: K01, The Kettle")
      .concat(`  - id: K02\n    text: ${secret} book\n    url: https://example.org/later\n`),
    "01-leaves.quiz.yaml": JSON.stringify({ minutes: 4, questions: [leaf, ...forecasts] }),
    "02-water.md": `---
id: s2
title: Water
objectives: []
minutes: 2
opensAfter: s1
---

Water [[Boiling|boiled]], ${secret} text.[^K02] {#P-2.1}
`,
    "02-water.quiz.yaml": JSON.stringify({ minutes: 2, questions: [later] }),
  });
}

export const twoForecasts = [forecast("Q-true", 1), forecast("Q-false", 0)];
export const oneMore = forecast("Q-more", 1);
