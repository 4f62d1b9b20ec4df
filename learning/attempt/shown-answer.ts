import type { StoredAnswer } from "./attempt";

/** A stored answer as it leaves, beside the refusal of a write that did not know it. What was not said is left out. */
export function shownAnswer({ response, certainty, confidence, why, revision, savedAt }: StoredAnswer) {
  return {
    response,
    revision,
    savedAt: savedAt?.toISOString() ?? null,
    ...(certainty === null ? {} : { certainty }),
    ...(confidence === null ? {} : { confidence }),
    ...(why === null ? {} : { why }),
  };
}
