import { pinnedModule } from "@/learning/modules/pinned-module";
import { questionsById } from "@/learning/regrade/changed-questions";
import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import { findModuleVersions } from "./verify-store";

/** A version of a question that some module version holds; undefined where none does that is kept. */
export async function questionOfVersion(
  moduleId: string,
  questionId: string,
  version: string,
): Promise<Question | undefined> {
  for (const hash of await findModuleVersions(moduleId)) {
    const question = questionsById(await pinnedModule(hash)).get(questionId);
    if (question && questionVersion(question) === version) return question;
  }
  return undefined;
}
