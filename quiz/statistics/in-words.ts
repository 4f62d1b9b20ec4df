import { leastToSay } from "./least-to-say";
import type { QuestionStatistics } from "./question-statistics";
import type { Interval } from "./wilson-interval";

/** Something to look at, as a code for programs and a sentence for people. */
export type Remark = {
  readonly about: "too-few" | "nobody-differs" | "dubious" | "negative-covariance";
  readonly words: string;
};

/** Below this discriminative efficiency, in percent, Moodle marks a question as dubious. */
const dubious = 15;

const sentences: Record<Remark["about"], string> = {
  "too-few": "Too few to say.",
  "nobody-differs": "All have the same mark here: it tells nobody apart.",
  dubious: "Dubious: who does well elsewhere hardly does better here.",
  "negative-covariance":
    "Negative covariance: who does better here does worse in the whole quiz. Check the key.",
};

/**
 * What is to be said of a question in plain words. Below ten attempts that is nothing but so; and "dubious" is left out where the
 * interval of its discrimination reaches Moodle's threshold of 15 %, for then it may well be chance. Moodle's own figures
 * stand beside it in any case. Negative covariance is a fact of these marks, not an estimate.
 */
export function inWords(
  question: Pick<QuestionStatistics, "sd" | "discriminativeEfficiency" | "negativeCovariance">,
  n: number,
  discrimination: Interval | null,
): Remark[] {
  if (n < leastToSay) return [remark("too-few")];
  if (question.sd === 0) return [remark("nobody-differs")];
  if (question.negativeCovariance) return [remark("negative-covariance")];
  const efficiency = question.discriminativeEfficiency;
  if (efficiency === null || efficiency >= dubious) return [];
  return discrimination && discrimination.high >= dubious ? [] : [remark("dubious")];
}

function remark(about: Remark["about"]): Remark {
  return { about, words: sentences[about] };
}
