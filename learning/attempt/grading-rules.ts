import { type Terms, termsSchema } from "@/learning/terms/terms";
import type { GradingRules } from "@/quiz/scoring/grade-question";
import type { AttemptRow } from "./attempt-store";

/** The terms that an attempt was begun under. Attempts from before there were terms have those of today's default. */
export function termsOf({ terms }: Pick<AttemptRow, "terms">): Terms {
  return termsSchema.parse(terms);
}

/** How the tries of an attempt become fractions. */
export function rulesOf({ behaviour, penalty, pointsList }: Terms): GradingRules {
  return { behaviour, penalty, pointsList };
}
