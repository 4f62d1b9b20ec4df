import type { Sample } from "@/quiz/question-types/question-type";
import type { TimelineAsk, TimelineKey } from "./schema";

const right = {
  "day-f": "2012-02-25",
  "day-b": "2012-02-26",
  "day-e": "2012-02-27",
  constructor: "2012-02-28",
  "day-d": "2012-02-29",
  "day-c": "2012-03-01",
};

export const samples: readonly Sample<TimelineAsk, TimelineKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "In which month was each of these?",
      events: [
        { id: "coup", text: "Soldiers overthrow the president" },
        { id: "vote", text: "The Council authorises a force" },
        { id: "split", text: "The movements part" },
      ],
      from: "2012-01",
      to: "2012-12-31",
      precision: "month",
    },
    key: {
      dates: {
        coup: { from: "2012-03-22", to: "2012-03-22" },
        vote: { from: "2012-12-20", to: "2012-12-20" },
        split: { from: "2012-06-01", to: "2012-07-15" },
      },
      asOf: "2012-09-01",
      rule: "order",
    },
    responses: [
      { response: { dates: { coup: "2012-03", split: "2012-07", vote: "2012-12" } }, fraction: 1 },
      { response: { dates: { coup: "2012-03-22", split: "2012-06", vote: "2012-12-20" } }, fraction: 1 },
      { response: { dates: { coup: "2012-04", split: "2012-05", vote: "2012-10" } }, fraction: 1 },
      { response: { dates: { coup: "2012-06", split: "2012-06", vote: "2012-12" } }, fraction: 0.8333333 },
      { response: { dates: { coup: "2012-03", split: "2012-11", vote: "2012-10" } }, fraction: 0.6666667 },
      { response: { dates: { coup: "2012-03" } }, fraction: 0.1666667 },
      { response: { dates: { coup: "2012-12", split: "2012-11", vote: "2012-01" } }, fraction: 0 },
      { response: { dates: {} }, fraction: null },
    ],
    invalid: [
      { dates: { coup: "2013-01" } },
      { dates: { coup: "2011-12-31" } },
      { dates: { coup: "2012" } },
      { dates: { coup: "2012-13" } },
      { dates: { coup: "2012-02-30" } },
      { dates: { coup: "22 March 2012" } },
      { dates: { coup: null } },
      { dates: { coup: { from: "2012-03", to: "2012-03" } } },
      { dates: { election: "2012-03" } },
      { dates: [["coup", "2012-03"]] },
      { dates: {}, asOf: "2012-09-01" },
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "In which season did it begin?",
      events: [{ id: "rain", text: "The rains" }],
      from: "2012-12",
      to: "2013-08",
      precision: "season",
    },
    key: { dates: { rain: { from: "2013-06-10", to: "2013-06-20" } }, rule: "dates" },
    responses: [
      { response: { dates: { rain: "2013-06" } }, fraction: 1 },
      { response: { dates: { rain: "2013-08-31" } }, fraction: 1 },
      { response: { dates: { rain: "2012-12" } }, fraction: 0 },
      { response: { dates: {} }, fraction: null },
    ],
    invalid: [{ dates: { rain: "2012-11" } }, { dates: { rain: "2013-09" } }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Six days around the end of a month in a *leap* year.",
      events: Object.keys(right).map((id) => ({
        id,
        text: `**An event** called ${id} ${"with a rather long description ".repeat(4)}& <more>`,
      })),
      from: "2012-02-20",
      to: "2012-03-05",
      precision: "day",
    },
    key: {
      dates: Object.fromEntries(Object.entries(right).map(([id, day]) => [id, { from: day, to: day }])),
      rule: "both",
    },
    responses: [
      { response: { dates: right }, fraction: 1 },
      {
        response: { dates: { ...right, "day-f": right["day-b"], "day-b": right["day-f"] } },
        fraction: 0.8,
      },
      { response: { dates: { "day-f": "2012-02", "day-c": "2012-03" } }, fraction: 0.0333333 },
      { response: { dates: { constructor: "2012-02-28" } }, fraction: 0.0833333 },
      { response: { dates: { constructor: "2012-03-05" } }, fraction: 0 },
      { response: { dates: {} }, fraction: null },
    ],
    invalid: [
      { dates: { constructor: "2012-02-19" } },
      { dates: { constructor: "2012-01" } },
      { dates: { valueof: "2012-02-28" } },
      { dates: Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`day-${index}`, "2012-02-28"])) },
    ],
  },
];
