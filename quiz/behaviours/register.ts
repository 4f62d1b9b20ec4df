import { adaptive } from "./adaptive";
import { adaptiveNoPenalty } from "./adaptive-no-penalty";
import type { Behaviour, BehaviourId } from "./behaviour";
import { certaintyDeferred } from "./certainty-deferred";
import { certaintyImmediate } from "./certainty-immediate";
import { deferred } from "./deferred";
import { immediate } from "./immediate";
import { interactive } from "./interactive";
import { interactiveCountBack } from "./interactive-count-back";
import { pointsList } from "./points-list";

/** Every way of taking a question, by its id. */
export const behaviours: Readonly<Record<BehaviourId, Behaviour>> = {
  deferred,
  immediate,
  interactive,
  "interactive-count-back": interactiveCountBack,
  adaptive,
  "adaptive-no-penalty": adaptiveNoPenalty,
  "certainty-deferred": certaintyDeferred,
  "certainty-immediate": certaintyImmediate,
  "points-list": pointsList,
};
