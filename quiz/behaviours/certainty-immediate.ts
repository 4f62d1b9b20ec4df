import type { Behaviour, History } from "./behaviour";
import { gradeByCertainty } from "./grade-by-certainty";
import { standingAfterOneTry } from "./standing-after-one-try";

function grade({ tries: [first], unchecked }: History) {
  return gradeByCertainty(first ?? unchecked ?? undefined, first !== undefined);
}

/** As *immediate*, and each answer says how sure it is, which decides what it earns or costs. Source: Moodle, "Immediate CBM". */
export const certaintyImmediate: Behaviour = {
  id: "certainty-immediate",
  asksCertainty: true,
  checks: true,
  standing: (history, settings, ended) => standingAfterOneTry(grade, history, settings, ended),
  grade,
};
