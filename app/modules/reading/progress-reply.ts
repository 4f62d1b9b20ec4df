import type { EarlierAttempt, ModuleProgress, QuizProgress, SectionProgress } from "./progress";

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const text = (value: unknown) => (typeof value === "string" ? value : null);

function attempts(history: unknown): EarlierAttempt[] {
  return list(history).flatMap(({ attempt, submittedAt, score, outOf, waiting }) =>
    typeof attempt === "string" &&
    typeof submittedAt === "string" &&
    typeof score === "number" &&
    typeof outOf === "number"
      ? [{ id: attempt, submittedAt, score, outOf, ...(typeof waiting === "number" ? { waiting } : {}) }]
      : [],
  );
}

/** The reply of `GET /api/me/progress`, narrowed field by field: a page never trusts a shape it has not looked at. */
export function readProgressReply(reply: unknown): Record<string, ModuleProgress> {
  const modules: Record<string, ModuleProgress> = {};
  for (const module of list(fields(reply).modules)) {
    const reading: Record<string, SectionProgress> = {};
    const quizzes: Record<string, QuizProgress> = {};
    for (const section of list(module.sections)) {
      const id = text(section.id);
      if (id === null) continue;
      reading[id] = { lastPassage: text(section.lastPassage), read: text(section.readAt) !== null };
      const quiz = fields(section.quiz);
      quizzes[id] = { openAttempt: text(quiz.openAttempt), earlier: attempts(quiz.history) };
    }
    const id = text(module.id);
    if (id !== null) modules[id] = { reading, quizzes };
  }
  return modules;
}
