import type { Sample } from "@/quiz/question-types/question-type";
import type { AnatomyAsk, AnatomyKey } from "./schema";

const many = Array.from({ length: 6 }, (_, index) => `P-U12.100.${index + 1}`);

export const samples: readonly Sample<AnatomyAsk, AnatomyKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "What kind of statement is each sentence, and who makes it?",
      sentences: ["P-1.1.1", "P-1.2.1", "P-1.3.1"],
      labels: [
        { id: "fact", text: "Fact" },
        { id: "prediction", text: "Prediction" },
        { id: "value", text: "Judgement of value" },
      ],
      speakers: [
        { id: "author", text: "The author" },
        { id: "miner", text: "A miner" },
      ],
    },
    key: {
      labels: {
        "P-1.1.1": { labels: ["fact"], speaker: "author" },
        "P-1.2.1": { labels: ["prediction", "fact"], speaker: "miner" },
        "P-1.3.1": { labels: ["value"] },
      },
    },
    responses: [
      {
        response: {
          labels: {
            "P-1.1.1": { label: "fact", speaker: "author" },
            "P-1.2.1": { label: "fact", speaker: "miner" },
            "P-1.3.1": { label: "value", speaker: "miner" },
          },
        },
        fraction: 1,
      },
      {
        response: {
          labels: {
            "P-1.1.1": { label: "fact", speaker: "miner" },
            "P-1.2.1": { label: "value", speaker: "miner" },
            "P-1.3.1": { label: "value" },
          },
        },
        fraction: 0.5833333,
      },
      { response: { labels: { "P-1.1.1": { label: "fact" } } }, fraction: 0.1666667 },
      { response: { labels: { "P-1.1.1": { speaker: "author" } } }, fraction: 0.25 },
      { response: { labels: { "P-1.1.1": { label: "value", speaker: "miner" } } }, fraction: 0 },
      { response: { labels: {} }, fraction: null },
    ],
    invalid: [
      { labels: { "P-1.4.1": { label: "fact" } } },
      { labels: { "P-1.1.1": { label: "rumour" } } },
      { labels: { "P-1.1.1": { label: "author" } } },
      { labels: { "P-1.1.1": { label: "fact", speaker: "bird" } } },
      { labels: { "P-1.1.1": {} } },
      { labels: { "P-1.1.1": { label: "fact", sure: true } } },
      { labels: { "P-1.1.1": { label: ["fact"] } } },
      { labels: { "P-1.1.1": "fact" } },
      { labels: { "P-1.1": { label: "fact" } } },
      { labels: [["P-1.1.1", "fact"]] },
      { labels: {}, speakers: {} },
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Fact or advice?",
      sentences: ["P-1.1.1"],
      labels: [
        { id: "fact", text: "Fact" },
        { id: "advice", text: "Advice" },
      ],
    },
    key: { labels: { "P-1.1.1": { labels: ["advice"] } } },
    responses: [
      { response: { labels: { "P-1.1.1": { label: "advice" } } }, fraction: 1 },
      { response: { labels: { "P-1.1.1": { label: "fact" } } }, fraction: 0 },
      { response: { labels: {} }, fraction: null },
    ],
    invalid: [
      { labels: { "P-1.1.1": { label: "advice", speaker: "advice" } } },
      { labels: { "P-1.1.1": { speaker: "author" } } },
    ],
  },
  {
    name: "awkward",
    ask: {
      stem: "Six sentences with long numbers, and labels that objects know *by heart*.",
      sentences: many,
      labels: [
        { id: "constructor", text: "`constructor` & what every other object has <b>besides</b>" },
        { id: "tostring", text: `A label that takes ${"very ".repeat(20)}many words` },
        { id: "7", text: "Seven" },
      ],
    },
    key: { labels: Object.fromEntries(many.map((id) => [id, { labels: ["constructor", "7"] }])) },
    responses: [
      {
        response: {
          labels: Object.fromEntries(
            many.map((id, index) => [id, { label: index % 2 === 0 ? "constructor" : "7" }]),
          ),
        },
        fraction: 1,
      },
      {
        response: { labels: Object.fromEntries(many.slice(0, 5).map((id) => [id, { label: "7" }])) },
        fraction: 0.8333333,
      },
      { response: { labels: { "P-U12.100.6": { label: "tostring" } } }, fraction: 0 },
      { response: { labels: {} }, fraction: null },
    ],
    invalid: [
      {
        labels: Object.fromEntries(
          Array.from({ length: 41 }, (_, index) => [`P-U12.100.${index + 1}`, { label: "7" }]),
        ),
      },
      { labels: { "P-U12.100.1": { label: "valueof" } } },
    ],
  },
];
