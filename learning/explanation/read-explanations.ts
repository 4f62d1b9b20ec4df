import type { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { isResultReadable } from "@/learning/attempt/attempt";
import { findAttempt } from "@/learning/attempt/attempt-store";
import { rulesOf, termsOf } from "@/learning/attempt/grading-rules";
import { pinnedSection } from "@/learning/attempt/pinned-section";
import type { attemptParams } from "@/learning/attempt/read-attempt";
import { shownFields } from "@/learning/attempt/shown-fields";
import { versionsOfMarks } from "@/learning/scores/question-versions";
import { findScoreHistories } from "@/learning/scores/score-history-store";
import { explainScore } from "./explain-score";
import type { ExplanationReply } from "./explanation-reply";
import { findPolicies, findTeachingPlace } from "./explanation-store";

type Input = z.output<typeof attemptParams> & { readonly question?: string };

/**
 * How the numbers of an ended attempt came about, of one question or of all that have one: for whoever made it, as far as the
 * review rules show them, and for the staff of its class.
 */
export async function readExplanations({ by, at }: Occasion, input: Input): Promise<ExplanationReply[]> {
  const attempt = await findAttempt(input.attempt);
  const asker = by.kind === "nobody" ? null : by.personId;
  const place = attempt
    ? await findTeachingPlace(attempt.assignmentId, asker, attempt.personId)
    : { role: null, ownSection: false };
  authorize(by, "explanation.read", { personId: attempt?.personId ?? "", ...place });
  if (!attempt) throw new Refusal("not-found");
  const { questions } = await pinnedSection(attempt);
  const { question } = input;
  if (question !== undefined && !questions.some(({ id }) => id === question)) throw new Refusal("not-found");
  if (!isResultReadable(attempt)) throw new Refusal("attempt.not-ended");
  const isOwn = attempt.personId === by.personId;
  const fields = isOwn ? await shownFields(attempt, at) : null;
  if (fields && !fields.has("mark")) throw new Refusal("score.not-shown");
  const shows = {
    response: fields?.has("response") ?? true,
    key: fields?.has("right-answer") ?? true,
    feedback: fields?.has("feedback") ?? true,
  };
  const which = question === undefined ? null : [question];
  const histories = await findScoreHistories([attempt.id], which, isOwn ? "shown" : "all");
  const scores = histories.flatMap((history) => history.scores);
  const regrades = scores.flatMap(({ cause, causeId }) => (cause === "regrade" && causeId ? causeId : []));
  const policies = await findPolicies([...new Set(regrades)]);
  const { behaviour } = rulesOf(termsOf(attempt));
  const explained = histories.map(async (history): Promise<ExplanationReply[]> => {
    const pinned = questions.find(({ id }) => id === history.questionId);
    if (!pinned) return [];
    const versions = await versionsOfMarks(attempt.moduleId, pinned, history);
    const steps = explainScore(history, {
      pinned,
      versionOf: (version) => versions.get(version),
      policyOf: (id) => policies.get(id),
      behaviour,
      shows,
    });
    return [{ attempt: attempt.id, question: pinned.id, steps }];
  });
  return (await Promise.all(explained)).flat();
}
