import type { Sample } from "@/quiz/question-types/question-type";
import type { ActorMapAsk, ActorMapKey } from "./schema";

const april = [
  ["movement", "allied", "group"],
  ["movement", "fights", "army"],
] satisfies [string, string, string][];
const july = [["group", "fights", "movement"]] satisfies [string, string, string][];

export const samples: readonly Sample<ActorMapAsk, ActorMapKey>[] = [
  {
    name: "ordinary",
    ask: {
      stem: "Who stood how to whom, in spring and in summer?",
      actors: [
        { id: "army", text: "The army" },
        { id: "group", text: "The armed group" },
        { id: "movement", text: "The movement" },
      ],
      relations: [
        { id: "allied", text: "is allied with", symmetric: true },
        { id: "fights", text: "fights" },
      ],
      dates: ["2012-04-06", "2012-07"],
    },
    key: { edges: { "2012-04-06": april, "2012-07": july } },
    responses: [
      { response: { edges: { "2012-04-06": april, "2012-07": july } }, fraction: 1 },
      {
        response: {
          edges: {
            "2012-04-06": [
              ["movement", "fights", "army"],
              ["group", "allied", "movement"],
            ],
            "2012-07": july,
          },
        },
        fraction: 1,
      },
      { response: { edges: { "2012-04-06": april } }, fraction: 0.5 },
      {
        response: {
          edges: { "2012-04-06": [["group", "allied", "movement"]], "2012-07": [...july, ...april] },
        },
        fraction: 0.5833333,
      },
      { response: { edges: { "2012-07": [["movement", "fights", "group"]] } }, fraction: 0 },
      { response: { edges: { "2012-04-06": [], "2012-07": [] } }, fraction: null },
      { response: { edges: {} }, fraction: null },
    ],
    invalid: [
      { edges: { "2012-05": july } },
      { edges: { "2012-07": [["group", "fights", "bird"]] } },
      { edges: { "2012-07": [["group", "feeds", "army"]] } },
      { edges: { "2012-07": [["fights", "group", "movement"]] } },
      { edges: { "2012-07": [["group", "fights", "group"]] } },
      { edges: { "2012-07": [...july, ...july] } },
      {
        edges: {
          "2012-07": [
            ["group", "allied", "movement"],
            ["movement", "allied", "group"],
          ],
        },
      },
      { edges: { "2012-07": [["group", "fights"]] } },
      { edges: { "2012-07": [["group", "fights", "movement", "army"]] } },
      { edges: { "2012-07": ["group", "fights", "movement"] } },
      { edges: { "2012-07": null } },
      { edges: [july] },
      { edges: {}, dates: [] },
      {},
    ],
  },
  {
    name: "minimal",
    ask: {
      stem: "Who sends whom?",
      actors: [
        { id: "council", text: "The Council" },
        { id: "mission", text: "The mission" },
      ],
      relations: [{ id: "sends", text: "sends" }],
      dates: ["2012-12-20"],
    },
    key: { edges: { "2012-12-20": [["council", "sends", "mission"]] } },
    responses: [
      { response: { edges: { "2012-12-20": [["council", "sends", "mission"]] } }, fraction: 1 },
      { response: { edges: { "2012-12-20": [["mission", "sends", "council"]] } }, fraction: 0 },
      {
        response: {
          edges: {
            "2012-12-20": [
              ["mission", "sends", "council"],
              ["council", "sends", "mission"],
            ],
          },
        },
        fraction: 0.6666667,
      },
      { response: { edges: {} }, fraction: null },
    ],
    invalid: [{ edges: { "2012-12": [["council", "sends", "mission"]] } }],
  },
  {
    name: "awkward",
    ask: {
      stem: "Three dates, ids that objects know *by heart*, and names that are long or <marked>.",
      actors: [
        { id: "constructor", text: "`Constructor` & what belongs to it" },
        { id: "tostring", text: `An actor ${"of a rather long name ".repeat(5)}` },
        { id: "7", text: "<b>Seven</b>" },
        { id: "valueof", text: "*Value*" },
      ],
      relations: [
        { id: "constructor", text: "is of one kind with", symmetric: true },
        { id: "7", text: "supplies" },
      ],
      dates: ["2012-02-29", "2012-03", "2012-12-31"],
    },
    key: {
      edges: {
        "2012-02-29": [
          ["constructor", "constructor", "tostring"],
          ["7", "7", "valueof"],
          ["valueof", "7", "7"],
        ],
        "2012-03": [["7", "constructor", "valueof"]],
        "2012-12-31": [["tostring", "7", "7"]],
      },
    },
    responses: [
      {
        response: {
          edges: {
            "2012-12-31": [["tostring", "7", "7"]],
            "2012-03": [["valueof", "constructor", "7"]],
            "2012-02-29": [
              ["valueof", "7", "7"],
              ["7", "7", "valueof"],
              ["tostring", "constructor", "constructor"],
            ],
          },
        },
        fraction: 1,
      },
      {
        response: {
          edges: { "2012-02-29": [["valueof", "7", "7"]], "2012-03": [["7", "constructor", "valueof"]] },
        },
        fraction: 0.5,
      },
      { response: { edges: { "2012-12-31": [["7", "7", "tostring"]] } }, fraction: 0 },
      { response: { edges: {} }, fraction: null },
    ],
    invalid: [
      { edges: { "2012-03": [["constructor", "7", "constructor"]] } },
      { edges: { "2012-03": [["hasownproperty", "7", "constructor"]] } },
      { edges: { "2012-03": Array.from({ length: 41 }, () => ["7", "7", "valueof"]) } },
      { edges: { "2012-02-30": [["7", "7", "valueof"]] } },
    ],
  },
];
