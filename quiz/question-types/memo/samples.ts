import type { Sample } from "../question-type";
import type { MemoAsk, MemoKey } from "./schema";

const clarity = {
  id: "clarity",
  text: "Clear advice",
  levels: [
    { points: 4, text: "One clear course" },
    { points: 1, text: "No course" },
  ],
};

const waits = "needs-a-person";

export const samples: readonly Sample<MemoAsk, MemoKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Advise the minister. Cite what you rely on.",
      words: { min: 5, max: 12 },
      passages: ["P-1.1", "P-1.2", "P-U2.3"],
    },
    key: { rubric: [clarity], outline: "A strong answer *names one course*." },
    responses: [
      { response: { text: "Wait for the plan [P-1.2].", cites: ["P-1.2"] }, fraction: waits },
      { response: { text: "Wait." }, fraction: waits },
      { response: { text: "It says so.", cites: ["P-1.1.3"] }, fraction: waits },
      { response: { text: "", cites: ["P-1.1"] }, fraction: waits },
      { response: { text: " \n\u00a0", cites: [] }, fraction: null },
      { response: { text: "" }, fraction: null },
    ],
    invalid: [
      { text: "Wait.", cites: ["P-1.3"] },
      { text: "Wait.", cites: ["P-1.3.1"] },
      { text: "Wait.", cites: ["P-1.1", "P-1.1"] },
      { text: "Wait.", cites: ["F1"] },
      { text: "x".repeat(20_001) },
      { text: null },
      { text: "Wait.", points: 4 },
      { sections: { text: "Wait." } },
      { cites: ["P-1.1"] },
    ],
  },
  {
    name: "minimal",
    ask: { stem: "In a word?", words: { min: 1, max: 1 } },
    key: { rubric: [clarity], outline: "Wait." },
    responses: [{ response: { text: "Wait" }, fraction: waits }],
    invalid: [{ text: "Wait", cites: ["P-1.1"] }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Écrivez en *deux* parties.",
      words: { min: 2, max: 3000 },
      sections: [
        { id: "constructor", text: "What is *claimed*" },
        { id: "text", text: "What it needs" },
      ],
      passages: ["P-1.1", "P-U12.13"],
    },
    key: {
      rubric: [
        { ...clarity, id: "constructor" },
        {
          ...clarity,
          id: "needs",
          levels: [
            { points: 0, text: "Nothing" },
            { points: 2.5, text: "Something" },
          ],
        },
      ],
      outline: "Both.",
    },
    responses: [
      {
        response: {
          sections: { constructor: "**Un** [P-U12.13]", text: "Zwei 🙂" },
          cites: ["P-U12.13", "P-1.1.1"],
        },
        fraction: waits,
      },
      { response: { sections: { text: "Two" }, cites: [] }, fraction: waits },
      { response: { sections: { constructor: "One" } }, fraction: waits },
      { response: { sections: { constructor: "", text: " " } }, fraction: null },
      { response: { sections: {} }, fraction: null },
    ],
    invalid: [
      { text: "One and two" },
      { sections: { third: "Three" } },
      { sections: { constructor: "x".repeat(10_000), text: "y".repeat(10_001) } },
      { sections: { text: ["Two"] } },
      { sections: [] },
    ],
  },
];
