import { totalPoints } from "@/quiz/scoring/score-paper";
import type { ModuleProgress, QuizProgress, QuizResult, SectionProgress } from "./progress-reply";

type Place = { readonly moduleId: string; readonly sectionId: string };

/** How far a section was read. */
export type ReadingRow = Place & { readonly lastPassage: string; readonly readAt: Date | null };

/** An attempt with the sums of its latest scores; null while it is open, and where nothing of it has a score yet. */
export type AttemptRow = Place & {
  readonly id: string;
  readonly isOpen: boolean;
  readonly submittedAt: Date | null;
  readonly points: number | null;
  readonly outOf: number | null;
  /** Points of what waits for a person; in neither of the others. */
  readonly waiting?: number | null;
};

/** What somebody read and how their quizzes went, by module and section, in the order of their ids. */
export function progressOf(
  reading: readonly ReadingRow[],
  attempts: readonly AttemptRow[],
): ModuleProgress[] {
  const places = [...reading, ...attempts];
  return idsOf(places.map(({ moduleId }) => moduleId)).map((moduleId) => {
    const inModule = places.filter((place) => place.moduleId === moduleId);
    const sections = idsOf(inModule.map(({ sectionId }) => sectionId)).map((sectionId) => {
      const here = (place: Place) => place.moduleId === moduleId && place.sectionId === sectionId;
      return sectionProgress(sectionId, reading.find(here), attempts.filter(here));
    });
    return { id: moduleId, sections };
  });
}

function idsOf(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function sectionProgress(
  id: string,
  reading: ReadingRow | undefined,
  attempts: readonly AttemptRow[],
): SectionProgress {
  return {
    id,
    lastPassage: reading?.lastPassage ?? null,
    readAt: reading?.readAt?.toISOString() ?? null,
    quiz: quizProgress(attempts),
  };
}

/**
 * A quiz over time. `history` is in the order of handing in; the latest is its last, the best the one with the largest share
 * of its points, of equals the earlier (as Moodle's "highest grade"). An attempt of which nothing counts yet is never the best.
 */
export function quizProgress(attempts: readonly AttemptRow[]): QuizProgress {
  const history = attempts
    .flatMap((attempt) => resultOf(attempt) ?? [])
    .sort((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1));
  const best = history
    .filter(({ outOf }) => outOf > 0)
    .reduce<QuizResult | null>((so, result) => (so && shareOf(so) >= shareOf(result) ? so : result), null);
  return {
    openAttempt: attempts.find(({ isOpen }) => isOpen)?.id ?? null,
    attempts: history.length,
    best: best && { score: best.score, outOf: best.outOf },
    latest: history.at(-1) ?? null,
    history,
  };
}

function resultOf({ id, submittedAt, points, outOf, waiting }: AttemptRow): QuizResult | null {
  if (submittedAt === null) return null;
  return {
    attempt: id,
    submittedAt: submittedAt.toISOString(),
    score: totalPoints([points ?? 0]),
    outOf: totalPoints([outOf ?? 0]),
    ...(waiting ? { waiting: totalPoints([waiting]) } : {}),
  };
}

function shareOf({ score, outOf }: QuizResult): number {
  return outOf === 0 ? 0 : score / outOf;
}
