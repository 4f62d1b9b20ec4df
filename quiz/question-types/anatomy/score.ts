import { fraction } from "@/quiz/fraction";
import type { Verdict } from "@/quiz/question-types/question-type";
import type { AnatomyKey, AnatomyResponse, Said } from "./schema";

type Gold = AnatomyKey["labels"][string];

/** How one sentence was judged on each axis; `speaker` is null where the key has none. */
export type Judged = { readonly label: boolean; readonly speaker: boolean | null };

/** Judges what is said of a sentence: any accepted label is right, and the one speaker. */
export function judge({ labels, speaker }: Gold, said: Said | undefined): Judged {
  return {
    label: said?.label !== undefined && labels.includes(said.label),
    speaker: speaker === undefined ? null : said?.speaker === speaker,
  };
}

const rightOf = ({ label, speaker }: Judged) => Number(label) + Number(speaker === true);
const axesOf = ({ speaker }: Judged) => (speaker === null ? 1 : 2);

/**
 * The mean of the axes' accuracies. Accuracy of the labels: sentences with an accepted label ÷ sentences of the key; of the
 * speakers: right ones ÷ sentences whose speaker the key names. Without such sentences the labels are all that counts.
 * What is left open is wrong. `parts` has every sentence with its own mean, 0, 0.5 or 1.
 * Source: this project's definition of two-axis statement questions (mean of axis accuracy).
 */
export function scoreAnatomy(key: AnatomyKey, { labels: given }: AnatomyResponse): Verdict {
  if (Object.keys(given).length === 0) return { verdict: "unanswered" };
  const judged = Object.entries(key.labels).map(([id, gold]) => ({ id, ...judge(gold, given[id]) }));
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const sentences = judged.length;
  const spoken = count(({ speaker }) => speaker !== null);
  const labelled = count(({ label }) => label);
  const attributed = count(({ speaker }) => speaker === true);
  return {
    verdict: "scored",
    fraction:
      spoken === 0
        ? fraction(labelled, sentences)
        : fraction(labelled * spoken + attributed * sentences, 2 * sentences * spoken),
    parts: judged.map((one) => ({ id: one.id, fraction: fraction(rightOf(one), axesOf(one)) })),
  };
}
