import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { Question } from "@/quiz/question";
import { readQuestion, readResponse } from "@/quiz/scoring/read-question";
import { appendAnswer, findAnswerFacts } from "./answer-store";
import { type AnswerWrite, decideAnswer, type StoredAnswer } from "./attempt";
import { authorizeAttempt } from "./authorize-attempt";
import { pinnedSection } from "./pinned-section";

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
  confidence: z.int().min(0).max(100).optional(),
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
 * Stores a response and says so only once it is on disk. It reads by one statement and writes by one: what happened
 * between them makes the second write nothing, and everything is decided again.
 */
export async function answerQuestion({ by, at }: Occasion, input: Input): Promise<Reply> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const facts = await findAnswerFacts(input);
    authorizeAttempt(by, "attempt.answer", facts);
    const { questions } = await pinnedSection(facts);
    const write = readWrite(questions, input);
    const decision = decideAnswer(write, { ...facts, at });
    const reply = (revision: number, savedAt: Date): Reply => ({
      saved: true,
      revision,
      savedAt: savedAt.toISOString(),
      deadline: facts.span.deadline?.toISOString() ?? null,
    });
    if (decision.kind === "repeat") return reply(decision.revision, decision.savedAt);
    if (decision.kind === "ended") throw new Refusal("attempt.ended");
    if (decision.kind === "does-not-fit") throw new Refusal("answer.does-not-fit");
    if (decision.kind === "stale")
      throw new Refusal("attempt.stale-answer", { current: shown(decision.current) });
    const { attempt, question, clientKey, clientTime = null, confidence = null } = input;
    const { response } = write;
    const { revision } = decision;
    const entry = { attempt, question, revision, response, clientKey, savedAt: at, clientTime, confidence };
    if (await appendAnswer(entry)) return reply(revision, at);
  }
  throw new Error(`an answer of attempt ${input.attempt} lost every race`);
}

/** The write with its response as its question's type reads it. A question that was not asked is not found. */
function readWrite(questions: readonly Question[], input: Input): AnswerWrite {
  const question = questions.find(({ id }) => id === input.question);
  const read = question && readQuestion(question);
  if (!read) throw new Refusal("not-found");
  const { question: questionId, revision } = input;
  const fitting = input.response === null ? { response: null } : readResponse(read, input.response);
  return { questionId, revision, response: fitting?.response ?? null, fits: fitting !== null };
}

function shown({ response, revision, savedAt }: StoredAnswer) {
  return { response, revision, savedAt: savedAt?.toISOString() ?? null };
}
