import type { Module } from "@/learning/modules/module";
import { pinnedModule } from "@/learning/modules/pinned-module";
import type { Question } from "@/quiz/question";

type Pin = {
  readonly moduleVersion: string;
  readonly sectionId: string;
  readonly leftOut: readonly string[];
};

/** The module as it stood when the attempt was started, and the questions of its section that the attempt asks. */
export async function pinnedSection(
  attempt: Pin,
): Promise<{ module: Module; questions: readonly Question[] }> {
  const module = await pinnedModule(attempt.moduleVersion);
  const section = module.sections.find((one) => one.id === attempt.sectionId);
  if (!section)
    throw new Error(`module version ${attempt.moduleVersion} has no section ${attempt.sectionId}`);
  return { module, questions: section.questions.filter(({ id }) => !attempt.leftOut.includes(id)) };
}
