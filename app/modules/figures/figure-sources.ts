import type { SectionFigure } from "@/learning/modules/read-section";
import type { LessonNotes } from "../lesson-text/lesson-notes";

/** A source as the page numbers it; `call` is the id of the one place in the figure that calls it. */
export type CalledSource = { readonly id: string; readonly number: number; readonly call: string };

/** What the figure's marks cite, by the id that they cite it with. */
export type FigureSources = {
  readonly all: readonly CalledSource[];
  readonly of: (cites: readonly string[]) => readonly CalledSource[];
};

/** Calls each source of a figure once, so that the list at the foot of the page leads back to the figure and not to each row. */
export function callSources({ sources }: SectionFigure, notes: LessonNotes): FigureSources {
  const called = new Map<string, CalledSource>();
  for (const id of new Set(Object.values(sources).flat())) {
    const call = notes.call(id);
    if (call) called.set(id, { id, ...call });
  }
  const byNumber = (one: CalledSource, other: CalledSource) => one.number - other.number;
  return {
    all: [...called.values()].sort(byNumber),
    of: (cites) =>
      [...new Set(cites.flatMap((cite) => sources[cite] ?? []))]
        .flatMap((id) => called.get(id) ?? [])
        .sort(byNumber),
  };
}
