import { textOf } from "@/quiz/question-types/choices";
import type { ReviewLine } from "@/quiz/question-types/question-type";
import type { AnatomyAsk, AnatomyKey, AnatomyResponse, Said } from "./schema";
import { judge } from "./score";

/** One line a sentence, in the order of reading. It is named by its id: the page shows its words. */
export function reviewAnatomy(
  ask: AnatomyAsk,
  key: AnatomyKey,
  response: AnatomyResponse | null,
): ReviewLine[] {
  return ask.sentences.map((id) => {
    const said = response?.labels[id];
    const gold = key.labels[id];
    return {
      id,
      prompt: id,
      answer: said ? inWords(ask, said) : null,
      right: gold
        ? withSpeaker(ask, gold.labels.map((label) => textOf(ask.labels, label)).join(" or "), gold.speaker)
        : null,
      standing: standingOf(gold, said),
      feedback: [id],
    };
  });
}

function standingOf(gold: AnatomyKey["labels"][string] | undefined, said: Said | undefined) {
  if (!said) return "blank";
  if (!gold) return "wrong";
  const { label, speaker } = judge(gold, said);
  if (label && speaker !== false) return "right";
  return label || speaker === true ? "partly" : "wrong";
}

function inWords(ask: AnatomyAsk, { label, speaker }: Said): string {
  return withSpeaker(ask, label === undefined ? "No label" : textOf(ask.labels, label), speaker);
}

const withSpeaker = ({ speakers = [] }: AnatomyAsk, label: string, speaker: string | undefined) =>
  speaker === undefined ? label : `${label}; says it: ${textOf(speakers, speaker)}`;
