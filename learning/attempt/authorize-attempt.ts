import type { Actor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import { Refusal } from "@/access/refusal";
import type { Owned } from "@/access/rules";

type AttemptPermission = "attempt.read" | "attempt.answer" | "attempt.submit" | "attempt.read-result";

const nobodys: Owned = { personId: "" };

/**
 * Lets the actor go on with an attempt that was looked up, or refuses. An absent attempt is decided like one that belongs
 * to somebody else, so that nobody learns from a refusal whether it exists.
 */
export function authorizeAttempt<Row extends Owned>(
  by: Actor,
  permission: AttemptPermission,
  attempt: Row | null,
): asserts attempt is Row {
  authorize(by, permission, attempt ?? nobodys);
  if (!attempt) throw new Refusal("not-found");
}
