import { type Fault, fault } from "../fault";
import type { KnownIds } from "../known-ids";
import type { ModuleDraft } from "../module-draft";

/** Objectives that a question names and that are not there; objectives that no question asks about, once there is a quiz. */
export function lintObjectives({ main, quizzes }: ModuleDraft, known: KnownIds): Fault[] {
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const dead = questions.flatMap(({ file, question, at }) =>
    !known.objectives || known.objectives.has(question.objective)
      ? []
      : [fault(file, at(["objective"]), `There is no objective ${question.objective} in module.yaml.`)],
  );
  // A quiz that cannot be read may hold the question that is missed.
  if (quizzes.length === 0 || quizzes.some((quiz) => quiz.faults.length > 0)) return dead;
  const asked = new Set(questions.map(({ question }) => question.objective));
  const orphans = (main.value?.objectives ?? []).flatMap(({ id }, index) =>
    asked.has(id)
      ? []
      : [
          fault(
            main.source.file,
            main.source.at(["objectives", index, "id"]),
            `No question asks about the objective ${id}.`,
          ),
        ],
  );
  return [...dead, ...orphans];
}
