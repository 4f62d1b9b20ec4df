import type { Actor } from "@/access/actor";
import type { Module } from "@/learning/modules/module";
import { findForecastAnswers } from "./forecast-store";
import { type Forecast, type ForecastAnswer, forecastsIn, lockedIds } from "./forecasts";

/** A module's forecasts and what somebody has said to them; nobody has said nothing. */
export type FoundForecasts = {
  readonly forecasts: readonly Forecast[];
  readonly answers: readonly ForecastAnswer[];
  readonly locked: ReadonlySet<string>;
};

/** Looks up how the asker's forecasts in a module stand. */
export async function findForecasts(by: Actor, module: Module): Promise<FoundForecasts> {
  const forecasts = forecastsIn(module);
  const ids = forecasts.map(({ question }) => question.id);
  const answers =
    by.kind === "nobody" || ids.length === 0 ? [] : await findForecastAnswers(by.personId, module.id, ids);
  return { forecasts, answers, locked: lockedIds(forecasts, answers) };
}
