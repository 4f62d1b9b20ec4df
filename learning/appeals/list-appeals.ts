import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { type CitedText, citedText } from "@/learning/modules/cited-text";
import { pinnedModule } from "@/learning/modules/pinned-module";
import { questionsById } from "@/learning/regrade/changed-questions";
import { authorizeScope, type scopeInput } from "@/learning/regrade/regrade-scope";
import { standingScore } from "@/learning/scores/score-history";
import { findScoreHistories } from "@/learning/scores/score-history-store";
import { stemOf } from "@/quiz/question-types/stem-of";
import { type AppealReply, shownAppeal } from "./appeal-reply";
import { type AppealCase, findAppealCases } from "./appeal-store";

/** An appeal as whoever decides it sees it: whose, against what, resting on which words. */
export type ListedAppeal = AppealReply & {
  readonly name: string | null;
  readonly stem: string;
  readonly points: number;
  readonly outOf: number;
  readonly places: readonly CitedText[];
};

/** The appeals against a module's questions: of one assignment for its instructors, of all attempts for the site's owner. */
export async function listAppeals(
  { by }: Occasion,
  input: z.output<typeof scopeInput>,
): Promise<readonly ListedAppeal[]> {
  const scope = await authorizeScope(by, "appeal.decide", input);
  const cases = await findAppealCases(scope.moduleId, scope.assignmentId);
  const attempts = [...new Set(cases.map(({ attemptId }) => attemptId))];
  const questions = [...new Set(cases.map(({ questionId }) => questionId))];
  const histories = cases.length > 0 ? await findScoreHistories(attempts, questions) : [];
  const standing = new Map(
    histories.map((history) => [`${history.attemptId}/${history.questionId}`, standingScore(history)]),
  );
  return Promise.all(
    cases.map(async (appeal) => {
      const score = standing.get(`${appeal.attemptId}/${appeal.questionId}`);
      return { ...(await listed(appeal)), points: score?.points ?? 0, outOf: score?.outOf ?? 0 };
    }),
  );
}

async function listed(appeal: AppealCase) {
  const module = await pinnedModule(appeal.moduleVersion);
  return {
    ...shownAppeal(appeal),
    name: appeal.name,
    stem: stemOf(questionsById(module).get(appeal.questionId)?.ask),
    places: appeal.cites.flatMap((id) => citedText(module, id) ?? []),
  };
}
