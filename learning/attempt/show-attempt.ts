import { z } from "zod";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { neverAnswered, stateOf } from "./attempt";
import { type AttemptRow, findAnswers } from "./attempt-store";
import { pinnedSection } from "./pinned-section";
import { quizIdOf } from "./quiz-id";
import { type QuotedPassages, quotedPassages } from "./quoted-passages";

/** What leaves of an attempt that may still be open: nothing of a key, nothing computed from one. */
export const attemptReply = z.strictObject({
  id: z.uuid(),
  quiz: z.string(),
  state: z.enum(["open", "ended"]),
  behaviour: z.string(),
  opensAt: z.iso.datetime(),
  deadline: z.iso.datetime().nullable(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      points: z.number(),
      ask: z.unknown(),
      response: z.unknown(),
      revision: z.int(),
    }),
  ),
});

/** The attempt as its reply has it, and the words of the passages that its questions name. */
export type ShownAttempt = {
  readonly attempt: z.input<typeof attemptReply>;
  readonly passages: QuotedPassages;
};

/** An attempt with its questions as they were drawn and what is saved of its answers. Whoever calls this has authorized it. */
export async function showAttempt(attempt: AttemptRow, at: Date): Promise<ShownAttempt> {
  const [{ module, questions: asked }, answers] = await Promise.all([
    pinnedSection(attempt),
    findAnswers(attempt.id),
  ]);
  const { questions } = drawPaper(asked, attempt.seed);
  const shown = {
    id: attempt.id,
    quiz: quizIdOf(attempt),
    state: stateOf(attempt, at),
    behaviour: attempt.behaviour,
    opensAt: attempt.startedAt.toISOString(),
    deadline: attempt.deadline?.toISOString() ?? null,
    questions: questions.map(({ id, type, points, ask }) => {
      const { response, revision } = answers.get(id) ?? neverAnswered;
      return { id, type, points, ask, response, revision };
    }),
  };
  return { attempt: shown, passages: quotedPassages(module, questions) };
}
