/** How far one section has been read, as the browser knows it. */
export type SectionProgress = { readonly lastPassage: string | null; readonly read: boolean };

/** An attempt at a section's quiz that has been made or is under way. */
export type QuizAttempt = {
  readonly id: string;
  readonly open: boolean;
  readonly score: number | null;
  readonly outOf: number | null;
  readonly at: string | null;
};

export type ModuleProgress = {
  readonly sections: Readonly<Record<string, SectionProgress>>;
  readonly attempts: Readonly<Record<string, readonly QuizAttempt[]>>;
};

export const noProgress: ModuleProgress = { sections: {}, attempts: {} };
export const unread: SectionProgress = { lastPassage: null, read: false };

/** How many of a section's passages have been reached: all once it was read, else those up to the furthest. */
export function passagesReached(passages: readonly string[], { lastPassage, read }: SectionProgress): number {
  if (read) return passages.length;
  return lastPassage === null ? 0 : passages.indexOf(lastPassage) + 1;
}

/** The further of two reading places; reading again from the top never loses the place. */
export function furthest(
  passages: readonly string[],
  known: SectionProgress,
  seen: SectionProgress,
): SectionProgress {
  const place = (one: SectionProgress) => (one.lastPassage === null ? -1 : passages.indexOf(one.lastPassage));
  return {
    lastPassage: place(seen) > place(known) ? seen.lastPassage : known.lastPassage,
    read: known.read || seen.read,
  };
}

/** Where to go on in a module: the first section not yet read, at its first passage not yet seen; null when all is read. */
export function placeToResume(
  sections: readonly { readonly id: string; readonly passages: readonly string[] }[],
  progress: ModuleProgress,
): { section: string; passage: string | null; started: boolean } | null {
  const started = sections.some(
    (one) => passagesReached(one.passages, progress.sections[one.id] ?? unread) > 0,
  );
  // The section that was left in the middle comes before those that were skipped.
  const begun = sections.find((one) => {
    const known = progress.sections[one.id] ?? unread;
    return !known.read && known.lastPassage !== null;
  });
  const next = begun ?? sections.find((one) => !(progress.sections[one.id] ?? unread).read);
  if (!next) return null;
  return { section: next.id, passage: progress.sections[next.id]?.lastPassage ?? null, started };
}
