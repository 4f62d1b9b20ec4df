import type { Behaviour, BehaviourSettings, Grade, History } from "./behaviour";
import { gradedTries } from "./graded-tries";
import { lessPenalties } from "./less-penalties";
import { standingWithTries } from "./standing-with-tries";

function grade(history: History, { penalty, hints }: BehaviourSettings): Grade {
  const steps = gradedTries(history, { allowed: hints + 1, endsWhenRight: true }).map(
    (outcome, triesBefore) => ({
      rule: "last-try" as const,
      tryNumber: outcome.tryNumber,
      checked: outcome.checked,
      raw: outcome.fraction,
      penalty,
      triesBefore,
      fraction: lessPenalties(outcome.fraction, triesBefore, penalty),
    }),
  );
  return { fraction: steps.at(-1)?.fraction ?? 0, steps };
}

/**
 * As many tries as there are hints, and one: after each wrong try comes the next hint. The last try counts, less a penalty
 * for each before it: max(0, raw − (tries used − 1) × penalty). Handing in grades a changed answer as one more try; an
 * answer that was checked and left costs nothing more. Source: Moodle, "Interactive with multiple tries".
 */
export const interactive: Behaviour = {
  id: "interactive",
  asksCertainty: false,
  checks: true,
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
