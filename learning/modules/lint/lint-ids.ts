import { type Fault, fault, type Position } from "../fault";
import type { ModuleDraft } from "../module-draft";

type Named = { readonly id: string; readonly file: string; readonly place: Position };

/** Ids that must be the only ones of their kind in the module and are not. */
export function lintIds({ main, statements, lessons, quizzes }: ModuleDraft): Fault[] {
  const inMain = (list: "objectives" | "glossary" | "sources", field: "id" | "term", ids: string[]) =>
    ids.map((id, index) => ({ id, file: main.source.file, place: main.source.at([list, index, field]) }));
  const objectives = main.value?.objectives.map(({ id }) => id) ?? [];
  const terms = main.value?.glossary.map(({ term }) => term) ?? [];
  const sources = main.value?.sources.map(({ id }) => id) ?? [];
  const numbered = (statements?.value ?? []).map(({ id }, index) => ({
    id,
    file: statements?.source.file ?? "",
    place: statements?.source.at([index, "id"]) ?? { line: 1, column: 1 },
  }));
  const passages = lessons.flatMap(({ file, passages }) =>
    passages.map(({ id, place }) => ({ id, file, place })),
  );
  const questions = quizzes.flatMap((quiz) =>
    quiz.questions.map(({ question, file, at }) => ({ id: question.id, file, place: at(["id"]) })),
  );
  return [
    ...repeats("objective", inMain("objectives", "id", objectives)),
    ...repeats("glossary term", inMain("glossary", "term", terms), (term) => term.toLowerCase()),
    ...repeats("source or statement", [...inMain("sources", "id", sources), ...numbered]),
    ...repeats("passage", passages),
    ...repeats("question", questions),
  ];
}

function repeats(kind: string, all: readonly Named[], same: (id: string) => string = (id) => id): Fault[] {
  const first = new Map<string, Named>();
  return all.flatMap((named) => {
    const before = first.get(same(named.id));
    if (!before) {
      first.set(same(named.id), named);
      return [];
    }
    const where = `${before.file}:${before.place.line}`;
    return [
      fault(named.file, named.place, `The ${kind} ${named.id} is there twice; the first is at ${where}.`),
    ];
  });
}
