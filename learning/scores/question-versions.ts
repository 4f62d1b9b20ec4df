import { pinnedModule } from "@/learning/modules/pinned-module";
import { questionsById } from "@/learning/regrade/changed-questions";
import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import type { ScoreHistory } from "./score-history";
import { findModuleVersions } from "./verify-store";

/** The version of a question that was asked, and those that its marks were counted by, by their fingerprints. */
export async function versionsOfMarks(
  moduleId: string,
  pinned: Question,
  { scores }: ScoreHistory,
): Promise<ReadonlyMap<string, Question>> {
  const versions = new Map([[questionVersion(pinned), pinned]]);
  for (const { cause, questionVersion: version } of scores) {
    if (cause !== "mark" || versions.has(version)) continue;
    const marked = await questionOfVersion(moduleId, pinned.id, version);
    if (marked) versions.set(version, marked);
  }
  return versions;
}

/** A version of a question that some module version holds; undefined where none does that is kept. */
async function questionOfVersion(
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
