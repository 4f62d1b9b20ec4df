import { z } from "zod";
import { behaviours } from "@/quiz/behaviours/register";
import { drawPaper } from "@/quiz/paper/draw-paper";
import type { CheckedTry } from "@/quiz/scoring/grade-question";
import { endsItselfAt, neverAnswered, stateOf } from "./attempt";
import { type AttemptRow, findAnswers, findTries } from "./attempt-store";
import { rulesOf, termsOf } from "./grading-rules";
import { pinnedSection } from "./pinned-section";
import { showStanding, standingReply } from "./question-standing";
import { quizIdOf } from "./quiz-id";
import { type QuotedPassages, quotedPassages } from "./quoted-passages";

/** What leaves of an attempt that may still be open: nothing of a key, nothing computed from one. */
export const attemptReply = z.strictObject({
  id: z.uuid(),
  quiz: z.string(),
  assignment: z.uuid().nullable(),
  isPractice: z.boolean(),
  /** `time-is-up`: the deadline has passed, and what was answered before it is still taken until `endsAt`. */
  state: z.enum(["open", "time-is-up", "ended"]),
  behaviour: z.string(),
  /** Whether a certainty is asked for with each answer, and marks depend on it. */
  asksCertainty: z.boolean(),
  asksConfidence: z.boolean(),
  asksWhy: z.boolean(),
  navigation: z.enum(["free", "forward-only"]),
  layout: z.enum(["all", "one"]),
  /** The place of the question that is open, from 0, for those who may only go forward; null for others. */
  position: z.int().nullable(),
  opensAt: z.iso.datetime(),
  deadline: z.iso.datetime().nullable(),
  /** When it ends by itself at the latest, with the grace. */
  endsAt: z.iso.datetime().nullable(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      points: z.number(),
      /** Null for a question that is still to come, or was passed by, where one may only go forward. */
      ask: z.unknown(),
      response: z.unknown(),
      revision: z.int(),
      certainty: z.int().nullable(),
      confidence: z.int().nullable(),
      why: z.string().nullable(),
      /** Null where nothing of the question is checked before handing in. */
      standing: standingReply.nullable(),
    }),
  ),
});

/** The attempt as its reply has it, and the words of the passages that its questions name. */
export type ShownAttempt = {
  readonly attempt: z.input<typeof attemptReply>;
  readonly passages: QuotedPassages;
  /** The server's clock, for whoever counts down. Not in the reply, which is the same however often it is asked for. */
  readonly now: Date;
};

const noTries: ReadonlyMap<string, readonly CheckedTry[]> = new Map();

/** An attempt with its questions as they were drawn and what is saved of its answers. Whoever calls this has authorized it. */
export async function showAttempt(attempt: AttemptRow, at: Date): Promise<ShownAttempt> {
  const terms = termsOf(attempt);
  const rules = rulesOf(terms);
  const behaviour = behaviours[terms.behaviour];
  const [{ module, questions: asked }, answers, tries] = await Promise.all([
    pinnedSection(attempt),
    findAnswers(attempt.id),
    behaviour.checks ? findTries(attempt.id) : noTries,
  ]);
  const { questions } = drawPaper(asked, attempt.seed);
  const span = { ...attempt, lateAnswersWithin: terms.lateAnswersWithin };
  const position = terms.navigation === "forward-only" ? attempt.position : null;
  const isShown = (place: number) => position === null || place === position;
  const shown = {
    id: attempt.id,
    quiz: quizIdOf(attempt),
    assignment: attempt.assignmentId,
    isPractice: attempt.isPractice,
    state: stateOf(span, at),
    behaviour: attempt.behaviour,
    asksCertainty: behaviour.asksCertainty,
    asksConfidence: terms.asksConfidence,
    asksWhy: terms.asksWhy,
    navigation: terms.navigation,
    layout: terms.layout,
    position,
    opensAt: attempt.startedAt.toISOString(),
    deadline: attempt.deadline?.toISOString() ?? null,
    endsAt: endsItselfAt(span)?.toISOString() ?? null,
    questions: questions.map(({ id, type, points, ask }, place) => {
      const { response, revision, certainty, confidence, why } = answers.get(id) ?? neverAnswered;
      const question = asked.find((one) => one.id === id);
      const standing = question && showStanding(module, question, tries.get(id) ?? [], rules);
      return {
        id,
        type,
        points,
        ask: isShown(place) ? ask : null,
        response,
        revision,
        certainty,
        confidence,
        why,
        standing: (isShown(place) && standing) || null,
      };
    }),
  };
  return {
    now: at,
    attempt: shown,
    passages: quotedPassages(
      module,
      questions.filter((_, place) => isShown(place)),
    ),
  };
}
