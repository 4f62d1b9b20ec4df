import type { StoredAnswer } from "./attempt";

/** A stored answer as it leaves, beside the refusal of a write that did not know it. */
export function shownAnswer({ response, certainty, confidence, why, revision, savedAt }: StoredAnswer) {
  const about =
    certainty === null && confidence === null && why === null ? {} : { certainty, confidence, why };
  return { response, revision, savedAt: savedAt?.toISOString() ?? null, ...about };
}
