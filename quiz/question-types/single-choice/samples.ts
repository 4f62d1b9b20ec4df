import type { Sample } from "../question-type";
import type { SingleChoiceAsk, SingleChoiceKey } from "./schema";

export const samples: Sample<SingleChoiceAsk, SingleChoiceKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Which river flows through Bamako?",
      options: [
        { id: "niger", text: "The Niger" },
        { id: "senegal", text: "The Senegal" },
        { id: "volta", text: "The Volta" },
        { id: "nile", text: "The Nile" },
        { id: "no-river", text: "None of these", none: true },
      ],
    },
    key: { right: "niger" },
    responses: [
      { response: { choice: "niger" }, fraction: 1 },
      { response: { choice: "volta" }, fraction: 0 },
      { response: { choice: "no-river" }, fraction: 0 },
      { response: { choice: null }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { choice: "congo" },
      { choice: 1 },
      { choice: ["niger"] },
      { choice: "niger", sure: true },
      {},
      "niger",
      ["niger"],
      true,
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Is the vote recorded?",
      options: [
        { id: "recorded", text: "Yes" },
        { id: "unrecorded", text: "No" },
      ],
      keepOrder: true,
    },
    key: { right: "recorded" },
    responses: [
      { response: { choice: "recorded" }, fraction: 1 },
      { response: { choice: "unrecorded" }, fraction: 0 },
    ],
    invalid: [{ choice: "yes" }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Which reading of *until* fits `P-1.4` best?",
      options: [
        { id: "constructor", text: "A **condition**: first government, then money" },
        { id: "0", text: "A date: “until 2013” <b>or</b> later" },
        { id: "to-string", text: "Une durée — جزئياً صحيح" },
        { id: "z".repeat(64), text: "Nothing of the kind" },
      ],
    },
    key: { weights: { constructor: 1, "0": 0.3333333, "to-string": -0.25 } },
    responses: [
      { response: { choice: "constructor" }, fraction: 1 },
      { response: { choice: "0" }, fraction: 0.3333333 },
      { response: { choice: "to-string" }, fraction: -0.25 },
      { response: { choice: "z".repeat(64) }, fraction: 0 },
    ],
    invalid: [{ choice: "valueof" }, { choice: "__proto__" }, { choice: "" }],
  },
];
