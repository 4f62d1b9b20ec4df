/** What somebody says to one question: the response, and what they say about it. Null where they do not say. */
export type Said = {
  readonly response: unknown;
  /** How sure they are, 1 to 3, where marks depend on it. */
  readonly certainty: number | null;
  /** How sure they are, in percent. It never changes a mark. */
  readonly confidence: number | null;
  readonly why: string | null;
};

export const nothingSaid: Said = { response: null, certainty: null, confidence: null, why: null };

/** Reads what was said out of anything that may hold it, such as a reply or an entry on the device. */
export function saidIn(value: unknown): Said {
  const held = (value ?? {}) as Record<string, unknown>;
  const { response = null, certainty, confidence, why } = held;
  return {
    response,
    certainty: typeof certainty === "number" ? certainty : null,
    confidence: typeof confidence === "number" ? confidence : null,
    why: typeof why === "string" && why !== "" ? why : null,
  };
}

/** The fields of a write as the server takes them: what was not said is left out. */
export function toldToServer({ response, certainty, confidence, why }: Said): Record<string, unknown> {
  return {
    response,
    ...(certainty === null ? {} : { certainty }),
    ...(confidence === null ? {} : { confidence }),
    ...(why === null || why === "" ? {} : { why }),
  };
}
