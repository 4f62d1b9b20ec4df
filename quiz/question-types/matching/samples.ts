import type { Sample } from "@/quiz/question-types/question-type";
import type { MatchingAsk, MatchingKey } from "./schema";

const many = Array.from({ length: 12 }, (_, index) => index);

export const samples: readonly Sample<MatchingAsk, MatchingKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Match each body with its place. One place is left over.",
      left: [
        { id: "council", text: "Security Council" },
        { id: "court", text: "International Court of Justice" },
        { id: "unesco", text: "UNESCO" },
      ],
      right: [
        { id: "new-york", text: "New York" },
        { id: "the-hague", text: "The Hague" },
        { id: "paris", text: "Paris" },
        { id: "geneva", text: "Geneva" },
      ],
    },
    key: { pairs: { council: "new-york", court: "the-hague", unesco: "paris" } },
    responses: [
      { response: { pairs: { council: "new-york", court: "the-hague", unesco: "paris" } }, fraction: 1 },
      {
        response: { pairs: { council: "new-york", court: "paris", unesco: "the-hague" } },
        fraction: 0.3333333,
      },
      { response: { pairs: { council: "new-york", court: "the-hague" } }, fraction: 0.6666667 },
      { response: { pairs: { council: "geneva", court: "geneva", unesco: "geneva" } }, fraction: 0 },
      { response: { pairs: {} }, fraction: null },
    ],
    invalid: [
      { pairs: { council: "vienna" } },
      { pairs: { assembly: "new-york" } },
      { pairs: { council: "court" } },
      { pairs: { council: "" } },
      { pairs: { council: 1 } },
      { pairs: [["council", "new-york"]] },
      { pairs: {}, order: [] },
      {},
      "council",
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "What does the letter stand for?",
      left: [{ id: "s", text: "S" }],
      right: [
        { id: "security", text: "Security" },
        { id: "general", text: "General" },
      ],
    },
    key: { pairs: { s: "security" } },
    responses: [
      { response: { pairs: { s: "security" } }, fraction: 1 },
      { response: { pairs: { s: "general" } }, fraction: 0 },
      { response: { pairs: {} }, fraction: null },
    ],
    invalid: [{ pairs: { s: "s" } }, { pairs: { constructor: "security" } }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Twelve lefts, two rights, ids that objects know *by heart*, and texts that are long or “quoted” & <marked>.",
      left: many.map((index) => ({
        id: index === 0 ? "constructor" : `left-${index}`,
        text: `**Entry ${index}** ${"of a rather long description ".repeat(4)}& more`,
      })),
      right: [
        {
          id: "even",
          text: "An even number: `0 % 2`, as one says in a place where a number is never called *odd*",
        },
        { id: "odd", text: "<b>An odd number</b>" },
      ],
    },
    key: {
      pairs: Object.fromEntries(
        many.map((index) => [
          index === 0 ? "constructor" : `left-${index}`,
          index % 2 === 0 ? "even" : "odd",
        ]),
      ),
    },
    responses: [
      {
        response: {
          pairs: Object.fromEntries(
            many.map((index) => [
              index === 0 ? "constructor" : `left-${index}`,
              index % 2 === 0 ? "even" : "odd",
            ]),
          ),
        },
        fraction: 1,
      },
      { response: { pairs: { constructor: "even" } }, fraction: 0.0833333 },
      { response: { pairs: { constructor: "odd" } }, fraction: 0 },
      { response: { pairs: {} }, fraction: null },
    ],
    invalid: [
      { pairs: Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`left-${index}`, "even"])) },
      { pairs: { constructor: "tostring" } },
      { pairs: { valueof: "even" } },
    ],
  },
];
