import { type Fault, fault, fileStart } from "../fault";
import type { KnownIds } from "../known-ids";
import type { Lesson } from "../lesson/parse-lesson";
import type { ModuleDraft } from "../module-draft";

/** What lessons, glossary and statements refer to and what is not there. */
export function lintLessons(draft: ModuleDraft, known: KnownIds): Fault[] {
  const { main, statements } = draft;
  const glossary = (main.value?.glossary ?? []).flatMap(({ term, section }, index) =>
    known.sections?.has(section)
      ? []
      : [
          fault(
            main.source.file,
            main.source.at(["glossary", index, "section"]),
            `The term ${term} belongs to section ${section}, which is not listed under \`sections\`.`,
          ),
        ],
  );
  const sources = (statements?.value ?? []).flatMap((statement, index) =>
    statement.sources.flatMap((id, position) =>
      !statements || !known.sources || known.sources.has(id)
        ? []
        : [
            fault(
              statements.source.file,
              statements.source.at([index, "sources", position]),
              `There is no source ${id} in module.yaml.`,
            ),
          ],
    ),
  );
  return [...draft.lessons.flatMap((lesson) => lintLesson(lesson, known)), ...glossary, ...sources];
}

function lintLesson(lesson: Lesson, known: KnownIds): Fault[] {
  const objectives = (lesson.front?.objectives ?? []).flatMap((id, index) =>
    !known.objectives || known.objectives.has(id)
      ? []
      : [
          fault(
            lesson.file,
            lesson.frontSource?.at(["objectives", index]) ?? fileStart,
            `There is no objective ${id} in module.yaml.`,
          ),
        ],
  );
  const marks = lesson.marks.flatMap((mark) => {
    if (mark.kind === "source")
      return !known.sources || known.sources.has(mark.id)
        ? []
        : [fault(lesson.file, mark.place, `There is no source ${mark.id} in module.yaml.`)];
    return !known.terms || known.terms.has(mark.term.toLowerCase())
      ? []
      : [fault(lesson.file, mark.place, `The glossary in module.yaml has no term “${mark.term}”.`)];
  });
  return [...objectives, ...marks];
}
