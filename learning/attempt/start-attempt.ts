import { z } from "zod";
import type { KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { findForecasts } from "@/learning/forecasts/find-forecasts";
import { isSectionOpen } from "@/learning/forecasts/forecasts";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module, Section } from "@/learning/modules/module";
import { pinModule } from "@/learning/modules/pin-module";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { behaviour } from "./attempt";
import { findOpenAttempt, insertAttempt } from "./attempt-store";
import { type QuizPlace, quizId, quizPlace } from "./quiz-id";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const startInput = z.strictObject({ quiz: quizId, assignment: z.string().min(1).max(64).optional() });

/** A start can lose to another one whose attempt is handed in before it is read; not many times in a row. */
const mostTries = 3;

/**
 * Gives the person's open attempt at a quiz, or begins one. However many starts arrive at once, they get the same attempt.
 * A new attempt is pinned to the module as it stands, without the forecasts that the person has locked before; an open one
 * keeps what it was pinned to.
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
    const begun = await beginAttempt({ ...occasion, by }, quiz);
    if (begun) return { ...(await showAttempt(begun, at)), isNew: true };
  }
  throw new Error(`no attempt at ${input.quiz} could be begun`);
}

async function beginAttempt({ by, at, newId }: Occasion<KnownActor>, quiz: QuizPlace) {
  const module = (await currentModules()).find((one) => one.id === quiz.moduleId);
  const section = module?.sections.find((one) => one.id === quiz.sectionId);
  if (!module || !section || section.questions.length === 0) throw new Refusal("not-found");
  const leftOut = await questionsToLeaveOut(by, module, section);
  await pinModule(module, at);
  const [id, seed] = [newId(), newId()];
  const attempt = {
    ...quiz,
    id,
    personId: by.personId,
    moduleVersion: module.version,
    seed,
    leftOut,
    behaviour,
    startedAt: at,
    deadline: null,
    endedAt: null,
  };
  const questions = section.questions.filter(({ id: question }) => !leftOut.includes(question));
  const { hash } = drawPaper(questions, seed);
  return (await insertAttempt({ ...attempt, paperHash: hash })) ? attempt : null;
}

/** The forecasts of the quiz that are locked already. Refuses where the section is not open, or nothing would be left. */
async function questionsToLeaveOut(by: KnownActor, module: Module, section: Section): Promise<string[]> {
  if (section.opensAfter === undefined && !section.questions.some(waitsForReveal)) return [];
  const { locked } = await findForecasts(by, module);
  authorize(by, "section.read", { isOpen: isSectionOpen(module, section, locked) });
  const leftOut = section.questions.flatMap(({ id }) => (locked.has(id) ? [id] : []));
  if (leftOut.length === section.questions.length) throw new Refusal("quiz.nothing-left");
  return leftOut;
}
