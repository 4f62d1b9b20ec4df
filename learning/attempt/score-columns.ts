import type { QuestionScore } from "@/quiz/scoring/score-paper";

/** The columns of a score row that come from its scoring. */
export function scoreColumns({ verdict, ...score }: QuestionScore) {
  const scored = verdict.verdict === "scored" ? verdict : null;
  return { ...score, verdict: verdict.verdict, fraction: scored?.fraction, parts: scored?.parts };
}
