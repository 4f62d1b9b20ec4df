import { forecastsIn } from "@/learning/forecasts/forecasts";
import { currentModules } from "./current-modules";
import type { Module, Objective, Source, SourceBrief } from "./module";
import { type SectionSummary, summarizeSection } from "./read-section";

/** A module as its own page shows it: what it is about, what it teaches, what its source brief is and how sure that is. */
export type ModuleOverview = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly level: string;
  readonly minutes: number;
  readonly authors: readonly string[];
  readonly brief: SourceBrief;
  readonly sections: readonly (SectionSummary & { readonly objectives: readonly Objective[] })[];
  /** Those that `brief` names: the lessons list theirs themselves, and some of those tell how things went on. */
  readonly sources: readonly Source[];
  /** How many forecasts it asks for. */
  readonly forecasts: number;
  /** Whether there is an argument to read. */
  readonly hasArgument: boolean;
};

/** The public side of a module, picked field by field. */
export function moduleOverview(module: Module): ModuleOverview {
  return {
    id: module.id,
    title: module.title,
    subtitle: module.subtitle,
    language: module.language,
    level: module.level,
    minutes: module.minutes,
    authors: module.authors,
    brief: module.brief,
    sections: module.sections.map((section) => ({
      ...summarizeSection(module, section),
      objectives: module.objectives.filter((objective) => section.objectives.includes(objective.id)),
    })),
    sources: sourcesOfBrief(module),
    forecasts: forecastsIn(module).length,
    hasArgument: module.argument !== null,
  };
}

function sourcesOfBrief({ brief, sources }: Module): Source[] {
  const texts = [brief.citation, ...brief.facts.flatMap(({ value, status }) => [value, status])];
  const named = new Set(texts.flatMap((text) => text.match(/\b[A-Z]\d{2,}\b/g) ?? []));
  return sources.filter(({ id }) => named.has(id));
}

/** Every module's overview, in the order of the content; the same for everybody. */
export async function readOverviews(): Promise<ModuleOverview[]> {
  return (await currentModules()).map(moduleOverview);
}
