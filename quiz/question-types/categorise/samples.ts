import type { Sample } from "@/quiz/question-types/question-type";
import type { CategoriseAsk, CategoriseKey } from "./schema";

export const samples: readonly Sample<CategoriseAsk, CategoriseKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Sort these sentences into statements and advice.",
      items: [
        { id: "vote", text: "The vote was unanimous." },
        { id: "wait", text: "Members should wait for the report." },
        { id: "troops", text: "Three thousand troops were promised." },
        { id: "funds", text: "Keep the fund open to all." },
      ],
      bins: [
        { id: "statement", text: "Statement" },
        { id: "advice", text: "Advice" },
      ],
    },
    key: { bins: { vote: "statement", wait: "advice", troops: "statement", funds: "advice" } },
    responses: [
      {
        response: { bins: { vote: "statement", wait: "advice", troops: "statement", funds: "advice" } },
        fraction: 1,
      },
      {
        response: { bins: { vote: "statement", wait: "statement", troops: "statement", funds: "statement" } },
        fraction: 0.5,
      },
      { response: { bins: { funds: "advice" } }, fraction: 0.25 },
      { response: { bins: { vote: "advice", wait: "statement" } }, fraction: 0 },
      { response: { bins: {} }, fraction: null },
    ],
    invalid: [
      { bins: { vote: "question" } },
      { bins: { rumour: "statement" } },
      { bins: { vote: ["statement"] } },
      { bins: { vote: null } },
      { bins: {}, items: [] },
      { items: {} },
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Adopted or not?",
      items: [{ id: "nine", text: "Nine in favour, none against" }],
      bins: [
        { id: "adopted", text: "Adopted" },
        { id: "rejected", text: "Not adopted" },
      ],
    },
    key: { bins: { nine: "adopted" } },
    responses: [
      { response: { bins: { nine: "adopted" } }, fraction: 1 },
      { response: { bins: { nine: "rejected" } }, fraction: 0 },
      { response: { bins: {} }, fraction: null },
    ],
    invalid: [{ bins: { adopted: "nine" } }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Five bins, one of them empty, and items whose words run on.",
      items: [
        { id: "constructor", text: "An item whose id every object already knows" },
        {
          id: "7",
          text: `${"A sentence that does not end where one would expect it to, ".repeat(6)}but here.`,
        },
        { id: "x", text: "*Emphasis*, `code`, 1 < 2 & “quotes”" },
      ],
      bins: [
        { id: "a", text: "Actors" },
        { id: "b", text: "Events" },
        { id: "c", text: "Places" },
        { id: "d", text: "Documents" },
        { id: "e", text: "None of these" },
      ],
    },
    key: { bins: { constructor: "a", "7": "b", x: "a" } },
    responses: [
      { response: { bins: { x: "a", "7": "b", constructor: "a" } }, fraction: 1 },
      { response: { bins: { constructor: "a", x: "a", "7": "e" } }, fraction: 0.6666667 },
      { response: { bins: { x: "e" } }, fraction: 0 },
      { response: { bins: {} }, fraction: null },
    ],
    invalid: [{ bins: { constructor: "f" } }, { bins: { hasownproperty: "a" } }],
  },
];
