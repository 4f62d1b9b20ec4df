import { fraction } from "@/quiz/fraction";
import type { Behaviour, BehaviourSettings, Grade, History } from "./behaviour";
import { type CountedPart, countBack } from "./count-back";
import { gradedTries } from "./graded-tries";
import { interactive } from "./interactive";
import { standingWithTries } from "./standing-with-tries";
import { trueShare } from "./true-share";

function grade(history: History, { penalty, hints }: BehaviourSettings): Grade {
  const outcomes = gradedTries(history, { allowed: hints + 1, endsWhenRight: true });
  const last = outcomes.at(-1);
  if (!last) return { fraction: 0, steps: [] };
  const parts = countBack(outcomes, penalty);
  const kept = together(parts, last.fraction);
  return {
    fraction: kept,
    steps: [
      ...parts.map((part) => ({ rule: "part" as const, penalty, ...part })),
      {
        rule: "parts-together",
        tryNumber: last.tryNumber,
        checked: last.checked,
        raw: last.fraction,
        parts: parts.length,
        fraction: kept,
      },
    ],
  };
}

/** Parts count equally; where a type's rule makes the response worth more or less than their mean, in that proportion. */
function together(parts: readonly CountedPart[], raw: number): number {
  const sumOf = (shares: readonly number[]) => shares.reduce((sum, share) => sum + trueShare(share), 0);
  const whole = sumOf(parts.map((part) => part.raw));
  const left = sumOf(parts.map((part) => part.fraction));
  const isTheirMean = Math.abs(whole / parts.length - raw) < 1e-6;
  if (isTheirMean || whole <= 0) return fraction(Math.max(0, left), parts.length);
  return fraction(Math.max(0, trueShare(raw)) * left, whole);
}

/**
 * As *interactive*, but each part is judged by itself: it earns what it would have earned at the try since which it has
 * been right without change. A response without parts is one part. Source: Moodle, "Interactive with count-back".
 */
export const interactiveCountBack: Behaviour = {
  ...interactive,
  id: "interactive-count-back",
  standing: (history, settings, ended) =>
    standingWithTries(
      grade,
      { allowed: settings.hints + 1, hints: settings.hints },
      history,
      settings,
      ended,
    ),
  grade,
};
