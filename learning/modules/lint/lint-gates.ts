import { type Fault, fault, fileStart } from "../fault";
import type { Lesson } from "../lesson/parse-lesson";
import type { ModuleDraft } from "../module-draft";
import type { PlacedQuestion } from "../quiz-file";
import { stem } from "./lint-sections";
import { textsIn } from "./texts-in";

type Part = { readonly lesson: Lesson; readonly id: string; readonly opensAfter: string | undefined };

/** Sections that open after forecasts which nobody is asked, and open ones that would tell what a closed one says. */
export function lintGates(draft: ModuleDraft): Fault[] {
  const parts = draft.lessons.flatMap((lesson): Part[] =>
    lesson.front ? [{ lesson, id: lesson.front.id, opensAfter: lesson.front.opensAfter }] : [],
  );
  const closed = parts.filter(({ opensAfter }) => opensAfter !== undefined);
  if (closed.length === 0) return [];
  const open = parts.filter(({ opensAfter }) => opensAfter === undefined);
  return [
    ...closed.flatMap((part) => gateFaults(draft, part, open)),
    ...open.flatMap((part) => tellingFaults(draft, part, closed)),
  ];
}

function questionsOf({ quizzes }: ModuleDraft, { lesson }: Part): readonly PlacedQuestion[] {
  return quizzes.find(({ file }) => stem(file) === stem(lesson.file))?.questions ?? [];
}

const isForecast = ({ type }: PlacedQuestion) => type?.scoredAt === "reveal";

function gateFaults(draft: ModuleDraft, part: Part, open: readonly Part[]): Fault[] {
  const { lesson, id, opensAfter = "" } = part;
  const before = open.find((one) => one.id === opensAfter);
  const order = draft.main.value?.sections ?? [];
  const problem = !before
    ? `There is no section ${opensAfter} that is open to everybody.`
    : order.indexOf(opensAfter) > order.indexOf(id)
      ? `Section ${opensAfter} comes after this one.`
      : questionsOf(draft, before).every((question) => question.type && !isForecast(question))
        ? `The quiz of section ${opensAfter} asks for no forecast, so this section would never open.`
        : null;
  const place = lesson.frontSource?.at(["opensAfter"]) ?? fileStart;
  const forecasts = questionsOf(draft, part)
    .filter(isForecast)
    .map(({ file, question, at }) =>
      fault(
        file,
        at(["type"]),
        `${question.id} asks for a forecast in a section that opens after forecasts.`,
      ),
    );
  return [...(problem === null ? [] : [fault(lesson.file, place, problem)]), ...forecasts];
}

/** What an open section shows of a closed one: its passages, by a question's result or its ask, and its glossary. */
function tellingFaults(draft: ModuleDraft, part: Part, closed: readonly Part[]): Fault[] {
  const passages = closed.flatMap(({ lesson, id }) =>
    lesson.passages.map((one) => ({ section: id, id: one.id })),
  );
  const cites = questionsOf(draft, part).flatMap(({ file, question: { cites, ask }, at }) =>
    textsIn({ cites, ask }).flatMap(({ path, text }) => {
      const told = passages.find(({ id }) => text === id || text.startsWith(`${id}.`));
      const message = `This is in section ${told?.section}, which is closed to whoever may be asked this.`;
      return told ? [fault(file, at(path), message)] : [];
    }),
  );
  const terms = new Map(
    (draft.main.value?.glossary ?? []).map(({ term, section }) => [term.toLowerCase(), section]),
  );
  const marks = part.lesson.marks.flatMap((mark) => {
    const section = mark.kind === "source" ? undefined : terms.get(mark.term.toLowerCase());
    return closed.some(({ id }) => id === section)
      ? [
          fault(
            part.lesson.file,
            mark.place,
            `This term is explained in section ${section}, which opens later.`,
          ),
        ]
      : [];
  });
  return [...cites, ...marks];
}
