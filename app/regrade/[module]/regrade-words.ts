import type { PreviewReply } from "@/learning/regrade/regrade-reply";

type Policy = PreviewReply["policy"];
type Difference = PreviewReply["questions"][number]["differences"][number];

/** What each policy does, for whoever chooses one. */
export const policyWords: Readonly<Record<Policy, { readonly name: string; readonly does: string }>> = {
  "raise-only": {
    name: "Only raise",
    does: "Who earns more by the mended question gets it. Nobody loses anything, and the question counts for what it did.",
  },
  "current-or-previous-correct": {
    name: "Old or new",
    does: "The best of what the question said when it was asked, and what it says now.",
  },
  any: {
    name: "Up and down",
    does: "Whatever the mended question says, and what it counts for now. Scores may fall.",
  },
  "full-credit": {
    name: "Full credit",
    does: "Everybody who was asked gets all of it, answered or not. What a person marked keeps its mark.",
  },
};

export const policyNames = Object.keys(policyWords) as readonly Policy[];

const differenceWords: Readonly<Record<Difference, string>> = {
  type: "its type",
  ask: "what is asked",
  key: "its key",
  points: "its points",
  penalty: "its penalty",
  hints: "its number of hints",
  words: "only its words: no score moves",
};

/** In what a question differs, in words. */
export function differencesInWords(differences: readonly Difference[]): string {
  return differences.map((difference) => differenceWords[difference]).join(", ");
}

const marks = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2, useGrouping: false });

/** Points out of what there were to get. */
export function pointsInWords({
  points,
  outOf,
}: {
  readonly points: number;
  readonly outOf: number;
}): string {
  return `${marks.format(points)} of ${marks.format(outOf)}`;
}

/** So many of something, with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
