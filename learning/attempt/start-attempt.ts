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
import { decideStart, type StartDecision } from "@/learning/terms/decide-start";
import type { Terms } from "@/learning/terms/terms";
import { deadlineOf } from "@/learning/terms/window";
import { behaviourIds } from "@/quiz/behaviours/behaviour";
import { chooseQuestions } from "@/quiz/paper/choose-questions";
import { drawPaper } from "@/quiz/paper/draw-paper";
import type { Question } from "@/quiz/question";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import {
  type AttemptPlace,
  type EarlierAttempt,
  findEarlierAttempts,
  findOpenAttempt,
  insertAttempt,
} from "./attempt-store";
import { closeIfOverdue } from "./close-overdue-attempts";
import { findStartTerms } from "./find-start-terms";
import { quizId, quizPlace } from "./quiz-id";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const startInput = z.strictObject({
  quiz: quizId,
  assignment: z.uuid().optional(),
  /** How somebody who learns for themselves wants to be told; an assignment says it for its class. */
  behaviour: z.enum(behaviourIds).optional(),
  /** Never counts for a grade. */
  practice: z.boolean().optional(),
});

/** A start can lose to another one whose attempt is handed in before it is read; not many times in a row. */
const mostTries = 3;

/**
 * Gives the person's open attempt at a quiz, or begins one. However many starts arrive at once, they get the same attempt.
 * A new attempt is pinned to the module as it stands and to the terms that hold for the person, without the forecasts
 * that they have locked before; an open one keeps what it was pinned to.
 */
export async function startAttempt(
  occasion: Occasion,
  input: z.output<typeof startInput>,
): Promise<ShownAttempt & { readonly isNew: boolean }> {
  const { by, at } = occasion;
  authorize(by, "attempt.start");
  const place = {
    ...quizPlace(input.quiz),
    assignmentId: input.assignment ?? null,
    isPractice: input.practice ?? false,
  };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const open = await findOpenAttempt(by.personId, place);
    if (open && !(await closeIfOverdue(occasion, open)))
      return { ...(await showAttempt(open, at)), isNew: false };
    const begun = await beginAttempt({ ...occasion, by }, place, input.behaviour);
    if (begun) return { ...(await showAttempt(begun, at)), isNew: true };
  }
  throw new Error(`no attempt at ${input.quiz} could be begun`);
}

async function beginAttempt(
  { by, at, newId }: Occasion<KnownActor>,
  place: AttemptPlace,
  behaviour: Terms["behaviour"] | undefined,
) {
  const module = (await currentModules()).find((one) => one.id === place.moduleId);
  const section = module?.sections.find((one) => one.id === place.sectionId);
  if (!module || !section || section.questions.length === 0) throw new Refusal("not-found");
  const { terms, sectionIds } = await findStartTerms(by, place, section, behaviour, at);
  const earlier = await findEarlierAttempts(by.personId, place);
  refuseUnlessMay(decideStart(terms, earlier, at));
  const leftOut = await questionsToLeaveOut(by, module, section);
  const sections = module.sections.filter((one) => sectionIds.includes(one.id));
  const left = sections.flatMap(({ questions }) => questions.filter(({ id }) => !leftOut.includes(id)));
  await pinModule(module, at);
  const [id, seed] = [newId(), newId()];
  const drawn = draw(left, terms, seed, earlier);
  const attempt = {
    ...place,
    id,
    personId: by.personId,
    moduleVersion: module.version,
    seed,
    leftOut,
    drawn: drawn.map((question) => question.id),
    behaviour: terms.behaviour,
    terms,
    position: 0,
    startedAt: at,
    deadline: deadlineOf(terms, at),
    endedAt: null,
  };
  const { hash } = drawPaper(drawn, seed);
  const last = terms.attempts.buildOnLast ? earlier.at(-1) : undefined;
  return (await insertAttempt({ ...attempt, paperHash: hash }, last?.id)) ? attempt : null;
}

/** The questions of the paper: as the terms draw them, and of those met before none while there are others. */
function draw(
  questions: readonly Question[],
  { paper, attempts }: Terms,
  seed: string,
  earlier: readonly EarlierAttempt[],
): Question[] {
  const last = earlier.at(-1);
  const seen = new Set(earlier.flatMap(({ drawn }) => drawn));
  const chosen =
    attempts.buildOnLast && last && last.drawn.length > 0
      ? last.drawn
      : chooseQuestions(questions, paper, seed, seen);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return chosen.flatMap((id) => byId.get(id) ?? []);
}

function refuseUnlessMay(decision: StartDecision): void {
  if (decision.kind === "not-open-yet")
    throw new Refusal("quiz.not-open-yet", { opensAt: decision.opensAt.toISOString() });
  if (decision.kind === "closed") throw new Refusal("quiz.closed");
  if (decision.kind === "none-left") throw new Refusal("quiz.no-attempts-left");
  if (decision.kind === "wait") throw new Refusal("quiz.wait", { until: decision.until.toISOString() });
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
