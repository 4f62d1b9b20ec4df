import type { AnatomyKey, AnatomyResponse } from "./schema";

/** How well one label was used, each 0…1: null where nobody used it (precision) or no sentence has it (recall), or neither (f1). */
export type LabelAgreement = {
  readonly label: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
};

/** `macroF1` is the plain mean of the labels' F1, 0…1; null when no label was used and none was to be. */
export type Agreement = { readonly labels: readonly LabelAgreement[]; readonly macroF1: number | null };

type Counts = { hits: number; used: number; due: number };

/**
 * How the labels of some people agree with the key, label by label, for reports: precision = right uses ÷ uses, recall = right uses ÷
 * sentences that have it, F1 = 2 × right uses ÷ (uses + sentences that have it), counted over all responses together. A sentence whose
 * key accepts several labels has the one that was given, if it is accepted, and otherwise the first. A sentence left open
 * misses its label. Labels that are neither used nor due have no F1 and are left out of the mean.
 * Source: this project's definition of argument anatomy; macro-F1 as in Sokolova and Lapalme (2009).
 */
export function labelAgreement(
  labels: readonly { readonly id: string }[],
  key: AnatomyKey,
  responses: readonly AnatomyResponse[],
): Agreement {
  const counts = new Map<string, Counts>(labels.map(({ id }) => [id, { hits: 0, used: 0, due: 0 }]));
  const add = (label: string | undefined, count: keyof Counts) => {
    const of = label === undefined ? undefined : counts.get(label);
    if (of) of[count] += 1;
  };
  for (const response of responses)
    for (const [sentence, gold] of Object.entries(key.labels)) {
      const given = response.labels[sentence]?.label;
      const isRight = given !== undefined && gold.labels.includes(given);
      add(given, "used");
      add(isRight ? given : gold.labels[0], "due");
      if (isRight) add(given, "hits");
    }
  const agreements = [...counts].map(([label, { hits, used, due }]) => ({
    label,
    precision: ratio(hits, used),
    recall: ratio(hits, due),
    f1: ratio(2 * hits, used + due),
  }));
  const known = agreements.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return {
    labels: agreements,
    macroF1: ratio(
      known.reduce((sum, one) => sum + one, 0),
      known.length,
    ),
  };
}

const ratio = (count: number, of: number) => (of === 0 ? null : count / of);
