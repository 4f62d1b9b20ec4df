import type { Terms } from "./terms";

export type GradingMethod = Terms["attempts"]["grading"];

/** An attempt and what it earned, null while that is not known: it runs, or a person has yet to mark it. */
export type GradedAttempt = { readonly grade: number | null; readonly isPractice: boolean };

const isGraded = <A extends GradedAttempt>(attempt: A): attempt is A & { grade: number } =>
  !attempt.isPractice && attempt.grade !== null;

/**
 * The attempt whose grade counts, of attempts in the order they were begun; of several equally high ones the first. Null
 * when there is none, or all of them count together.
 */
export function countingAttempt<A extends GradedAttempt>(
  attempts: readonly A[],
  method: GradingMethod,
): (A & { grade: number }) | null {
  const graded = attempts.filter(isGraded);
  if (method === "average") return null;
  if (method === "first") return graded[0] ?? null;
  if (method === "latest") return graded.at(-1) ?? null;
  const best = Math.max(...graded.map(({ grade }) => grade));
  return graded.find(({ grade }) => grade === best) ?? null;
}

/**
 * What several attempts at one quiz are worth together, to seven decimals, in whatever unit their grades have. Attempts
 * without a grade are skipped and practice never counts; null when nothing is left. Methods as in Moodle.
 */
export function gradeOfAttempts(attempts: readonly GradedAttempt[], method: GradingMethod): number | null {
  if (method !== "average") return countingAttempt(attempts, method)?.grade ?? null;
  const grades = attempts.filter(isGraded).map(({ grade }) => grade);
  if (grades.length === 0) return null;
  const sum = grades.reduce((total, grade) => total + grade, 0);
  return Math.round((sum / grades.length) * 1e7) / 1e7;
}
