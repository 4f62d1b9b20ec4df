import { pinnedSection } from "@/learning/attempt/pinned-section";
import { quizIdOf } from "@/learning/attempt/quiz-id";
import type { Module } from "@/learning/modules/module";
import { fraction } from "@/quiz/fraction";
import type { Question } from "@/quiz/question";
import { forecast as forecastType } from "@/quiz/question-types/forecast/index";
import { reviewQuestion } from "@/quiz/scoring/review-question";
import { scorePaper } from "@/quiz/scoring/score-paper";
import { brierOf, brierReport, type JudgedForecast } from "@/quiz/statistics/brier";
import type { FoundForecasts } from "./find-forecasts";
import {
  type Forecast,
  type ForecastStanding,
  isSectionOpen,
  type LockedAnswer,
  standingOf,
} from "./forecasts";
import type { ForecastsReply, ShownForecast, ShownOutcome } from "./forecasts-reply";

type Shown = { readonly shown: ShownForecast; readonly judged: JudgedForecast | null };

/** A person's forecasts as their reply has them. An outcome is looked up only for what has been revealed to them. */
export async function showForecasts(
  module: Module,
  { forecasts, answers, locked }: FoundForecasts,
  revealedAt: Date | null,
): Promise<ForecastsReply> {
  const shown = await Promise.all(
    forecasts.map((forecast) => showForecast(module, forecast, standingOf(forecast.question, answers))),
  );
  const states = shown.map(({ shown: { state } }) => state);
  const judged = shown.flatMap((one) => one.judged ?? []);
  return {
    module: module.id,
    revealedAt: revealedAt?.toISOString() ?? null,
    mayReveal: locked.size === forecasts.length && states.includes("locked"),
    sections: module.sections.flatMap((section) =>
      section.opensAfter === undefined
        ? []
        : [
            {
              id: section.id,
              opensAfter: section.opensAfter,
              isOpen: isSectionOpen(module, section, locked),
            },
          ],
    ),
    forecasts: shown.map((one) => one.shown),
    calibration: states.includes("revealed") ? calibrationOf(judged) : null,
  };
}

function calibrationOf(judged: readonly JudgedForecast[]): ForecastsReply["calibration"] {
  const { groups, count, ...report } = brierReport(judged);
  const numbers = Object.entries(report).map(([name, value]) => [
    name,
    value === null ? null : rounded(value),
  ]);
  return {
    ...(Object.fromEntries(numbers) as typeof report),
    count,
    groups: groups.map((group) => ({ ...group, happened: rounded(group.happened) })),
  };
}

/** To seven decimals, as everything that is stored is. */
const rounded = (value: number) => fraction(value, 1);

async function showForecast(
  module: Module,
  { question, section }: Forecast,
  standing: ForecastStanding,
): Promise<Shown> {
  const { stem, asOf, resolvesOn } = forecastType.ask.parse(question.ask);
  const { state, answer } = standing;
  const response = answer ? forecastType.response.parse(answer.response) : { probability: null };
  const told = state === "revealed" ? await outcomeOf(module, standing.answer) : null;
  return {
    shown: {
      id: question.id,
      quiz: quizIdOf({ moduleId: module.id, sectionId: section.id }),
      stem,
      asOf,
      resolvesOn,
      state,
      attempt: answer?.attemptId ?? null,
      probability: response.probability,
      known: response.known ?? false,
      lockedAt: answer?.submittedAt?.toISOString() ?? null,
      outcome: told?.outcome ?? null,
    },
    judged: told?.judged ?? null,
  };
}

/** What became of a revealed forecast, from the question as it stood when it was locked. */
async function outcomeOf(module: Module, answer: LockedAnswer) {
  const question = await lockedQuestion(answer);
  const key = forecastType.key.parse(question.key);
  const { probability, known } = forecastType.response.parse(answer.response);
  const judged = known || probability === null ? null : { probability, outcome: key.outcome };
  const { points, outOf } = scorePaper([question], new Map([[question.id, answer]]));
  const outcome: ShownOutcome = {
    happened: key.outcome === 1,
    resolution: key.resolution,
    source: key.source,
    sources: sourcesIn(module, key.source),
    brier: judged && rounded(brierOf(judged)),
    points,
    outOf,
    feedback: reviewQuestion(question, answer.response).lines[0]?.feedback ?? null,
  };
  return { outcome, judged };
}

/** The question as it stood in the content that the attempt was pinned to. */
export async function lockedQuestion(answer: LockedAnswer): Promise<Question> {
  const { questions } = await pinnedSection({ ...answer, leftOut: [], drawn: [] });
  const question = questions.find(({ id }) => id === answer.questionId);
  if (!question) throw new Error(`attempt ${answer.attemptId} never asked ${answer.questionId}`);
  return question;
}

function sourcesIn({ sources }: Module, text: string): ShownOutcome["sources"] {
  const named = new Set(text.match(/\b[A-Z]+\d+\b/g));
  return sources.flatMap(({ id, text: words, url }) =>
    named.has(id) ? [{ id, text: words, url: url ?? null }] : [],
  );
}
