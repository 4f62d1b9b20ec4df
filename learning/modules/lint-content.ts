import { lintArgument } from "./argument/lint-argument";
import type { Fault } from "./fault";
import { lintFigures } from "./figures/lint-figures";
import { knownIds } from "./known-ids";
import { lintAbsolutes } from "./lint/lint-absolutes";
import { lintCites } from "./lint/lint-cites";
import { lintFeedback } from "./lint/lint-feedback";
import { lintGates } from "./lint/lint-gates";
import { lintIds } from "./lint/lint-ids";
import { lintLengthCue } from "./lint/lint-length-cue";
import { lintLessons } from "./lint/lint-lessons";
import { lintObjectives } from "./lint/lint-objectives";
import { lintOptions } from "./lint/lint-options";
import { lintPins } from "./lint/lint-pins";
import { lintQuotations } from "./lint/lint-quotations";
import { lintReading } from "./lint/lint-reading";
import { lintRubric } from "./lint/lint-rubric";
import { lintSections } from "./lint/lint-sections";
import type { ModuleDraft } from "./module-draft";

/** How a module's files fit together, and what its author would not want to have overlooked. */
export function lintContent(draft: ModuleDraft): Fault[] {
  const known = knownIds(draft);
  const questions = draft.quizzes.flatMap((quiz) => quiz.questions);
  return [
    ...lintSections(draft),
    ...lintIds(draft),
    ...lintLessons(draft, known),
    ...lintReading(draft),
    ...lintQuotations(draft),
    ...lintGates(draft),
    ...lintFigures(draft, known),
    ...lintArgument(draft, known),
    ...lintObjectives(draft, known),
    ...questions.flatMap((question) => [
      ...lintCites(question, known),
      ...lintOptions(question),
      ...lintLengthCue(question),
      ...lintAbsolutes(question),
      ...lintRubric(question),
      ...lintFeedback(question),
    ]),
    ...lintPins(draft, known),
  ];
}
