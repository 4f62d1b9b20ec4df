import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { unknownIds } from "../choices";
import { entryFaults } from "../entries";
import { noneFaults } from "../none-option";
import { earns } from "./review";
import type { MultipleResponseAsk, MultipleResponseKey } from "./schema";

/** What is wrong between ask and key. That positive weights add up to one is also Moodle's demand. */
export function multipleResponseFaults(ask: MultipleResponseAsk, key: MultipleResponseKey): string[] {
  const earning = ask.options.filter(({ id }) => earns(key, id)).map(({ id }) => id);
  const rights = earning.length;
  const { choose } = ask;
  return [
    ...entryFaults("option", "options", ask.options),
    ...unknownIds("option", ask.options, key.rule === "sum" ? Object.keys(key.weights) : key.right),
    ...noneFaults(ask.options, earning),
    ...(choose !== undefined && choose !== rights
      ? [`The question asks for ${choose} options, but ${rights} earn points.`]
      : []),
    ...(key.rule === "sum" && !addsUpToOne(key.weights)
      ? ["The weights above zero do not add up to 1."]
      : []),
    ...(rights === ask.options.length && key.rule !== "sum"
      ? ["Every option is right, so there is nothing to choose."]
      : []),
  ];
}

function addsUpToOne(weights: Readonly<Record<string, number>>): boolean {
  const above = Object.values(weights).filter((weight) => weight > 0);
  const units = above.reduce((total, weight) => total + toUnits(weight), 0);
  return Math.abs(units - unitsOfOne) <= above.length;
}
