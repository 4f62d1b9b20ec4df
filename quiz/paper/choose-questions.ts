import type { Question } from "@/quiz/question";
import { shuffleFrom } from "./shuffle-from";

/** Which questions a pool draws from: those named, or those about an objective, at a level, or both. */
export type Pool = {
  /** How many are drawn; all of them when there are fewer. */
  readonly draw: number;
  readonly from: {
    readonly questions?: readonly string[] | undefined;
    readonly objective?: string | undefined;
    readonly bloom?: string | undefined;
  };
};

export type PaperPlan = { readonly shuffleQuestions: boolean; readonly pools: readonly Pool[] };

type Candidate = Pick<Question, "id" | "objective" | "bloom">;

/**
 * The ids of the questions that one person is asked, in the order they are asked. Without pools these are all. Each pool
 * draws from what the pools before it left, and what the person has not `seen` before it draws again from what they have.
 * The same arguments give the same choice. Chosen questions stay in the author's order unless the plan shuffles them.
 */
export function chooseQuestions(
  questions: readonly Candidate[],
  { shuffleQuestions, pools }: PaperPlan,
  seed: string,
  seen: ReadonlySet<string>,
): string[] {
  const chosen = pools.length === 0 ? new Set(questions.map(({ id }) => id)) : new Set<string>();
  for (const [index, pool] of pools.entries()) {
    const left = questions.filter((question) => !chosen.has(question.id) && isIn(pool, question));
    const drawn = shuffleFrom(`${seed}/pool/${index}`)(left.map(({ id }) => id));
    const unseenFirst = [...drawn.filter((id) => !seen.has(id)), ...drawn.filter((id) => seen.has(id))];
    for (const id of unseenFirst.slice(0, pool.draw)) chosen.add(id);
  }
  const inOrder = questions.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  return shuffleQuestions ? shuffleFrom(`${seed}/order`)(inOrder) : inOrder;
}

function isIn({ from }: Pool, { id, objective, bloom }: Candidate): boolean {
  if (from.questions && !from.questions.includes(id)) return false;
  if (from.objective !== undefined && from.objective !== objective) return false;
  return from.bloom === undefined || from.bloom === bloom;
}
