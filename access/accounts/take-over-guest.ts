import type { Actor } from "../actor";
import { findClashes, moveGuest } from "./guest-store";

type Guest = Extract<Actor, { kind: "guest" }>;

type TakeOver = {
  readonly guest: Guest;
  /** The account that the guest turned out to be. */
  readonly personId: string;
  /** Hands in a guest's open attempt with what was saved, because only one attempt of a quiz can be open for a person. */
  readonly handIn: (guest: Guest, attemptId: string) => Promise<unknown>;
};

/** A second window of the guest can open one more attempt between handing in and moving; a third time it is let be. */
const mostRounds = 3;

/**
 * Gives a guest's attempts and reading to the account they signed in to, and ends the guest's session. Nothing saved is
 * lost: where both have an attempt of one quiz open, the guest's is handed in first and comes along as an ended one.
 */
export async function takeOverGuest(at: Date, { guest, personId, handIn }: TakeOver): Promise<void> {
  for (let round = 1; round <= mostRounds; round++) {
    for (const attemptId of await findClashes(guest.personId, personId)) await handIn(guest, attemptId);
    if ((await moveGuest(guest.personId, personId, at)) === "moved") return;
  }
  throw new Error("a guest's attempts could not be brought along");
}
