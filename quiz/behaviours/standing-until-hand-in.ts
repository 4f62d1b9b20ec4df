import type { Behaviour, BehaviourSettings, History, Standing } from "./behaviour";

/** How a question stands that nobody checks: open, and silent about everything, until it is handed in. */
export function standingUntilHandIn(
  grade: Behaviour["grade"],
  history: History,
  settings: BehaviourSettings,
  ended: boolean,
): Standing {
  const answered = history.unchecked !== null || history.tries.length > 0;
  return {
    mayAnswer: !ended,
    mayCheck: false,
    triesLeft: null,
    hintsShown: 0,
    tellsVerdict: ended,
    tellsKey: ended,
    fraction: ended && answered ? grade(history, settings).fraction : null,
  };
}
