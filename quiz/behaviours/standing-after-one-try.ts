import type { Behaviour, BehaviourSettings, History, Standing } from "./behaviour";

/** How a question stands that has one try, right or wrong: checking ends it and tells everything. */
export function standingAfterOneTry(
  grade: Behaviour["grade"],
  history: History,
  settings: BehaviourSettings,
  ended: boolean,
): Standing {
  const over = ended || history.tries.length > 0;
  const graded = history.tries.length > 0 || (ended && history.unchecked !== null);
  return {
    mayAnswer: !over,
    mayCheck: !over,
    triesLeft: over ? 0 : 1,
    hintsShown: 0,
    tellsVerdict: over,
    tellsKey: over,
    fraction: graded ? grade(history, settings).fraction : null,
  };
}
