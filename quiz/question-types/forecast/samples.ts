import type { Sample } from "../question-type";
import type { ForecastAsk, ForecastKey } from "./schema";

export const samples: Sample<ForecastAsk, ForecastKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "It is 21 December 2012. How likely is it that the kettle is repaired by the end of May?",
      asOf: "2012-12-21",
      resolvesOn: "2013-05-31",
    },
    key: { outcome: 1, source: "The workshop's book", resolution: "It came back in January." },
    responses: [
      { response: { probability: 1 }, fraction: 1 },
      { response: { probability: 0.9 }, fraction: 0.99 },
      { response: { probability: 0.7, known: false }, fraction: 0.91 },
      { response: { probability: 0.5 }, fraction: 0.75 },
      { response: { probability: 0.123 }, fraction: 0.230871 },
      { response: { probability: 0 }, fraction: 0 },
      { response: { probability: null }, fraction: null },
      { response: { probability: null, known: true }, fraction: null },
      { response: { probability: 1, known: true }, fraction: null },
      { response: null, fraction: null },
    ],
    invalid: [
      { probability: 1.01 },
      { probability: -0.01 },
      { probability: "0.5" },
      { probability: Number.NaN },
      { known: true },
      { probability: 0.5, known: "yes" },
      { probability: 0.5, outcome: 1 },
      0.5,
      {},
    ],
  },
  {
    name: "minimal",
    ask: { stem: "Will it rain?", asOf: "2012-12-21", resolvesOn: "2012-12-22" },
    key: { outcome: 0, source: "The weather station", resolution: "It stayed dry." },
    responses: [
      { response: { probability: 0 }, fraction: 1 },
      { response: { probability: 0.3 }, fraction: 0.91 },
      { response: { probability: 1 }, fraction: 0 },
    ],
    invalid: [{ probability: 2 }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Will *somebody* move `the cups` before the century ends?",
      asOf: "2000-02-29",
      resolvesOn: "2099-12-31",
    },
    key: { outcome: 0, source: "Nobody, for now", resolution: "Nobody moved them." },
    responses: [
      { response: { probability: 0 }, fraction: 1 },
      { response: { probability: 0.0001 }, fraction: 1 },
      { response: { probability: 0.3333333333 }, fraction: 0.8888889 },
      { response: { probability: 0.07 }, fraction: 0.9951 },
      { response: { probability: null, known: false }, fraction: null },
    ],
    invalid: [{ probability: [0.5] }, { probability: null, known: 1 }],
  },
];
