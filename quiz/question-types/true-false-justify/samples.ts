import type { Sample } from "../question-type";
import type { TrueFalseJustifyAsk, TrueFalseJustifyKey } from "./schema";

export const samples: Sample<TrueFalseJustifyAsk, TrueFalseJustifyKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "True or false: a text that asks for a delay is against the plan for good. Then choose the best reason.",
      reasons: [
        { id: "order", text: "A delay concerns the order of steps, not the plan as such." },
        { id: "funds", text: "A delay always means that there is no money." },
        { id: "veto", text: "A delay works like a veto." },
      ],
    },
    key: { verdict: false, reason: "order" },
    responses: [
      { response: { verdict: false, reason: "order" }, fraction: 1 },
      { response: { verdict: false, reason: "veto" }, fraction: 0.5 },
      { response: { verdict: false, reason: null }, fraction: 0.5 },
      { response: { verdict: true, reason: "order" }, fraction: 0 },
      { response: { verdict: true, reason: "veto" }, fraction: 0 },
      { response: { verdict: null, reason: "order" }, fraction: 0 },
      { response: { verdict: null, reason: null }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { verdict: "false", reason: "order" },
      { verdict: 0, reason: "order" },
      { verdict: false, reason: "money" },
      { verdict: false },
      { verdict: false, reason: "order", sure: 1 },
      [false, "order"],
      false,
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "True or false: two is even.",
      reasons: [
        { id: "halves", text: "It has two equal halves." },
        { id: "small", text: "It is small." },
      ],
    },
    key: { verdict: true, reason: "halves" },
    responses: [
      { response: { verdict: true, reason: "halves" }, fraction: 1 },
      { response: { verdict: true, reason: "small" }, fraction: 0.5 },
    ],
    invalid: [{ verdict: null, reason: "none" }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Vrai ou faux : « *jusqu’à* » marque une **condition**.",
      reasons: [
        { id: "constructor", text: "Le mot porte l’argument & <i>rien</i> d’autre." },
        { id: "0", text: "لا شيء من ذلك" },
        { id: "verdict", text: "The verdict says so." },
        { id: "reason", text: "Reason says so." },
      ],
    },
    key: { verdict: true, reason: "0" },
    responses: [
      { response: { verdict: true, reason: "0" }, fraction: 1 },
      { response: { verdict: true, reason: "verdict" }, fraction: 0.5 },
      { response: { verdict: false, reason: "0" }, fraction: 0 },
    ],
    invalid: [
      { verdict: true, reason: "" },
      { verdict: true, reason: "to-string" },
    ],
  },
];
