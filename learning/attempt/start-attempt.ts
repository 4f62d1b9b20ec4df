import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { pinModule } from "@/learning/modules/pin-module";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { behaviour } from "./attempt";
import { findOpenAttempt, insertAttempt } from "./attempt-store";
import { type QuizPlace, quizId, quizPlace } from "./quiz-id";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const startInput = z.strictObject({ quiz: quizId, assignment: z.string().min(1).max(64).optional() });

/** A start can lose to another one whose attempt is handed in before it is read; not many times in a row. */
const mostTries = 3;

/**
 * Gives the person's open attempt at a quiz, or begins one. However many starts arrive at once, they get the same attempt.
 * A new attempt is pinned to the module as it stands; an open one keeps what it was pinned to.
 */
export async function startAttempt(
  occasion: Occasion,
  input: z.output<typeof startInput>,
): Promise<ShownAttempt & { readonly isNew: boolean }> {
  const { by, at } = occasion;
  authorize(by, "attempt.start");
  if (input.assignment !== undefined) throw new Refusal("not-found");
  const quiz = quizPlace(input.quiz);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const open = await findOpenAttempt(by.personId, quiz);
    if (open) return { ...(await showAttempt(open, at)), isNew: false };
    const begun = await beginAttempt(occasion, by.personId, quiz);
    if (begun) return { ...(await showAttempt(begun, at)), isNew: true };
  }
  throw new Error(`no attempt at ${input.quiz} could be begun`);
}

async function beginAttempt({ at, newId }: Occasion, personId: string, quiz: QuizPlace) {
  const module = (await currentModules()).find((one) => one.id === quiz.moduleId);
  const section = module?.sections.find((one) => one.id === quiz.sectionId);
  if (!module || !section || section.questions.length === 0) throw new Refusal("not-found");
  await pinModule(module, at);
  const [id, seed] = [newId(), newId()];
  const attempt = {
    ...quiz,
    id,
    personId,
    moduleVersion: module.version,
    seed,
    behaviour,
    startedAt: at,
    deadline: null,
    endedAt: null,
  };
  const { hash } = drawPaper(section.questions, seed);
  return (await insertAttempt({ ...attempt, paperHash: hash })) ? attempt : null;
}
