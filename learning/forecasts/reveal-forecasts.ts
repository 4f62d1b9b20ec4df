import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { scorePaper } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { findForecasts } from "./find-forecasts";
import { findReveal, insertReveal } from "./forecast-store";
import { type LockedAnswer, standingOf } from "./forecasts";
import type { ForecastsReply } from "./forecasts-reply";
import type { forecastsParams } from "./read-forecasts";
import { lockedQuestion, showForecasts } from "./show-forecasts";

/** Nothing needs to be said: a reveal is the same however often it is asked for. */
export const revealInput = z.strictObject({});

/**
 * Shows the asker what became of a module's forecasts, once all of them are locked, and scores them. However often it is
 * asked for, there is one reveal, and each forecast is scored once.
 */
export async function revealForecasts(
  { by, at }: Occasion,
  input: z.output<typeof forecastsParams>,
): Promise<ForecastsReply> {
  authorize(by, "forecasts.reveal");
  const module = (await currentModules()).find(({ id }) => id === input.module);
  if (!module) throw new Refusal("not-found");
  const found = await findForecasts(by, module);
  if (found.forecasts.length === 0) throw new Refusal("not-found");
  if (found.locked.size < found.forecasts.length) throw new Refusal("forecasts.not-locked");
  const unscored = found.forecasts.flatMap(({ question }) => {
    const { state, answer } = standingOf(question, found.answers);
    return state === "locked" ? [answer] : [];
  });
  const scores = await Promise.all(unscored.map(scoreOf));
  if (scores.length > 0)
    await insertReveal({ personId: by.personId, moduleId: module.id, at, scoringVersion, scores });
  const [now, revealedAt] = await Promise.all([
    findForecasts(by, module),
    findReveal(by.personId, module.id),
  ]);
  return showForecasts(module, now, revealedAt);
}

/** What a locked forecast is worth, by the question as it stood when it was locked. */
async function scoreOf(answer: LockedAnswer) {
  const question = await lockedQuestion(answer);
  const [score] = scorePaper([question], new Map([[question.id, answer]])).scores;
  if (!score) throw new Error(`${question.id} got no score`);
  return { attemptId: answer.attemptId, ...score };
}
