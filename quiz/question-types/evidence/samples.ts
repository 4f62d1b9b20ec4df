import type { Sample } from "@/quiz/question-types/question-type";
import type { EvidenceAsk, EvidenceKey } from "./schema";

const many = Array.from({ length: 12 }, (_, index) => `P-U12.${index + 1}.10`);

export const samples: readonly Sample<EvidenceAsk, EvidenceKey>[] = [
  {
    name: "ordinary",
    ask: {
      part: {
        type: "single-choice",
        stem: "Why is the bird kept?",
        options: [
          { id: "warning", text: "Its silence warns those who are near." },
          { id: "song", text: "Its song passes the time for those near." },
          { id: "company", text: "Its keepers want something to talk to." },
        ],
      },
      sentences: ["P-1.1.1", "P-1.1.2", "P-1.2.1", "P-1.3.1"],
      choose: 3,
    },
    key: {
      part: { right: "warning" },
      sets: [["P-1.2.1"], ["P-1.1.1", "P-1.1.2"]],
      contradicts: ["P-1.3.1"],
      mode: "dependent",
    },
    responses: [
      { response: { answer: { choice: "warning" }, sentences: ["P-1.2.1"] }, fraction: 1 },
      { response: { answer: { choice: "warning" }, sentences: ["P-1.1.2", "P-1.1.1"] }, fraction: 1 },
      { response: { answer: { choice: "warning" }, sentences: ["P-1.1.1"] }, fraction: 0.8333333 },
      {
        response: { answer: { choice: "warning" }, sentences: ["P-1.1.1", "P-1.1.2", "P-1.2.1"] },
        fraction: 0.9,
      },
      { response: { answer: { choice: "warning" }, sentences: ["P-1.2.1", "P-1.3.1"] }, fraction: 0.5 },
      { response: { answer: { choice: "warning" }, sentences: [] }, fraction: 0.5 },
      { response: { answer: { choice: "song" }, sentences: ["P-1.2.1"] }, fraction: 0 },
      { response: { answer: null, sentences: ["P-1.2.1"] }, fraction: 0 },
      { response: { answer: { choice: null }, sentences: [] }, fraction: null },
      { response: { answer: null, sentences: [] }, fraction: null },
    ],
    invalid: [
      { answer: { choice: "warning" }, sentences: ["P-1.4.1"] },
      { answer: { choice: "warning" }, sentences: ["P-1.2.1", "P-1.2.1"] },
      { answer: { choice: "warning" }, sentences: ["P-1.1.1", "P-1.1.2", "P-1.2.1", "P-1.3.1"] },
      { answer: { choice: "money" }, sentences: [] },
      { answer: { choices: ["warning"] }, sentences: [] },
      { answer: "warning", sentences: [] },
      { answer: { choice: "warning" }, sentences: "P-1.2.1" },
      { answer: { choice: "warning" }, sentences: ["P-1.2"] },
      { answer: { choice: "warning" } },
      { sentences: ["P-1.2.1"] },
      { answer: null, sentences: [], choose: 3 },
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      part: { type: "numeric", stem: "How many birds are there?" },
      sentences: ["P-1.1.1", "P-1.1.2"],
      choose: 1,
    },
    key: {
      part: { accept: [{ value: 1, tolerance: 0 }] },
      sets: [["P-1.1.1"]],
      mode: "independent",
    },
    responses: [
      { response: { answer: { value: "1" }, sentences: ["P-1.1.1"] }, fraction: 1 },
      { response: { answer: { value: "2" }, sentences: ["P-1.1.1"] }, fraction: 0.5 },
      { response: { answer: null, sentences: ["P-1.1.1"] }, fraction: 0.5 },
      { response: { answer: { value: "1" }, sentences: ["P-1.1.2"] }, fraction: 0.5 },
      { response: { answer: { value: "2" }, sentences: [] }, fraction: 0 },
      { response: { answer: { value: "" }, sentences: [] }, fraction: null },
    ],
    invalid: [
      { answer: { value: "1" }, sentences: ["P-1.1.1", "P-1.1.2"] },
      { answer: { text: "1" }, sentences: [] },
    ],
  },
  {
    name: "awkward",
    ask: {
      part: {
        type: "categorise",
        stem: "A part that is scored piece by piece, and sentences with long numbers & *one* letter.",
        items: [
          { id: "constructor", text: "An item whose id every object already knows" },
          { id: "answer", text: "<b>An item</b> called as a half of this question is" },
        ],
        bins: [
          { id: "evidence", text: "A bin called as the other half is" },
          { id: "type", text: "A bin called as a field is" },
        ],
      },
      sentences: many,
      choose: 12,
    },
    key: {
      part: { bins: { constructor: "evidence", answer: "type" } },
      sets: [many.slice(0, 3), many.slice(2, 8)],
      mode: "gated",
    },
    responses: [
      {
        response: {
          answer: { bins: { answer: "type", constructor: "evidence" } },
          sentences: many.slice(2, 8),
        },
        fraction: 1,
      },
      {
        response: { answer: { bins: { answer: "type", constructor: "evidence" } }, sentences: many },
        fraction: 0.8333333,
      },
      { response: { answer: { bins: { answer: "type" } }, sentences: many.slice(0, 3) }, fraction: 0.25 },
      { response: { answer: { bins: { answer: "evidence" } }, sentences: many.slice(0, 3) }, fraction: 0 },
      { response: { answer: { bins: {} }, sentences: many.slice(0, 3) }, fraction: 0 },
      { response: { answer: { bins: {} }, sentences: [] }, fraction: null },
    ],
    invalid: [
      { answer: { bins: { constructor: "answer" } }, sentences: [] },
      { answer: { bins: {} }, sentences: [...many, "P-U12.13.10"] },
      { answer: { bins: {} }, sentences: ["P-U12.1"] },
    ],
  },
];
