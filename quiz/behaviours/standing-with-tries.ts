import type { Behaviour, BehaviourSettings, History, Standing } from "./behaviour";
import { isRight } from "./is-right";

/**
 * How a question stands that has so many tries: a right one or the last one ends it, and only then is the key told.
 * A hint follows each wrong try, as far as there are hints to give.
 */
export function standingWithTries(
  grade: Behaviour["grade"],
  { allowed, hints }: { readonly allowed: number; readonly hints: number },
  history: History,
  settings: BehaviourSettings,
  ended: boolean,
): Standing {
  const { tries, unchecked } = history;
  const wrong = tries.filter(({ fraction }) => !isRight(fraction)).length;
  const over = ended || wrong < tries.length || tries.length >= allowed;
  const graded = { tries, unchecked: ended ? unchecked : null };
  return {
    mayAnswer: !over,
    mayCheck: !over,
    triesLeft: over ? 0 : allowed - tries.length,
    hintsShown: Math.min(wrong, hints),
    tellsVerdict: ended || tries.length > 0,
    tellsKey: over,
    fraction: graded.tries.length > 0 || graded.unchecked ? grade(graded, settings).fraction : null,
  };
}
