import type { Sample } from "@/quiz/question-types/question-type";
import type { SelectPassageAsk, SelectPassageKey } from "./schema";

const many = Array.from({ length: 12 }, (_, index) => `P-U12.${index + 1}`);

export const samples: readonly Sample<SelectPassageAsk, SelectPassageKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Select the passage that makes a prediction.",
      passages: ["P-1.1", "P-1.2", "P-1.3", "P-1.4"],
    },
    key: { right: ["P-1.3"] },
    responses: [
      { response: { passages: ["P-1.3"] }, fraction: 1 },
      { response: { passages: ["P-1.1"] }, fraction: 0 },
      { response: { passages: [] }, fraction: null },
    ],
    invalid: [
      { passages: ["P-2.1"] },
      { passages: ["P-1.3", "P-1.1"] },
      { passages: ["P-1.3", "P-1.3"] },
      { passages: "P-1.3" },
      { passages: ["P-1.3"], choose: 1 },
      { passage: "P-1.3" },
    ],
  },
  {
    name: "minimal",
    ask: { stem: "Which of the two?", passages: ["P-1.1", "P-1.2"] },
    key: { right: ["P-1.2"] },
    responses: [
      { response: { passages: ["P-1.2"] }, fraction: 1 },
      { response: { passages: ["P-1.1"] }, fraction: 0 },
      { response: { passages: [] }, fraction: null },
    ],
    invalid: [{ passages: ["p-1.2"] }, { passages: [null] }],
  },
  {
    name: "awkward",
    ask: { stem: "Select the three passages about *money*.", passages: many, choose: 3 },
    key: { right: ["P-U12.2", "P-U12.3", "P-U12.12"] },
    responses: [
      { response: { passages: ["P-U12.12", "P-U12.2", "P-U12.3"] }, fraction: 1 },
      { response: { passages: ["P-U12.2", "P-U12.3"] }, fraction: 0.6666667 },
      { response: { passages: ["P-U12.2", "P-U12.3", "P-U12.4"] }, fraction: 0.3333333 },
      { response: { passages: ["P-U12.1", "P-U12.2"] }, fraction: 0 },
      { response: { passages: many }, fraction: 0 },
      { response: { passages: [] }, fraction: null },
    ],
    invalid: [{ passages: [...many, "P-U12.13"] }, { passages: ["P-U12.2", "P-U12.2"] }],
  },
];
