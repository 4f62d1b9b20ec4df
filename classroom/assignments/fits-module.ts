import type { Module, Section } from "@/learning/modules/module";
import type { Terms } from "@/learning/terms/terms";
import type { Pool } from "@/quiz/paper/choose-questions";
import type { Question } from "@/quiz/question";
import type { AssignmentFields, AssignmentKind } from "./assignment";

type Asked = Pick<AssignmentFields, "kind" | "sectionIds">;

/** Types that a person marks: what a memo assignment is made of. */
const writtenTypes = new Set(["memo", "essay"]);

export function isWritten({ type }: Pick<Question, "type">): boolean {
  return writtenTypes.has(type);
}

/** The sections whose quizzes an assignment asks, one attempt each; of a paper the one that its attempt is kept under. */
export function quizSections(module: Module, { kind, sectionIds }: Asked): Section[] {
  const sections = sectionsOf(module, { kind, sectionIds }).filter(({ questions }) => questions.length > 0);
  if (kind === "reading") return [];
  return kind === "paper" ? sections.slice(0, 1) : sections;
}

/** The sections that an assignment is about. */
export function sectionsOf(module: Module, { kind, sectionIds }: Asked): Section[] {
  return kind === "module"
    ? [...module.sections]
    : module.sections.filter(({ id }) => sectionIds.includes(id));
}

/** The questions that an attempt at an assignment may ask: of its section, or of all of a paper's. */
export function questionsOf(module: Module, asked: Asked, section: Section): readonly Question[] {
  return asked.kind === "paper"
    ? sectionsOf(module, asked).flatMap(({ questions }) => questions)
    : section.questions;
}

/**
 * The terms that an assignment really has: a memo asks what is to be written and nothing else, unless its pools say what
 * they ask.
 */
export function termsForKind(module: Module, asked: Asked, terms: Terms): Terms {
  if (asked.kind !== "memo" || terms.paper.pools.length > 0) return terms;
  const written = sectionsOf(module, asked)
    .flatMap(({ questions }) => questions)
    .filter(isWritten);
  const pool = { draw: Math.max(written.length, 1), from: { questions: written.map(({ id }) => id) } };
  return { ...terms, paper: { ...terms.paper, pools: written.length > 0 ? [pool] : [] } };
}

/** How many questions a pool could draw from. */
export function matching(questions: readonly Question[], { from }: Pool): number {
  return questions.filter(
    ({ id, objective, bloom }) =>
      (from.questions?.includes(id) ?? true) &&
      (from.objective ?? objective) === objective &&
      (from.bloom ?? bloom) === bloom,
  ).length;
}

const sectionRules: Record<
  AssignmentKind,
  { readonly count: "none" | "one" | "some"; readonly asks: boolean }
> = {
  module: { count: "none", asks: true },
  sections: { count: "some", asks: true },
  quiz: { count: "one", asks: true },
  paper: { count: "some", asks: true },
  reading: { count: "some", asks: false },
  memo: { count: "one", asks: true },
};

/** What keeps an assignment from being done with the content as it is, field by field; nothing where it fits. */
export function faultsOf(
  module: Module | undefined,
  asked: Asked,
  { paper }: Pick<Terms, "paper">,
): Readonly<Record<string, string>> {
  if (!module) return { module: "There is no such module." };
  const rule = sectionRules[asked.kind];
  const unknown = asked.sectionIds.find((id) => !module.sections.some((section) => section.id === id));
  if (unknown !== undefined) return { sections: `The module has no section ${unknown}.` };
  const [chosen, sections] = [asked.sectionIds.length, sectionsOf(module, asked)];
  if (rule.count === "none" && chosen > 0) return { sections: "A whole module names no sections." };
  if (rule.count === "one" && chosen !== 1) return { sections: "Choose one section." };
  if (rule.count === "some" && chosen === 0) return { sections: "Choose at least one section." };
  if (!rule.asks) return {};
  const mute = sections.find(({ questions }) => questions.length === 0);
  if (mute && asked.kind !== "module") return { sections: `“${mute.title}” has no questions.` };
  const questions = sections.flatMap((section) => section.questions);
  if (questions.length === 0) return { sections: "There are no questions in it." };
  if (asked.kind === "memo" && !questions.some(isWritten))
    return { sections: "This section asks for nothing that is written." };
  const empty = paper.pools.findIndex((pool) => matching(questions, pool) === 0);
  if (empty >= 0) return { [`terms.paper.pools.${empty}`]: "No question fits this." };
  return asked.kind === "paper" && paper.pools.length === 0
    ? { "terms.paper.pools": "Say which questions the paper is drawn from." }
    : {};
}
