import { repeatedIds } from "@/quiz/question-types/sentence-ids";
import { type Part, partOf } from "./part";
import type { EvidenceAsk, EvidenceKey, PartTypes } from "./schema";

/** What is wrong inside the part, and where the sets of the key do not meet the sentences that are offered. */
export function evidenceFaults(parts: PartTypes, ask: EvidenceAsk, key: EvidenceKey): string[] {
  const part = partOf(parts, ask);
  return [...(part ? partFaults(part, key.part) : []), ...sentenceFaults(ask, key)];
}

function partFaults({ questionType, ask }: Part, key: unknown): string[] {
  const read = questionType.key.safeParse(key);
  if (read.success) return questionType.faults(ask, read.data);
  return read.error.issues.map(({ path, message }) => {
    const place = ["key", "part", ...path.map(String)].join(".");
    return `${place} is not as a key of ${questionType.type} must be: ${message}.`;
  });
}

function sentenceFaults(
  { sentences, choose }: EvidenceAsk,
  { sets, contradicts = [] }: EvidenceKey,
): string[] {
  const named = [...new Set([...sets.flat(), ...contradicts])];
  const asText = sets.map((set) => [...set].sort().join(" "));
  return [
    ...repeatedIds(sentences).map((id) => `The sentence "${id}" is offered twice.`),
    ...named
      .filter((id) => !sentences.includes(id))
      .map((id) => `The key names the sentence "${id}", which is not offered.`),
    ...sets.flatMap((set) => repeatedIds(set)).map((id) => `A set of the key names "${id}" twice.`),
    ...repeatedIds(asText).map((set) => `The key has the set ${set} twice.`),
    ...contradicts
      .filter((id) => sets.some((set) => set.includes(id)))
      .map((id) => `The sentence "${id}" is evidence in the key and also contradicts.`),
    ...sets
      .filter((set) => set.length > choose)
      .map(
        (set) => `The set ${set.join(" ")} has ${set.length} sentences, but only ${choose} may be chosen.`,
      ),
    ...(choose > sentences.length
      ? [`${choose} sentences may be chosen, but only ${sentences.length} are offered.`]
      : []),
  ];
}
