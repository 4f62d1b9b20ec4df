import { sentenceIdPattern } from "./content-schema";
import type { Sentence } from "./module";
import type { ModuleDraft } from "./module-draft";

/** The ids that a module's files may refer to. A set is null when its file could not be read: nothing is dead then. */
export type KnownIds = {
  readonly sections: ReadonlySet<string> | null;
  readonly objectives: ReadonlySet<string> | null;
  /** In lower case: a lesson may write [[thesis]] for the term Thesis. */
  readonly terms: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
  readonly statements: ReadonlySet<string> | null;
  /** By passage id. */
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
};

/** Gathers what a module defines. */
export function knownIds({ main, statements, lessons }: ModuleDraft): KnownIds {
  const set = <Entry>(list: readonly Entry[] | undefined, name: (entry: Entry) => string) =>
    list ? new Set(list.map(name)) : null;
  return {
    sections: set(main.value?.sections, (id) => id),
    objectives: set(main.value?.objectives, ({ id }) => id),
    terms: set(main.value?.glossary, ({ term }) => term.toLowerCase()),
    sources: set(main.value?.sources, ({ id }) => id),
    statements: statements ? set(statements.value ?? undefined, ({ id }) => id) : new Set(),
    sentences: new Map(
      lessons.flatMap(({ passages }) => passages.map(({ id, sentences }) => [id, sentences])),
    ),
  };
}

/** The sentence of an id such as `P-2.3.1`: found, or what there is instead in words for the author; null for other ids. */
export function findSentence(known: KnownIds, id: string): Sentence | string | null {
  const passage = sentenceIdPattern.exec(id)?.[1];
  if (passage === undefined) return null;
  const sentences = known.sentences.get(passage);
  if (!sentences) return `There is no passage ${passage}, so no sentence ${id}.`;
  const sentence = sentences.find((each) => each.id === id);
  const count = sentences.length === 1 ? "one sentence" : `${sentences.length} sentences`;
  return sentence ?? `There is no sentence ${id}: ${passage} has ${count}.`;
}
