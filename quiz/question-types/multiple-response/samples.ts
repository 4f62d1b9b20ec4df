import type { Sample } from "../question-type";
import type { MultipleResponseAsk, MultipleResponseKey } from "./schema";

export const samples: Sample<MultipleResponseAsk, MultipleResponseKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Which of these border Mali? Choose three.",
      options: [
        { id: "niger", text: "Niger" },
        { id: "algeria", text: "Algeria" },
        { id: "chad", text: "Chad" },
        { id: "guinea", text: "Guinea" },
        { id: "togo", text: "Togo" },
        { id: "ghana", text: "Ghana" },
        { id: "no-neighbour", text: "None of these", none: true },
      ],
      choose: 3,
    },
    key: { right: ["niger", "algeria", "guinea"], rule: "net-correct" },
    responses: [
      { response: { choices: ["guinea", "niger", "algeria"] }, fraction: 1 },
      { response: { choices: ["niger", "algeria"] }, fraction: 0.6666667 },
      { response: { choices: ["niger", "algeria", "chad"] }, fraction: 0.3333333 },
      { response: { choices: ["togo"] }, fraction: 0 },
      { response: { choices: ["no-neighbour"] }, fraction: 0 },
      { response: { choices: ["niger", "algeria", "chad", "guinea", "togo", "ghana"] }, fraction: 0 },
      { response: { choices: [] }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { choices: ["niger", "niger"] },
      { choices: ["france"] },
      { choices: ["niger", "no-neighbour"] },
      { choices: ["no-neighbour", "togo", "ghana"] },
      { choices: "niger" },
      { choices: { 0: "niger" } },
      { choices: [null] },
      { choices: Array.from({ length: 41 }, (_, at) => `o${at}`) },
      { choices: ["niger"], rule: "each-answer" },
      ["niger"],
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Which are rivers?",
      options: [
        { id: "niger", text: "Niger" },
        { id: "gao", text: "Gao" },
      ],
    },
    key: { right: ["niger"], rule: "each-answer" },
    responses: [
      { response: { choices: ["niger"] }, fraction: 1 },
      { response: { choices: ["niger", "gao"] }, fraction: 0.5 },
      { response: { choices: ["gao"] }, fraction: 0 },
    ],
    invalid: [{ choices: ["niger", "gao", "bani"] }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Which thirds make a whole?",
      options: [
        { id: "constructor", text: "The *first* third" },
        { id: "2", text: "The second third" },
        { id: "1", text: "The last third" },
        { id: "has-own-property", text: "Il n’y en a pas <script>alert(1)</script>" },
        { id: "none", text: "None" },
      ],
    },
    key: {
      weights: { constructor: 0.3333333, "2": 0.3333333, "1": 0.3333333, "has-own-property": -1 },
      rule: "sum",
    },
    responses: [
      { response: { choices: ["1", "2", "constructor"] }, fraction: 1 },
      { response: { choices: ["1", "2"] }, fraction: 0.6666666 },
      { response: { choices: ["1", "has-own-property"] }, fraction: 0 },
      { response: { choices: ["none"] }, fraction: 0 },
      { response: { choices: ["none", "1"] }, fraction: 0.3333333 },
    ],
    invalid: [{ choices: ["__proto__"] }, { choices: ["to-string"] }],
  },
];
