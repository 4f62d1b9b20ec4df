import type { Behaviour } from "./behaviour";
import { gradeBestTry } from "./grade-best-try";
import { standingWithoutLimit } from "./standing-without-limit";

const grade: Behaviour["grade"] = (history) => gradeBestTry(history, 0);

/** Any number of tries; the best counts, and none costs anything. Source: Moodle, "Adaptive mode (no penalties)". */
export const adaptiveNoPenalty: Behaviour = {
  id: "adaptive-no-penalty",
  asksCertainty: false,
  checks: true,
  standing: (history, settings, ended) => standingWithoutLimit(grade, history, settings, ended),
  grade,
};
