import type { Behaviour, History } from "./behaviour";
import { gradeAsScored } from "./grade-as-scored";
import { standingUntilHandIn } from "./standing-until-hand-in";

function grade({ tries, unchecked }: History) {
  return gradeAsScored(unchecked ?? tries.at(-1), unchecked === null);
}

/** Answers can be changed until the attempt is handed in; then the last one is graded, and feedback comes. Source: Moodle. */
export const deferred: Behaviour = {
  id: "deferred",
  asksCertainty: false,
  checks: false,
  standing: (history, settings, ended) => standingUntilHandIn(grade, history, settings, ended),
  grade,
};
