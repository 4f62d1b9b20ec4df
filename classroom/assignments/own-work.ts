import { quizIdOf } from "@/learning/attempt/quiz-id";
import type { Module, Section } from "@/learning/modules/module";
import { countingAttempt, gradeOfAttempts } from "@/learning/terms/grade-of-attempts";
import { phaseOf, visibleFields } from "@/learning/terms/review-rules";
import type { Terms } from "@/learning/terms/terms";
import { deadlineOf } from "@/learning/terms/window";
import { chooseQuestions } from "@/quiz/paper/choose-questions";
import type { Assignment } from "./assignment";
import type { OwnAttemptRow } from "./attempt-store";
import { questionsOf, quizSections, sectionsOf } from "./fits-module";
import { type Place, placeOf } from "./standing";

export type OwnScore = { readonly score: number; readonly outOf: number; readonly waiting: number };

/** An attempt that has ended. Without a receipt the clock is about to hand it in. A null score may not be seen yet. */
export type OwnAttempt = {
  readonly id: string;
  readonly submittedAt: Date | null;
  readonly receipt: string | null;
  readonly isLate: boolean;
  readonly score: OwnScore | null;
};

/** One quiz of an assignment, as it is for one person now. */
export type OwnPart = Place & {
  readonly section: { readonly id: string; readonly number: number; readonly title: string };
  /** `<module>/<section>`, the name under which attempts are started. */
  readonly quiz: string;
  readonly questions: number;
  /** Null where it depends on the draw. */
  readonly points: number | null;
  readonly minutes: number;
  /** When an attempt would end that began now. */
  readonly deadlineIfStarted: Date | null;
  /** Those that have ended, first to last. */
  readonly attempts: readonly OwnAttempt[];
  /** What they come to by the grading method; null while nothing of it may be seen. */
  readonly grade: OwnScore | null;
};

/** An assignment as it is for one person: its quizzes, or for something to read how much of it was read. */
export type OwnWork = {
  readonly parts: readonly OwnPart[];
  readonly reading: { readonly read: number; readonly of: number } | null;
};

type Known = {
  readonly module: Module;
  readonly assignment: Assignment;
  /** The person's effective terms. */
  readonly terms: Terms;
  readonly attempts: readonly OwnAttemptRow[];
  /** Since when its marks are released to the person; null while they are not. */
  readonly releasedAt: Date | null;
  readonly sectionsRead: ReadonlySet<string>;
};

export function ownWork(known: Known, at: Date): OwnWork {
  const { module, assignment, sectionsRead } = known;
  if (assignment.kind === "reading") {
    const sections = sectionsOf(module, assignment);
    return {
      parts: [],
      reading: { read: sections.filter(({ id }) => sectionsRead.has(id)).length, of: sections.length },
    };
  }
  return {
    parts: quizSections(module, assignment).map((section) => partOf(known, section, at)),
    reading: null,
  };
}

function partOf(
  { module, assignment, terms, attempts, releasedAt }: Known,
  section: Section,
  at: Date,
): OwnPart {
  const own = attempts.filter(({ sectionId }) => sectionId === section.id);
  const place = placeOf(terms, own, at);
  const openId = place.standing.kind === "working" ? place.standing.attempt : null;
  const ended = own
    .filter(({ id }) => id !== openId)
    .map((row) => endedAttempt(row, terms, releasedAt !== null && releasedAt <= at, at));
  const questions = questionsOf(module, assignment, section);
  const asked = chooseQuestions(questions, terms.paper, section.id, new Set());
  const isDrawn = terms.paper.pools.some(
    ({ draw, from }) => draw < (from.questions?.length ?? questions.length),
  );
  const pointsOf = new Map(questions.map(({ id, points }) => [id, points]));
  return {
    ...place,
    section: { id: section.id, number: section.number, title: section.title },
    quiz: quizIdOf({ moduleId: module.id, sectionId: section.id }),
    questions: asked.length,
    points: isDrawn ? null : asked.reduce((sum, id) => sum + (pointsOf.get(id) ?? 0), 0),
    minutes: minutesFor(section, asked.length, questions.length),
    deadlineIfStarted: deadlineOf(terms, at),
    attempts: ended,
    grade: gradeOf(ended, terms),
  };
}

/** About as long for each question as the author's estimate for the section's quiz. */
function minutesFor({ quizMinutes, questions }: Section, asked: number, among: number): number {
  if (asked === among && among === questions.length) return quizMinutes;
  return Math.max(1, Math.round((quizMinutes * asked) / Math.max(questions.length, 1)));
}

function endedAttempt(
  row: OwnAttemptRow,
  { review, closesAt, dueAt }: Terms,
  released: boolean,
  at: Date,
): OwnAttempt {
  const endedAt = row.endedAt ?? row.deadline ?? at;
  const shows = released || visibleFields(review, phaseOf({ endedAt, closesAt }, at)).has("mark");
  const { points, outOf, waiting } = row;
  return {
    id: row.id,
    submittedAt: row.submittedAt,
    receipt: row.receipt,
    isLate: dueAt !== null && endedAt > new Date(dueAt),
    score: shows && row.submittedAt !== null ? { score: points, outOf, waiting } : null,
  };
}

/** Nothing while a score of one is held back: what the others come to would tell it. */
function gradeOf(attempts: readonly OwnAttempt[], { attempts: { grading } }: Terms): OwnScore | null {
  const scored = attempts.flatMap(({ score }) => (score ? [score] : []));
  if (scored.length === 0 || scored.length < attempts.length) return null;
  const graded = scored.map((score) => ({
    score,
    grade: score.outOf > 0 ? score.score / score.outOf : null,
    isPractice: false,
  }));
  const last = scored.at(-1) ?? null;
  const together = gradeOfAttempts(graded, grading);
  if (grading !== "average") return countingAttempt(graded, grading)?.score ?? last;
  return together === null || last === null ? last : { ...last, score: together * last.outOf };
}
