import type { Behaviour } from "./behaviour";
import { gradeBestTry } from "./grade-best-try";
import { standingWithoutLimit } from "./standing-without-limit";

const grade: Behaviour["grade"] = (history, { penalty }) => gradeBestTry(history, penalty);

/** Any number of tries; the best counts, each less a penalty for every try before it. Source: Moodle, "Adaptive mode". */
export const adaptive: Behaviour = {
  id: "adaptive",
  asksCertainty: false,
  checks: true,
  standing: (history, settings, ended) => standingWithoutLimit(grade, history, settings, ended),
  grade,
};
