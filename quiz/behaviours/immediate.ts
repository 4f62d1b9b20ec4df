import type { Behaviour, History } from "./behaviour";
import { gradeAsScored } from "./grade-as-scored";
import { standingAfterOneTry } from "./standing-after-one-try";

function grade({ tries: [first], unchecked }: History) {
  return gradeAsScored(first ?? unchecked ?? undefined, first !== undefined);
}

/** One try: checking an answer settles it and brings feedback. What was not checked is graded at hand-in. Source: Moodle. */
export const immediate: Behaviour = {
  id: "immediate",
  asksCertainty: false,
  checks: true,
  standing: (history, settings, ended) => standingAfterOneTry(grade, history, settings, ended),
  grade,
};
