import type { QuestionScore } from "@/quiz/scoring/score-paper";

/** The columns of a score row that come from its scoring. */
export function scoreColumns({ verdict, steps, ...score }: QuestionScore) {
  const scored = verdict.verdict === "scored" ? verdict : null;
  // One step that says "as it was scored" says nothing.
  const how = steps.some(({ rule }) => rule !== "as-scored") ? steps : undefined;
  return { ...score, verdict: verdict.verdict, fraction: scored?.fraction, parts: scored?.parts, steps: how };
}
