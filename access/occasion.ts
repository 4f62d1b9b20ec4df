import type { Actor } from "./actor";

/**
 * One request, as the domain sees it: who asks, when (the server's clock, read once), and where new ids come from.
 * `newId` gives time-ordered UUIDs, so that rows written together lie together.
 */
export type Occasion<By extends Actor = Actor> = {
  readonly by: By;
  readonly at: Date;
  readonly newId: () => string;
};

/** An occasion that nobody in particular asks for: somebody not yet signed in, the start of the server, its operator. */
export type Moment = Pick<Occasion, "at" | "newId">;
