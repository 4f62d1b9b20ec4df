import type { Behaviour, History } from "./behaviour";
import { gradeByCertainty } from "./grade-by-certainty";
import { standingUntilHandIn } from "./standing-until-hand-in";

function grade({ tries, unchecked }: History) {
  return gradeByCertainty(unchecked ?? tries.at(-1), unchecked === null);
}

/** As *deferred*, and each answer says how sure it is, which decides what it earns or costs. Source: Moodle, "Deferred CBM". */
export const certaintyDeferred: Behaviour = {
  id: "certainty-deferred",
  asksCertainty: true,
  checks: false,
  standing: (history, settings, ended) => standingUntilHandIn(grade, history, settings, ended),
  grade,
};
