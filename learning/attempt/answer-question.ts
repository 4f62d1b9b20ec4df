import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { Question } from "@/quiz/question";
import { readQuestion, readResponse } from "@/quiz/scoring/read-question";
import { type AnswerFacts, appendAnswer, appendLateAnswer, findAnswerFacts } from "./answer-store";
import { type AnswerWrite, decideAnswer } from "./attempt";
import { authorizeAttempt } from "./authorize-attempt";
import { pinnedSection } from "./pinned-section";
import { mayStillAnswer } from "./question-standing";
import { shownAnswer } from "./shown-answer";

export const answerParams = z.object({
  attempt: z.uuid(),
  question: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
});

/** What the person's clock may say: anything since 1970 that the database can hold. */
const clientTime = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((time) => time.getUTCFullYear() >= 1970 && time.getUTCFullYear() <= 9999, "a time since 1970");

export const answerInput = z.strictObject({
  /** Null takes the answer back. */
  response: z.unknown(),
  revision: z.int().min(0).max(1_000_000),
  clientKey: z.uuid(),
  /** How sure the person is, in percent. It never changes a mark. */
  confidence: z.int().min(0).max(100).optional(),
  /** 1 low, 2 mid, 3 high: what marks depend on where the behaviour says so. */
  certainty: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  /** Why, in the person's words. It never changes a mark. */
  why: z.string().max(5000).optional(),
  clientTime: clientTime.optional(),
});

/** In bytes: three for each of the 20,000 characters that a person may write, and room for the fields beside them. */
export const answerLimit = 64 * 1024;

/** The same for right and wrong answers. */
export const answerReply = z.strictObject({
  saved: z.literal(true),
  revision: z.int(),
  savedAt: z.iso.datetime(),
  deadline: z.iso.datetime().nullable(),
});

type Input = z.output<typeof answerParams> & z.output<typeof answerInput>;
type Reply = z.input<typeof answerReply>;

/** A write that lost a race is decided again on what it lost to; then at the latest it is known to be stale, repeated or over. */
const mostTries = 3;

/**
 * Stores an answer and says so only once it is on disk. It reads by one statement and writes by one: what happened
 * between them makes the second write nothing, and everything is decided again. An answer that came too late is kept all
 * the same, marked late, and the refusal says since when.
 */
export async function answerQuestion({ by, at }: Occasion, input: Input): Promise<Reply> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const facts = await findAnswerFacts(input);
    authorizeAttempt(by, "attempt.answer", facts);
    const { questions } = await pinnedSection(facts);
    const question = questions.find(({ id }) => id === input.question);
    const write = readWrite(question, input);
    const mayAnswer = question !== undefined && isStillOpen(questions, question, facts);
    const decision = decideAnswer(write, { ...facts, at, mayAnswer });
    const reply = (revision: number, savedAt: Date): Reply => ({
      saved: true,
      revision,
      savedAt: savedAt.toISOString(),
      deadline: facts.span.deadline?.toISOString() ?? null,
    });
    const ended = (keptAt: Date | null) =>
      new Refusal("attempt.ended", keptAt ? { kept: { at: keptAt.toISOString() } } : {});
    if (decision.kind === "repeat") return reply(decision.revision, decision.savedAt);
    if (decision.kind === "ended") throw ended(decision.keptAt);
    if (decision.kind === "question-is-over") throw new Refusal("question.is-over");
    if (decision.kind === "does-not-fit") throw new Refusal("answer.does-not-fit");
    if (decision.kind === "stale")
      throw new Refusal("attempt.stale-answer", { current: shownAnswer(decision.current) });
    const { attempt, clientKey } = input;
    const { questionId, fits: _, ...said } = write;
    const entry = {
      ...said,
      attempt,
      question: questionId,
      clientKey,
      revision: decision.revision,
      savedAt: at,
    };
    if (decision.kind === "append" && (await appendAnswer(entry))) return reply(decision.revision, at);
    if (decision.kind === "keep-late" && (await appendLateAnswer(entry))) throw ended(at);
  }
  throw new Error(`an answer of attempt ${input.attempt} lost every race`);
}

/** The write with its response as its question's type reads it. A question that was not asked is not found. */
function readWrite(question: Question | undefined, input: Input): AnswerWrite {
  const read = question && readQuestion(question);
  if (!question || !read) throw new Refusal("not-found");
  const { revision, certainty = null, confidence = null, why = null, clientTime = null } = input;
  const fitting = input.response === null ? { response: null } : readResponse(read, input.response);
  return {
    questionId: question.id,
    revision,
    response: fitting?.response ?? null,
    certainty,
    confidence,
    why,
    clientTime,
    fits: fitting !== null,
  };
}

/** Whether the question itself takes answers: its tries are not used up, and it was neither passed by nor is still to come. */
function isStillOpen(questions: readonly Question[], question: Question, facts: AnswerFacts): boolean {
  if (facts.position !== null && questions.indexOf(question) !== facts.position) return false;
  return facts.tries === null || mayStillAnswer(question, facts.tries, facts.rules);
}
