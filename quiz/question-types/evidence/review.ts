import { shareOf } from "@/quiz/question-types/overlap";
import type { ReviewLine } from "@/quiz/question-types/question-type";
import { partOf, reviewPart, scorePart } from "./part";
import type { EvidenceAsk, EvidenceKey, EvidenceResponse, PartTypes } from "./schema";
import { evidenceShare, nearestSet } from "./score";

/** The part's own lines and one for the evidence, in which sentences stand by their ids: the page shows their words. */
export function reviewEvidence(
  parts: PartTypes,
  ask: EvidenceAsk,
  key: EvidenceKey,
  response: EvidenceResponse | null,
): ReviewLine[] {
  const answer = response?.answer ?? null;
  const part = partOf(parts, ask);
  const verdict = part ? scorePart(part, key.part, answer) : null;
  const isRight = verdict?.verdict === "scored" && verdict.fraction >= 1;
  return [
    ...(part ? reviewPart(part, key.part, answer) : []),
    evidenceLine(ask, key, response?.sentences ?? [], isRight),
  ];
}

function evidenceLine(
  ask: EvidenceAsk,
  key: EvidenceKey,
  picked: readonly string[],
  isAnswerRight: boolean,
): ReviewLine {
  const inOrder = (ids: readonly string[]) => ask.sentences.filter((id) => ids.includes(id)).join(", ");
  const share = shareOf(evidenceShare(key, picked));
  const nearest = nearestSet(key, picked);
  const isWasted = picked.length > 0 && !isAnswerRight && key.mode !== "independent";
  return {
    id: "evidence",
    prompt: "Evidence",
    answer: picked.length === 0 ? null : inOrder(picked),
    right: inOrder(nearest),
    standing: picked.length === 0 ? "blank" : share === 1 ? "right" : share > 0 ? "partly" : "wrong",
    feedback: mostTelling(key, picked, nearest),
    ...(isWasted ? { note: "Evidence counts only together with the right answer." } : {}),
  };
}

/** Picked sentences, those first that most need a word: what speaks against the answer, then what is beside it. */
function mostTelling(key: EvidenceKey, picked: readonly string[], nearest: readonly string[]): string[] {
  const rank = (id: string) => (key.contradicts?.includes(id) ? 0 : nearest.includes(id) ? 2 : 1);
  return [...picked].sort((one, other) => rank(one) - rank(other));
}
