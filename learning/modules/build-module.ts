import { fingerprint } from "@/quiz/paper/fingerprint";
import { stem } from "./lint/lint-sections";
import type { Module, Section } from "./module";
import type { ModuleDraft } from "./module-draft";

/** Makes the module out of a draft without faults; null when a part is missing after all. */
export function buildModule({
  id,
  main,
  statements,
  argument,
  lessons,
  quizzes,
  ...draft
}: ModuleDraft): Module | null {
  if (!main.value) return null;
  const { glossary, sections: order, lint: _, ...rest } = main.value;
  const sections = order.flatMap((sectionId, index): Section[] => {
    const lesson = lessons.find(({ front }) => front?.id === sectionId);
    if (!lesson?.front) return [];
    const quiz = quizzes.find(({ file }) => stem(file) === stem(lesson.file));
    return [
      {
        id: sectionId,
        number: index + 1,
        title: lesson.front.title,
        minutes: lesson.front.minutes,
        quizMinutes: quiz?.minutes ?? 0,
        objectives: lesson.front.objectives,
        ...(lesson.front.opensAfter !== undefined && { opensAfter: lesson.front.opensAfter }),
        blocks: lesson.blocks,
        passages: lesson.passages.map(({ id, sentences }) => ({ id, sentences })),
        glossary: glossary
          .filter(({ section }) => section === sectionId)
          .map(({ term, definition }) => ({ term, definition })),
        questions: quiz?.questions.map(({ question }) => question) ?? [],
      },
    ];
  });
  const figures = draft.figures.flatMap(({ name, figure }) => (figure ? [{ name, figure }] : []));
  const content = {
    id,
    ...rest,
    sections,
    statements: statements?.value ?? [],
    argument: argument?.value ?? null,
    figures,
  };
  return { ...content, version: fingerprint(content) };
}
