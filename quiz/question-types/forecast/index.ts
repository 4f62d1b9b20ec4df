import type { QuestionType } from "../question-type";
import { forecastInWords, reviewForecast } from "./review";
import {
  type ForecastAsk,
  type ForecastKey,
  type ForecastResponse,
  forecastAsk,
  forecastKey,
  forecastResponse,
} from "./schema";
import { scoreForecast } from "./score";

/** Say how likely something is before being told what happened. */
export const forecast: QuestionType<ForecastAsk, ForecastKey, ForecastResponse> = {
  type: "forecast",
  ask: forecastAsk,
  key: forecastKey,
  response: forecastResponse,
  fits: () => true,
  score: scoreForecast,
  scoredAt: "reveal",
  inWords: forecastInWords,
  isSetAside: ({ known }) => known === true,
  shuffle: (ask) => ask,
  review: reviewForecast,
  feedbackIds: () => ["high", "middle", "low"],
  faults: ({ asOf, resolvesOn }) =>
    asOf < resolvesOn ? [] : [`It resolves on "${resolvesOn}", which is not after "${asOf}".`],
};
