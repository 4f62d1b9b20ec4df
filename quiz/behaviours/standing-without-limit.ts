import type { Behaviour, BehaviourSettings, History, Standing } from "./behaviour";
import { isRight } from "./is-right";

/** How a question stands that may be tried without end. The key is told once they had it right themselves, or at the end. */
export function standingWithoutLimit(
  grade: Behaviour["grade"],
  { tries, unchecked }: History,
  settings: BehaviourSettings,
  ended: boolean,
): Standing {
  const graded = { tries, unchecked: ended ? unchecked : null };
  return {
    mayAnswer: !ended,
    mayCheck: !ended,
    triesLeft: null,
    hintsShown: 0,
    tellsVerdict: ended || tries.length > 0,
    tellsKey: ended || tries.some(({ fraction }) => isRight(fraction)),
    fraction: graded.tries.length > 0 || graded.unchecked ? grade(graded, settings).fraction : null,
  };
}
