import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { type PassageArgument, sectionArgument } from "./argument/section-argument";
import { currentModules } from "./current-modules";
import { citedSources } from "./figures/cited-sources";
import type { NamedFigure } from "./figures/figure-schema";
import type { Block, GlossaryTerm, Module, Objective, Passage, Section, Source } from "./module";

/** A section's place among its neighbours. */
export type SectionLink = { readonly id: string; readonly number: number; readonly title: string };

/** What is known of a section before it is read: enough for an outline, nothing of its questions but how many they are. */
export type SectionSummary = SectionLink & {
  readonly minutes: number;
  readonly passages: readonly string[];
  readonly quiz: QuizSummary | null;
  /** The section whose forecasts have to be locked before this one can be read; null when it is open to everybody. */
  readonly opensAfter: SectionLink | null;
};

/** What a quiz will ask of a person's time. `points` is what it is worth at most. */
export type QuizSummary = {
  /** `<module>/<section>`, the name under which attempts are started. */
  readonly id: string;
  readonly questions: number;
  readonly points: number;
  readonly minutes: number;
  /** How many of its questions are forecasts: locked by handing in, scored later, asked once. */
  readonly forecasts: number;
};

/** A figure of the section, and by each id that its marks cite the sources behind it. */
export type SectionFigure = NamedFigure & {
  readonly sources: Readonly<Record<string, readonly string[]>>;
};

/** A section as its page shows it. One that opens later holds nothing to read here; `readOpenSection` gives that. */
export type SectionReading = SectionSummary & {
  readonly module: { readonly id: string; readonly title: string; readonly language: string };
  readonly outline: readonly SectionSummary[];
  readonly objectives: readonly Objective[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Passage[];
  /** Those that its blocks show, in their order. */
  readonly figures: readonly SectionFigure[];
  /** The section's own terms, and all of the module's, which its text may use. */
  readonly ownTerms: readonly GlossaryTerm[];
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  /** What its passages carry of the argument; null where the lesson does not lead to one. */
  readonly argument: readonly PassageArgument[] | null;
  readonly previous: SectionLink | null;
  readonly next: SectionLink | null;
};

function summarizeQuiz(module: Module, section: Section): QuizSummary | null {
  if (section.questions.length === 0) return null;
  const points = section.questions.reduce((sum, question) => sum + question.points, 0);
  return {
    id: `${module.id}/${section.id}`,
    questions: section.questions.length,
    points,
    minutes: section.quizMinutes,
    forecasts: section.questions.filter(waitsForReveal).length,
  };
}

/** A section without its text and its questions. */
export function summarizeSection(module: Module, section: Section): SectionSummary {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    minutes: section.minutes,
    passages: section.passages.map((passage) => passage.id),
    quiz: summarizeQuiz(module, section),
    opensAfter: link(module.sections.find(({ id }) => id === section.opensAfter)),
  };
}

function link(section: Section | undefined): SectionLink | null {
  return section ? { id: section.id, number: section.number, title: section.title } : null;
}

/**
 * What a module's section gives to everybody, picked field by field: no question leaves, and nothing that stands in a section
 * that opens later. Null where there is no such section.
 */
export function sectionReading(module: Module, sectionId: string): SectionReading | null {
  const section = module.sections.find(({ id }) => id === sectionId);
  if (!section) return null;
  const open = module.sections.filter(({ opensAfter }) => opensAfter === undefined);
  const reading = openReading(module, section);
  const glossary = open.flatMap((one) => one.glossary);
  if (section.opensAfter === undefined) return { ...reading, glossary };
  return {
    ...reading,
    blocks: [],
    paragraphs: [],
    figures: [],
    ownTerms: [],
    glossary: [],
    sources: [],
    argument: null,
  };
}

/** The same with everything that stands in it. Whoever calls this has made sure that the section is open to the reader. */
export function openReading(module: Module, section: Section): SectionReading {
  const index = module.sections.indexOf(section);
  return {
    ...summarizeSection(module, section),
    module: { id: module.id, title: module.title, language: module.language },
    outline: module.sections.map((one) => summarizeSection(module, one)),
    objectives: module.objectives.filter((objective) => section.objectives.includes(objective.id)),
    blocks: section.blocks,
    paragraphs: section.passages,
    figures: sectionFigures(module, section),
    ownTerms: section.glossary,
    glossary: module.sections.flatMap((one) => one.glossary),
    sources: module.sources,
    argument: sectionArgument(module, section),
    previous: index > 0 ? link(module.sections[index - 1]) : null,
    next: link(module.sections[index + 1]),
  };
}

/** Only the section's own figures: a later section's would tell how things went on. */
function sectionFigures(module: Module, section: Section): SectionFigure[] {
  return section.blocks.flatMap((block) => {
    const named =
      block.kind === "figure" ? module.figures.find(({ name }) => name === block.name) : undefined;
    return named ? [{ ...named, sources: citedSources(named.figure, module) }] : [];
  });
}

/** A section to read, from the content as it is now. It asks for no occasion: what it gives is the same for everybody. */
export async function readSection(input: {
  module: string;
  section: string;
}): Promise<SectionReading | null> {
  const module = (await currentModules()).find((one) => one.id === input.module);
  return module ? sectionReading(module, input.section) : null;
}
