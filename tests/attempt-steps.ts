import { v7 as uuid } from "uuid";
import type { Actor } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { answerQuestion } from "@/learning/attempt/answer-question";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { submitAttempt } from "@/learning/attempt/submit-attempt";
import { database } from "@/prisma/client";
import { noon, occasion } from "./world";

export const teaQuiz = "tea/s1";

/** Begins the tea quiz, or goes on with it, and gives the attempt. */
export async function starts(by: Actor, at: Date = noon) {
  return (await startAttempt(occasion(by, at), { quiz: teaQuiz })).attempt;
}

type Save = {
  readonly revision?: number;
  readonly clientKey?: string;
  readonly at?: Date;
  readonly certainty?: 1 | 2 | 3;
  readonly clientTime?: Date;
};

export function saves(by: Actor, attempt: string, question: string, response: unknown, save: Save = {}) {
  const { revision = 0, clientKey = uuid(), at = noon, ...said } = save;
  return answerQuestion(occasion(by, at), { attempt, question, response, revision, clientKey, ...said });
}

export function submits(by: Actor, attempt: string, at: Date = noon) {
  return submitAttempt(occasion(by, at), { attempt, clientKey: uuid() });
}

/** The refusal that this ends in, as what matters of it; anything else fails the test. */
export async function refusalOf(asked: Promise<unknown>): Promise<{ code: string; details: unknown }> {
  const outcome = await asked.then(
    () => new Error("it was not refused"),
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refusal)) throw outcome;
  return { code: outcome.code, details: outcome.details };
}

/** Opens every connection of the pool, so that what a test sends at once also arrives at once. */
export async function crowd(): Promise<void> {
  await Promise.all(Array.from({ length: 10 }, () => database().$queryRaw`SELECT pg_sleep(0.2)::text`));
}
