import { hasId } from "@/quiz/question-types/choices";
import { entryFaults } from "@/quiz/question-types/entries";
import { repeatedIds } from "@/quiz/question-types/sentence-ids";
import type { AnatomyAsk, AnatomyKey } from "./schema";

/** Where sentences, labels, speakers and key do not meet: the key must judge every sentence with what is offered. */
export function anatomyFaults(ask: AnatomyAsk, key: AnatomyKey): string[] {
  const { sentences, labels, speakers } = ask;
  const gold = Object.entries(key.labels);
  const isAttributed = gold.some(([, { speaker }]) => speaker !== undefined);
  return [
    ...repeatedIds(sentences).map((id) => `The sentence "${id}" is there twice.`),
    ...entryFaults("label", "labels", labels),
    ...entryFaults("speaker", "speakers", speakers ?? []),
    ...sentences
      .filter((id) => !Object.hasOwn(key.labels, id))
      .map((id) => `The key says nothing of the sentence "${id}".`),
    ...gold
      .filter(([id]) => !sentences.includes(id))
      .map(([id]) => `The key names the sentence "${id}", which is not asked.`),
    ...gold.flatMap(([id, one]) => goldFaults(ask, id, one)),
    ...(speakers && !isAttributed ? ["Speakers are offered, but the key names none for any sentence."] : []),
  ];
}

function goldFaults(
  { labels, speakers = [] }: AnatomyAsk,
  id: string,
  { labels: accepted, speaker }: AnatomyKey["labels"][string],
): string[] {
  return [
    ...accepted
      .filter((label) => !hasId(labels, label))
      .map((label) => `The key gives ${id} the label "${label}", which is not offered.`),
    ...repeatedIds(accepted).map((label) => `The key gives ${id} the label "${label}" twice.`),
    ...(labels.every((label) => accepted.includes(label.id))
      ? [`The key accepts every label for "${id}": there is nothing to tell.`]
      : []),
    ...(speaker !== undefined && !hasId(speakers, speaker)
      ? [`The key gives ${id} the speaker "${speaker}", who is not offered.`]
      : []),
  ];
}
