import { z } from "zod";
import { citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";
import type { Standing } from "@/quiz/behaviours/behaviour";
import { isRight } from "@/quiz/behaviours/is-right";
import { behaviours } from "@/quiz/behaviours/register";
import { hintsOf, type Question } from "@/quiz/question";
import {
  type CheckedTry,
  type GradingRules,
  historyOf,
  type StandingAnswer,
  settingsFor,
} from "@/quiz/scoring/grade-question";
import { reviewQuestion } from "@/quiz/scoring/review-question";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { citedPlace, reviewedLine } from "./result-reply";

/** Where a question stands while its attempt is open, for behaviours that check answers under way. */
export const standingReply = z.strictObject({
  tries: z.int(),
  /** Null where one may try as often as one likes. */
  triesLeft: z.int().nullable(),
  mayAnswer: z.boolean(),
  mayCheck: z.boolean(),
  /** The hints given so far. */
  hints: z.array(z.string()),
  /** What the last try was; null before the first, and where it is not told. */
  verdict: z.enum(["right", "partly", "wrong"]).nullable(),
  /** What the question is worth so far, as a fraction of its points; null before the first try. */
  fraction: z.number().nullable(),
  /** The last try with the author's words on it. The right answer stands in it once it is told. */
  lines: z.array(reviewedLine),
  overall: z.string().nullable(),
  cites: z.array(citedPlace),
});

export type StandingReply = z.input<typeof standingReply>;

/** How the behaviour sees a question now; null where nothing of it is ever checked under way. */
export function standingOf(
  question: Question,
  tries: readonly CheckedTry[],
  rules: GradingRules,
): Standing | null {
  const behaviour = behaviours[rules.behaviour];
  if (!behaviour.checks || !isChecked(question)) return null;
  const history = historyOf({ verdict: "unanswered" }, undefined, tries);
  return behaviour.standing(history, settingsFor(question, rules), false);
}

/** Whether a question whose answers are checked still takes one. */
export function mayStillAnswer(
  question: Question,
  tries: readonly CheckedTry[],
  rules: GradingRules,
): boolean {
  return standingOf(question, tries, rules)?.mayAnswer ?? true;
}

/** Whether answers to a question can be checked at once: not where a person marks them or a reveal scores them. */
export function isChecked(question: Question): boolean {
  return !waitsForReveal(question) && reviewQuestion(question, null).marking === null;
}

/** Whether a part of an answer is blank while another is not. */
export function isHalfFilled(question: Question, answer: StandingAnswer): boolean {
  const { lines } = reviewQuestion(question, answer.response);
  return lines.length > 1 && lines.some(({ standing }) => standing === "blank");
}

/** A standing in words, with nothing of the key that the behaviour does not tell yet. */
export function showStanding(
  module: Module,
  question: Question,
  tries: readonly CheckedTry[],
  rules: GradingRules,
): StandingReply | null {
  const standing = standingOf(question, tries, rules);
  if (!standing) return null;
  const last = tries.at(-1);
  const told = last && standing.tellsVerdict ? reviewQuestion(question, last.response) : null;
  return {
    tries: tries.length,
    triesLeft: standing.triesLeft,
    mayAnswer: standing.mayAnswer,
    mayCheck: standing.mayCheck,
    hints: hintsOf(question).slice(0, standing.hintsShown),
    verdict: last && told ? verdictOf(last.fraction) : null,
    fraction: standing.fraction,
    lines: (told?.lines ?? []).map(({ id, prompt, answer, right, standing: how, feedback, note }) => ({
      id,
      prompt,
      answer,
      right: standing.tellsKey ? right : null,
      standing: how,
      feedback,
      note: note ?? null,
    })),
    overall: standing.tellsKey ? (told?.overall ?? null) : null,
    cites: standing.tellsKey ? question.cites.flatMap((id) => citedText(module, id) ?? []) : [],
  };
}

function verdictOf(fraction: number): "right" | "partly" | "wrong" {
  if (isRight(fraction)) return "right";
  return fraction > 0 ? "partly" : "wrong";
}
