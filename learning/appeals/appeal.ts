import { citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";

/** The cites that are no passage and no sentence of the module, in the order given: an appeal rests on its text. */
export function unknownPlaces(module: Module, cites: readonly string[]): string[] {
  return cites.filter((id) => {
    const found = citedText(module, id);
    return found === null || found.kind === "statement";
  });
}
