import { z } from "zod";
import type { Entry } from "./entries";

/** How much of the points a choice is worth: 1 is all of them, below zero it costs. Source: Moodle's answer fractions. */
export const weight = z.number().min(-1).max(1);

/** The text that goes with an id; the id itself where there is none, so that a review never shows a hole. */
export function textOf(entries: readonly Entry[], id: string): string {
  return entries.find((entry) => entry.id === id)?.text ?? id;
}

/** Whether an id is one of theirs. */
export function hasId(entries: readonly Entry[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

/** The weight of an id, 0 where the author gave none. An option may be called "constructor": only own properties count. */
export function weightOf(weights: Readonly<Record<string, number>>, id: string): number {
  return Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0;
}

/** Ids of the key that were never asked, as sentences for the author; `what` names one of them, such as "option". */
export function unknownIds(what: string, entries: readonly Entry[], ids: readonly string[]): string[] {
  return ids
    .filter((id) => !hasId(entries, id))
    .map((id) => `The key names the ${what} "${id}", which is not asked.`);
}
