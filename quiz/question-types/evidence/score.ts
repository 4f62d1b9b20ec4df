import { fraction } from "@/quiz/fraction";
import { f1, type Share, shareOf } from "@/quiz/question-types/overlap";
import type { Verdict } from "@/quiz/question-types/question-type";
import { partOf, scorePart } from "./part";
import type { EvidenceAsk, EvidenceKey, EvidenceResponse, PartTypes } from "./schema";

type Picking = Pick<EvidenceKey, "sets" | "contradicts">;

/** The accepted set that is nearest to what was picked, by F1; of equally near ones the first. */
export function nearestSet({ sets }: Picking, picked: readonly string[]): readonly string[] {
  return sets.reduce((best, set) => (shareOf(f1(picked, set)) > shareOf(f1(picked, best)) ? set : best));
}

/**
 * What the picked sentences are worth as evidence, 0…1: the best F1 over the accepted sets, and nothing at all when one of
 * them speaks against the answer. Source: this project's definition of answer and evidence (maximum over sets of F1).
 */
export function evidenceShare(key: Picking, picked: readonly string[]): Share {
  if (picked.some((sentence) => key.contradicts?.includes(sentence))) return { count: 0, of: 1 };
  return f1(picked, nearestSet(key, picked));
}

/**
 * Answer and evidence are two equal halves; A is the fraction of the part's own verdict (0 while it is blank), B that of the
 * evidence. A is right when it earns everything, A = 1; a partly right answer is not right.
 *
 * - `dependent`: A right → (A + B) ÷ 2. A not right → A ÷ 1: the evidence leaves the denominator, so it neither helps nor harms,
 *   and `parts` has no `evidence`. Source: CommonLit's rule for dependent evidence questions ("E1").
 *   Of 1 point for each half somebody with a wrong answer thus has 0 of 1, not 0 of 2. With a part that gives partial credit,
 *   an almost right answer may earn more than a right one without evidence; `gated` never does that.
 * - `gated`: A right → (A + B) ÷ 2. A not right → A ÷ 2: the evidence counts as 0.
 * - `independent`: (A + B) ÷ 2.
 *
 * Unanswered when both are blank. A part that waits for a person makes the whole wait.
 */
export function scoreEvidence(
  parts: PartTypes,
  key: EvidenceKey,
  response: EvidenceResponse,
  ask: EvidenceAsk,
): Verdict {
  const part = partOf(parts, ask);
  const answer = part ? scorePart(part, key.part, response.answer) : ({ verdict: "invalid" } as const);
  if (answer.verdict === "invalid" || answer.verdict === "needs-a-person") return answer;
  if (answer.verdict === "unanswered" && response.sentences.length === 0) return answer;
  const a = answer.verdict === "scored" ? answer.fraction : 0;
  const answerPart = { id: "answer", fraction: a };
  if (key.mode === "dependent" && a < 1) return { verdict: "scored", fraction: a, parts: [answerPart] };
  const b = key.mode === "gated" && a < 1 ? { count: 0, of: 1 } : evidenceShare(key, response.sentences);
  return {
    verdict: "scored",
    fraction: fraction(a + shareOf(b), 2),
    parts: [answerPart, { id: "evidence", fraction: fraction(b.count, b.of) }],
  };
}
