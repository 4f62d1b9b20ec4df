import type { Levels, Rubric } from "@/classroom/marking/rubric";

/** Chosen levels in a line: each criterion with the points it got. */
export function levelWords(rubric: Rubric, levels: Levels): string {
  return rubric
    .map(({ id, text, levels: all }) => `${text} ${all[levels[id] ?? -1]?.points ?? "–"}`)
    .join(" · ");
}
