import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { scoreQuestion } from "@/quiz/scoring/score-question";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { answerParams } from "./answer-question";
import { neverAnswered } from "./attempt";
import { findAnswers, findAttempt, findTries } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { decideTry } from "./decide-try";
import { rulesOf, termsOf } from "./grading-rules";
import { pinnedSection } from "./pinned-section";
import { isHalfFilled, showStanding, standingOf, standingReply } from "./question-standing";
import { isLockedForSelfStudy } from "./released-key";
import { shownAnswer } from "./shown-answer";
import { appendTry, findTriedQuestion } from "./try-store";

export const checkParams = answerParams;
export const checkInput = z.strictObject({ revision: z.int().min(1).max(1_000_000), clientKey: z.uuid() });
export const checkReply = z.strictObject({ standing: standingReply });

type Input = z.output<typeof checkParams> & z.output<typeof checkInput>;

/** A try that lost a race is decided again on what it lost to. */
const mostTries = 3;

/**
 * Checks the answer that stands and tells what the behaviour tells: one of the question's tries is used, unless nothing
 * has changed since the last one. The same check sent again gets the same reply and uses no further try.
 */
export async function checkAnswer({ by, at }: Occasion, input: Input): Promise<z.input<typeof checkReply>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const attempt = await findAttempt(input.attempt);
    authorizeAttempt(by, "attempt.answer", attempt);
    if (attempt.assignmentId === null && (await isLockedForSelfStudy(attempt.personId, attempt, at)))
      throw new Refusal("quiz.locked");
    const terms = termsOf(attempt);
    const [{ module, questions }, answers, tried, triedQuestion] = await Promise.all([
      pinnedSection(attempt),
      findAnswers(attempt.id),
      findTries(attempt.id),
      findTriedQuestion(attempt.id, input.clientKey),
    ]);
    const question = questions.find(({ id }) => id === input.question);
    if (!question) throw new Refusal("not-found");
    const earlier = tried.get(question.id) ?? [];
    const rules = rulesOf(terms);
    const stored = answers.get(question.id) ?? neverAnswered;
    const answer = { ...stored, certainty: stored.certainty as 1 | 2 | 3 | null };
    const decision = decideTry(
      { revision: input.revision, isRepeat: triedQuestion === question.id },
      {
        span: { ...attempt, lateAnswersWithin: terms.lateAnswersWithin },
        at,
        stored: answer,
        tries: earlier,
        standing: standingOf(question, earlier, rules),
        verdict: scoreQuestion(question, stored.response),
        isHalfFilled: isHalfFilled(question, answer),
      },
    );
    const reply = (now: typeof earlier) => {
      const standing = showStanding(module, question, now, rules);
      if (!standing) throw new Refusal("question.not-checked");
      return { standing };
    };
    if (decision.kind === "repeat") return reply(earlier);
    if (decision.kind === "ended") throw new Refusal("attempt.ended");
    if (decision.kind === "not-checked") throw new Refusal("question.not-checked");
    if (decision.kind === "incomplete") throw new Refusal("answer.incomplete");
    if (decision.kind === "question-is-over") throw new Refusal("question.is-over");
    if (decision.kind === "stale")
      throw new Refusal("attempt.stale-answer", { current: shownAnswer(decision.current) });
    const { fraction, parts = null } = decision.outcome;
    const { attempt: attemptId, question: questionId, clientKey } = input;
    const { response, revision: answerRevision, certainty } = answer;
    const { number } = decision;
    const one = { number, answerRevision, scoringVersion, fraction, parts, certainty, clientKey, at };
    if (await appendTry({ attempt: attemptId, question: questionId, ...one }))
      return reply([
        ...earlier,
        { fraction, ...(parts ? { parts } : {}), certainty, response, answerRevision },
      ]);
  }
  throw new Error(`a try of attempt ${input.attempt} lost every race`);
}
