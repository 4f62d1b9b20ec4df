import type { Sample } from "@/quiz/question-types/question-type";
import type { ClozeDropdownAsk, ClozeDropdownKey } from "./schema";

const between = Array.from({ length: 10 }, (_, index) => `gap${index + 1}`);
const twelve = ["constructor", ...between, "0"];
const yesOrNo = [
  { id: "yes", text: "is" },
  { id: "no", text: "is not" },
];

export const samples: readonly Sample<ClozeDropdownAsk, ClozeDropdownKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Complete the summary.",
      text: "The Council has {members} members, of which {permanent} are permanent; a decision needs {votes} votes.",
      gaps: {
        members: [
          { id: "eleven", text: "11" },
          { id: "fifteen", text: "15" },
        ],
        permanent: [
          { id: "five", text: "five" },
          { id: "ten", text: "ten" },
        ],
        votes: [
          { id: "eight", text: "eight" },
          { id: "nine", text: "nine" },
          { id: "ten", text: "ten" },
        ],
      },
    },
    key: { gaps: { members: "fifteen", permanent: "five", votes: "nine" } },
    responses: [
      { response: { gaps: { members: "fifteen", permanent: "five", votes: "nine" } }, fraction: 1 },
      { response: { gaps: { members: "fifteen", permanent: "ten", votes: "nine" } }, fraction: 0.6666667 },
      { response: { gaps: { votes: "nine" } }, fraction: 0.3333333 },
      { response: { gaps: { members: "eleven", permanent: "ten", votes: "ten" } }, fraction: 0 },
      { response: { gaps: {} }, fraction: null },
    ],
    invalid: [
      { gaps: { members: "five" } },
      { gaps: { chair: "ten" } },
      { gaps: { votes: 9 } },
      { gaps: "nine" },
      { gaps: {}, text: "" },
      [],
    ],
  },
  {
    name: "minimal",
    ask: { stem: "Fill the gap.", text: "{gap}", gaps: { gap: yesOrNo } },
    key: { gaps: { gap: "yes" } },
    responses: [
      { response: { gaps: { gap: "yes" } }, fraction: 1 },
      { response: { gaps: { gap: "no" } }, fraction: 0 },
      { response: { gaps: {} }, fraction: null },
    ],
    invalid: [{ gaps: { gap: "gap" } }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Twelve gaps in as many paragraphs, the last two without a word between them.",
      text: `It *{constructor}* so {${between.join("}, **very** & <truly>\n\n{")}}{0}.`,
      gaps: Object.fromEntries(twelve.map((gap) => [gap, yesOrNo])),
    },
    key: { gaps: Object.fromEntries(twelve.map((gap) => [gap, "yes"])) },
    responses: [
      {
        response: { gaps: Object.fromEntries(twelve.map((gap) => [gap, "yes"])) },
        fraction: 1,
      },
      { response: { gaps: { constructor: "yes" } }, fraction: 0.0833333 },
      { response: { gaps: { constructor: "no", "0": "no" } }, fraction: 0 },
      { response: { gaps: {} }, fraction: null },
    ],
    invalid: [{ gaps: { tostring: "yes" } }, { gaps: { constructor: "constructor" } }],
  },
];
