import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { totalPoints } from "@/quiz/scoring/score-paper";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { isResultReadable } from "./attempt";
import { findAnswers, findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { countedQuestion } from "./counted-question";
import { pinnedSection } from "./pinned-section";
import { quizIdOf } from "./quiz-id";
import { type QuotedPassages, quotedPassages } from "./quoted-passages";
import type { attemptParams } from "./read-attempt";
import { objectiveResults, questionResult, waitingResult } from "./result";
import type { ResultReply } from "./result-reply";
import { findScores } from "./result-store";
import { shownFields } from "./shown-fields";
import { findSubmission } from "./submission-store";
import { withhold } from "./withhold";

/** The result as its reply has it, and the words of the passages that its questions name. */
export type ShownResult = { readonly result: ResultReply; readonly passages: QuotedPassages };

/**
 * What an attempt came to, as far as the review rules show it now: for the person whose it is, and only after its end, because it shows the keys. Everything is
 * as it stood in the content that the attempt was pinned to. What waits for a reveal is shown without anything of its key.
 */
export async function readResult(
  { by, at }: Occasion,
  input: z.output<typeof attemptParams>,
): Promise<ShownResult> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(by, "attempt.read-result", attempt);
  if (!isResultReadable(attempt)) throw new Refusal("attempt.not-ended");
  const [{ module, questions: asked }, submission, scores, answers, fields] = await Promise.all([
    pinnedSection(attempt),
    findSubmission(attempt.id),
    findScores(attempt.id),
    findAnswers(attempt.id),
    shownFields(attempt, at),
  ]);
  if (!submission) throw new Refusal("attempt.not-ended");
  const paper = drawPaper(asked, attempt.seed).questions;
  const shown = paper.map(async ({ id, ask }) => {
    const question = asked.find((one) => one.id === id);
    const score = scores.get(id);
    if (question && score) return questionResult(module, await countedQuestion(question, score), ask, score);
    const waits = question && waitsForReveal(question);
    return waits ? waitingResult(question, ask, answers.get(id)?.response ?? null) : [];
  });
  const questions = (await Promise.all(shown)).flat();
  const result = {
    id: attempt.id,
    quiz: quizIdOf(attempt),
    startedAt: attempt.startedAt.toISOString(),
    submittedAt: submission.submittedAt.toISOString(),
    receipt: submission.receipt,
    score: totalPoints([submission.points]),
    outOf: totalPoints([submission.outOf]),
    ...(submission.waiting > 0 ? { waiting: totalPoints([submission.waiting]) } : {}),
    questions,
    objectives: objectiveResults(module, questions),
  };
  const shownResult = withhold(result, fields);
  return {
    result: shownResult,
    passages: quotedPassages(
      module,
      paper,
      shownResult.questions.map(({ response }) => response),
    ),
  };
}
