import type { Sample } from "../question-type";
import type { ShortAnswerAsk, ShortAnswerKey } from "./schema";

export const samples: Sample<ShortAnswerAsk, ShortAnswerKey>[] = [
  {
    name: "ordinary",
    ask: { stem: "What is the term for quoting only what helps?" },
    key: {
      accept: [
        { text: "cherry picking" },
        { text: "selective quotation", note: "The section says *cherry picking*." },
        { text: "quotation", fraction: 0.5 },
      ],
      reject: [{ text: "straw man" }],
    },
    responses: [
      { response: { text: "cherry picking" }, fraction: 1 },
      { response: { text: "  The Cherry‑Picking " }, fraction: 1 },
      { response: { text: "Sélective  quotation" }, fraction: 1 },
      { response: { text: "a quotation" }, fraction: 0.5 },
      { response: { text: "strawman" }, fraction: 0 },
      { response: { text: "straw-man" }, fraction: 0 },
      { response: { text: "plagiarism" }, fraction: 0 },
      { response: { text: "" }, fraction: null },
      { response: { text: " \u00a0\t" }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { text: 1 },
      { text: null },
      { text: ["cherry picking"] },
      { text: "x".repeat(201) },
      { text: "cherry picking", fraction: 1 },
      "cherry picking",
      {},
    ],
  },
  {
    name: "minimal",
    ask: { stem: "Whose capital is Bamako?" },
    key: { accept: [{ text: "Mali" }] },
    responses: [
      { response: { text: "mali" }, fraction: 1 },
      { response: { text: "Male" }, fraction: 0 },
    ],
    invalid: [{ text: undefined }],
  },
  {
    name: "awkward",
    ask: { stem: "Écrivez *exactement* le sigle (avec `*`)." },
    key: {
      accept: [{ text: "MISMA*" }, { text: "\\*AFISMA" }, { text: "A.*.A", fraction: 0.3333333 }],
      reject: [{ text: "MISMAx" }],
      caseSensitive: true,
      wildcard: true,
    },
    responses: [
      { response: { text: "MISMA, la mission" }, fraction: 1 },
      { response: { text: "MISMA" }, fraction: 1 },
      { response: { text: "*AFISMA" }, fraction: 1 },
      { response: { text: "AFISMA" }, fraction: 0 },
      { response: { text: "A.F.I.S.M.A" }, fraction: 0.3333333 },
      { response: { text: "A.A" }, fraction: 0 },
      { response: { text: "misma" }, fraction: 0 },
      { response: { text: "MISMAx" }, fraction: 0 },
    ],
    invalid: [{ text: { toString: "MISMA" } }],
  },
];
