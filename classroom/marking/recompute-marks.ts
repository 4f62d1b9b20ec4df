import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { pinModule } from "@/learning/modules/pin-module";
import { fingerprint } from "@/quiz/paper/fingerprint";
import { questionVersion } from "@/quiz/paper/question-version";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { findDeskAnswers } from "./answers-store";
import { authorizeMarker } from "./authorize-marker";
import type { queueParams } from "./claim-next-answer";
import { reason } from "./override-score";
import { markingOf, questionIn } from "./question-to-mark";
import { type Marked, recompute, recomputePolicies } from "./recomputation";
import { appendScores } from "./score-store";
import { standingMark } from "./second-opinion";

export const recomputeInput = z.strictObject({
  policy: z.enum(recomputePolicies).default("raise-only"),
  reason,
  /** The preview that was seen, by its hash; left out to see it. */
  preview: z.string().optional(),
});

export const recomputeReply = z.strictObject({
  preview: z.string(),
  committed: z.boolean(),
  changes: z.array(z.strictObject({ attempt: z.uuid(), from: z.number(), to: z.number() })),
});

type Input = z.output<typeof queueParams> & z.output<typeof recomputeInput>;

/**
 * Computes marks anew after the points of a rubric were changed: the levels that markers chose stay, what they are worth is
 * what the module's rubric says now. First it shows what would change; named with that preview, it does just that, once.
 * Scores that were set by hand stay.
 */
export async function recomputeMarks(
  { by, at, newId }: Occasion,
  input: Input,
): Promise<z.input<typeof recomputeReply>> {
  const { class: classId, assignment: assignmentId, question: questionId, policy } = input;
  const { personId, role } = await authorizeMarker(by, "marking.read", classId);
  authorize(by, "score.override", { role, ownSection: false, byInstructor: true });
  const answers = await findDeskAnswers({ classId, assignmentId, questionId });
  const module = (await currentModules()).find(({ id }) => id === answers[0]?.moduleId);
  const question = module && questionIn(module, questionId);
  const marking = question && markingOf(question);
  if (!module || !question || !marking) throw new Refusal("not-found");
  const marked = answers.flatMap(({ attemptId, sequence, cause, fraction, marks }): Marked[] => {
    const mark = standingMark(marks);
    if (cause !== "mark" || fraction === null || !mark) return [];
    return [{ attempt: attemptId, seen: sequence, fraction, mark: mark.id, levels: mark.levels }];
  });
  const changes = recompute(marking.rubric, marked, policy);
  const version = questionVersion(question);
  const preview = fingerprint([version, policy, changes]);
  const shown = changes.map(({ attempt, fraction, to }) => ({ attempt, from: fraction, to }));
  if (input.preview === undefined || changes.length === 0)
    return { preview, committed: false, changes: shown };
  if (input.preview !== preview) throw new Refusal("marking.outdated");
  await pinModule(module, at);
  const revisions = new Map(answers.map(({ attemptId, answerRevision }) => [attemptId, answerRevision]));
  const scores = changes.map(({ attempt, seen, mark, to, parts }) => ({
    attemptId: attempt,
    questionId,
    seen,
    cause: "mark" as const,
    causeId: mark,
    reason: input.reason,
    score: {
      verdict: "scored" as const,
      fraction: to,
      points: toUnits(to * question.points) / unitsOfOne,
      outOf: question.points,
      parts,
      answerRevision: revisions.get(attempt) ?? null,
      questionVersion: version,
    },
    auditId: newId(),
  }));
  const who = { byId: personId, at, classId, action: "marking.recompute", scoringVersion };
  if (!(await appendScores(scores, who))) throw new Refusal("marking.outdated");
  return { preview, committed: true, changes: shown };
}
