import type { Sample } from "@/quiz/question-types/question-type";
import type { OrderingAsk, OrderingKey } from "./schema";

const many = Array.from({ length: 12 }, (_, index) => `item-${(index * 7) % 12}`);

export const samples: readonly Sample<OrderingAsk, OrderingKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Put these steps in order, first step first.",
      items: [
        { id: "vote", text: "Members vote" },
        { id: "draft", text: "A member writes a draft" },
        { id: "number", text: "The text gets its number" },
        { id: "talks", text: "Experts negotiate" },
      ],
    },
    key: { order: ["draft", "talks", "vote", "number"], rule: "adjacent-pairs" },
    responses: [
      { response: { order: ["draft", "talks", "vote", "number"] }, fraction: 1 },
      { response: { order: ["talks", "draft", "vote", "number"] }, fraction: 0.6666667 },
      { response: { order: ["number", "draft", "talks", "vote"] }, fraction: 0.6666667 },
      { response: { order: ["vote", "number", "draft", "talks"] }, fraction: 0.6666667 },
      { response: { order: ["number", "vote", "draft", "talks"] }, fraction: 0.3333333 },
      { response: { order: ["number", "vote", "talks", "draft"] }, fraction: 0 },
      { response: { order: [] }, fraction: null },
    ],
    invalid: [
      { order: ["draft", "talks", "vote"] },
      { order: ["draft", "talks", "vote", "vote"] },
      { order: ["draft", "talks", "vote", "number", "draft"] },
      { order: ["draft", "talks", "vote", "veto"] },
      { order: "draft" },
      { order: [0, 1, 2, 3] },
      { order: [], rule: "all-or-nothing" },
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Which came first?",
      items: [
        { id: "coup", text: "The coup" },
        { id: "resolution", text: "The resolution" },
      ],
    },
    key: { order: ["coup", "resolution"], rule: "all-or-nothing" },
    responses: [
      { response: { order: ["coup", "resolution"] }, fraction: 1 },
      { response: { order: ["resolution", "coup"] }, fraction: 0 },
      { response: { order: [] }, fraction: null },
    ],
    invalid: [{ order: ["coup"] }, { order: ["coup", "coup"] }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Twelve items, all of them long, marked by *all* pairs.",
      items: many.map((id) => ({ id, text: `**${id}** & ${"what there is to say of it ".repeat(5)}` })),
    },
    key: { order: many, rule: "concordant-pairs" },
    responses: [
      { response: { order: many }, fraction: 1 },
      { response: { order: many.toReversed() }, fraction: 0 },
      { response: { order: [many[1], many[0], ...many.slice(2)] }, fraction: 0.9848485 },
      { response: { order: [] }, fraction: null },
    ],
    invalid: [{ order: [...many, "item-12"] }, { order: many.slice(1) }],
  },
];
