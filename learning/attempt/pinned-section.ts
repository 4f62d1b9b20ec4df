import type { Module } from "@/learning/modules/module";
import { pinnedModule } from "@/learning/modules/pinned-module";
import type { Question } from "@/quiz/question";

type Pin = {
  readonly moduleVersion: string;
  readonly sectionId: string;
  readonly leftOut: readonly string[];
  readonly drawn: readonly string[];
};

/**
 * The module as it stood when the attempt was started, and the questions that the attempt asks, in their order: those
 * that were drawn, from whatever section, or all of its own section for attempts from before questions were drawn.
 */
export async function pinnedSection(
  attempt: Pin,
): Promise<{ module: Module; questions: readonly Question[] }> {
  const module = await pinnedModule(attempt.moduleVersion);
  return { module, questions: questionsOf(module, attempt) };
}

/** The questions of an attempt, given the module it is pinned to. */
export function questionsOf(module: Module, { sectionId, leftOut, drawn }: Pin): readonly Question[] {
  if (drawn.length > 0) {
    const all = new Map(module.sections.flatMap(({ questions }) => questions).map((one) => [one.id, one]));
    return drawn.map((id) => {
      const question = all.get(id);
      if (!question) throw new Error(`module version ${module.version} has no question ${id}`);
      return question;
    });
  }
  const section = module.sections.find((one) => one.id === sectionId);
  if (!section) throw new Error(`module version ${module.version} has no section ${sectionId}`);
  return section.questions.filter(({ id }) => !leftOut.includes(id));
}
