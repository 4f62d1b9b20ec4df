/** How far one section has been read, as the browser knows it. */
export type SectionProgress = { readonly lastPassage: string | null; readonly read: boolean };

/** An attempt at a section's quiz that was handed in. */
export type EarlierAttempt = {
  readonly id: string;
  readonly submittedAt: string;
  readonly score: number;
  readonly outOf: number;
  /** Points of what a person has yet to mark; in neither of the others. */
  readonly waiting?: number;
};

/** What a person has done with a section's quiz; `openAttempt` can be gone on with. */
export type QuizProgress = {
  readonly openAttempt: string | null;
  readonly earlier: readonly EarlierAttempt[];
};

export type ModuleProgress = {
  readonly reading: Readonly<Record<string, SectionProgress>>;
  readonly quizzes: Readonly<Record<string, QuizProgress>>;
};

/** A section as its outline knows it: enough to tell how much of it was read. */
export type SectionOutline = { readonly id: string; readonly passages: readonly string[] };

export const noProgress: ModuleProgress = { reading: {}, quizzes: {} };
export const unread: SectionProgress = { lastPassage: null, read: false };
export const untried: QuizProgress = { openAttempt: null, earlier: [] };

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

/**
 * Where to go on in a module: the section that was left in the middle, else the first not yet read; null when all is read.
 * `started` says whether anything was read before.
 */
export function placeToResume(
  sections: readonly SectionOutline[],
  reading: ModuleProgress["reading"],
): { section: string; passage: string | null; started: boolean } | null {
  const of = (section: SectionOutline) => reading[section.id] ?? unread;
  const unfinished = sections.filter((section) => !of(section).read);
  const next = unfinished.find((section) => of(section).lastPassage !== null) ?? unfinished[0];
  if (!next) return null;
  const started = sections.some((section) => passagesReached(section.passages, of(section)) > 0);
  return { section: next.id, passage: of(next).lastPassage, started };
}
