import type { Sample } from "../question-type";
import type { NumericAsk, NumericKey } from "./schema";

export const samples: Sample<NumericAsk, NumericKey>[] = [
  {
    name: "ordinary",
    ask: { stem: "How many square kilometres are the three regions?", unit: "km²" },
    key: {
      accept: [
        { value: 818613, tolerance: 500 },
        { value: 818613, tolerance: 0.01, kind: "relative", fraction: 0.5 },
      ],
    },
    responses: [
      { response: { value: "818,613" }, fraction: 1 },
      { response: { value: "818 613 km²" }, fraction: 1 },
      { response: { value: "819113" }, fraction: 1 },
      { response: { value: 818613 }, fraction: 1 },
      { response: { value: "825 000" }, fraction: 0.5 },
      { response: { value: "496611" }, fraction: 0 },
      { response: { value: "" }, fraction: null },
      { response: { value: " " }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { value: "many" },
      { value: "1 or 2" },
      { value: "1e999" },
      { value: null },
      { value: [818613] },
      { value: "8".repeat(101) },
      { value: "818613", unit: "km²" },
      "818613",
      818613,
      {},
    ],
  },
  {
    name: "minimal",
    ask: { stem: "How many days are there in a week?" },
    key: { accept: [{ value: 7, tolerance: 0 }] },
    responses: [
      { response: { value: "7" }, fraction: 1 },
      { response: { value: "7.0 days" }, fraction: 1 },
      { response: { value: "6" }, fraction: 0 },
    ],
    invalid: [{ value: "seven" }],
  },
  {
    name: "awkward",
    ask: { stem: "By what factor did `x` change? Give *two* decimals." },
    key: {
      accept: [
        { value: -1.18, tolerance: 0.03 },
        { value: 100, tolerance: 1, kind: "geometric", fraction: 0.3333333 },
      ],
    },
    responses: [
      { response: { value: "−1,21" }, fraction: 1 },
      { response: { value: "-1.15" }, fraction: 1 },
      { response: { value: "-1.2101" }, fraction: 0 },
      { response: { value: "50" }, fraction: 0.3333333 },
      { response: { value: "2e2" }, fraction: 0.3333333 },
      { response: { value: "1.18" }, fraction: 0 },
    ],
    invalid: [{ value: "--1" }, { value: "NaN" }, { value: "Infinity" }, { value: "0x10" }],
  },
];
