import { database } from "@/prisma/client";

type Guess = { readonly id: string; readonly account: string; readonly at: Date };

/** Writes the guess down and counts those at this account since `since`, itself included. Older ones of all are removed. */
export async function countGuess(guess: Guess, since: Date): Promise<number> {
  await database().signInGuess.deleteMany({ where: { at: { lte: since } } });
  await database().signInGuess.create({ data: guess });
  return database().signInGuess.count({ where: { account: guess.account, at: { gt: since } } });
}

export async function removeGuess(id: string): Promise<void> {
  await database().signInGuess.deleteMany({ where: { id } });
}
