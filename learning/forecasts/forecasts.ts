import type { Module, Section } from "@/learning/modules/module";
import type { Question } from "@/quiz/question";
import { waitsForReveal, wordsUntilReveal } from "@/quiz/scoring/until-reveal";

/** A question that waits for its reveal, and the section whose quiz asks it. */
export type Forecast = { readonly question: Question; readonly section: Section };

/** What stands in one attempt for one such question. `submittedAt` is null while the attempt is open. */
export type ForecastAnswer = {
  readonly attemptId: string;
  readonly sectionId: string;
  readonly moduleVersion: string;
  readonly questionId: string;
  readonly response: unknown;
  readonly revision: number;
  readonly submittedAt: Date | null;
  readonly isScored: boolean;
};

/** Where one forecast is on its way; a locked one can no longer be changed, by anybody. */
export type ForecastStanding =
  | { readonly state: "not-given"; readonly answer: null }
  | { readonly state: "draft"; readonly answer: ForecastAnswer }
  | { readonly state: "locked" | "revealed"; readonly answer: LockedAnswer };

export type LockedAnswer = ForecastAnswer & { readonly submittedAt: Date };

/** The forecasts of a module in reading order. A section that opens later asks none: they would tell what it is about. */
export function forecastsIn({ sections }: Pick<Module, "sections">): Forecast[] {
  return sections
    .filter(({ opensAfter }) => opensAfter === undefined)
    .flatMap((section) =>
      section.questions.filter(waitsForReveal).map((question) => ({ question, section })),
    );
}

/**
 * How a forecast stands. It is locked by the first submission that carries an answer to it; a blank one locks nothing, and a
 * later answer never takes an earlier one's place.
 */
export function standingOf(question: Question, answers: readonly ForecastAnswer[]): ForecastStanding {
  const given = answers.filter(
    ({ questionId, response }) => questionId === question.id && wordsUntilReveal(question, response) !== null,
  );
  const [first] = given
    .filter((answer): answer is LockedAnswer => answer.submittedAt !== null)
    .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  if (first) return { state: first.isScored ? "revealed" : "locked", answer: first };
  return given[0] ? { state: "draft", answer: given[0] } : { state: "not-given", answer: null };
}

/** The ids of the forecasts that are locked, revealed or not. */
export function lockedIds(
  forecasts: readonly Forecast[],
  answers: readonly ForecastAnswer[],
): ReadonlySet<string> {
  const ids = forecasts.map(({ question }) => ({ id: question.id, ...standingOf(question, answers) }));
  return new Set(ids.flatMap(({ id, state }) => (state === "locked" || state === "revealed" ? [id] : [])));
}

/** Whether a section may be read: at once, or when all forecasts of the section that it opens after are locked. */
export function isSectionOpen(
  module: Pick<Module, "sections">,
  { opensAfter }: Pick<Section, "opensAfter">,
  locked: ReadonlySet<string>,
): boolean {
  if (opensAfter === undefined) return true;
  const needed = forecastsIn(module).filter(({ section }) => section.id === opensAfter);
  return needed.length > 0 && needed.every(({ question }) => locked.has(question.id));
}
