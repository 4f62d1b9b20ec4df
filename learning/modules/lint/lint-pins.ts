import { citedSentences } from "../cited-sentences";
import { type Fault, fault } from "../fault";
import { findSentence, type KnownIds } from "../known-ids";
import type { ModuleDraft } from "../module-draft";

const command = "`npm run -s cli -- check --pin`";

/** Cited sentences that are not pinned, or that read otherwise than when they were. */
export function lintPins({ quizzes, pins }: ModuleDraft, known: KnownIds): Fault[] {
  // A lock that cannot be read has said so; calling every sentence unpinned would hide that.
  if (pins && pins.value === null) return [];
  const pinned = pins?.value ?? {};
  return quizzes
    .flatMap((quiz) => quiz.questions)
    .flatMap((placed) =>
      citedSentences(placed).flatMap(({ id, path }) => {
        const sentence = findSentence(known, id);
        if (sentence === null || typeof sentence === "string") return [];
        const hash = Object.hasOwn(pinned, id) ? pinned[id] : undefined;
        if (hash === sentence.hash) return [];
        const message =
          hash === undefined
            ? `The sentence ${id} is cited but not pinned. If “${sentence.text}” is the one you mean, run ${command}.`
            : `The sentence ${id} has changed since it was pinned: it now reads “${sentence.text}”. Read the question again, then run ${command}.`;
        return [fault(placed.file, placed.at(path), message)];
      }),
    );
}
