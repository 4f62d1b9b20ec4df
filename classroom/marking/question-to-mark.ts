import { Refusal } from "@/access/refusal";
import type { Module } from "@/learning/modules/module";
import { pinnedModule } from "@/learning/modules/pinned-module";
import type { Question } from "@/quiz/question";
import type { Marking } from "@/quiz/question-types/question-type";
import { readQuestion } from "@/quiz/scoring/read-question";

type Place = { readonly moduleVersion: string; readonly questionId: string };

/** A question as the attempt asked it, with the module that it stood in. */
export async function askedQuestion({
  moduleVersion,
  questionId,
}: Place): Promise<{ module: Module; question: Question }> {
  const module = await pinnedModule(moduleVersion);
  const question = questionIn(module, questionId);
  if (!question) throw new Error(`module version ${moduleVersion} has no question ${questionId}`);
  return { module, question };
}

/** A question of a module, in whatever section it stands. */
export function questionIn(module: Module, questionId: string): Question | undefined {
  return module.sections.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);
}

/** What a question is marked by; null for types that need nobody. */
export function markingOf(question: Question): Marking | null {
  const read = readQuestion(question);
  return read?.questionType.marking?.(read.key) ?? null;
}

/** A question that a person marks, as the attempt asked it, with its rubric and outline. */
export async function questionToMark(
  place: Place,
): Promise<{ module: Module; question: Question; marking: Marking }> {
  const { module, question } = await askedQuestion(place);
  const marking = markingOf(question);
  if (!marking) throw new Refusal("not-found");
  return { module, question, marking };
}

/** The rubric that each of these answers is marked by, by its module version: attempts may be pinned to different ones. */
export async function rubricsOf(places: readonly Place[]): Promise<ReadonlyMap<string, Marking["rubric"]>> {
  const first = new Map(places.map((place) => [place.moduleVersion, place]));
  const rubrics = await Promise.all(
    [...first].map(
      async ([version, place]) => [version, (await questionToMark(place)).marking.rubric] as const,
    ),
  );
  return new Map(rubrics);
}
