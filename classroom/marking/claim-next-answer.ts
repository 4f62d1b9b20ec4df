import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { findDeskAnswers } from "./answers-store";
import { authorizeMarker, classParams, questionId } from "./authorize-marker";
import { claimEnd } from "./claim-end";
import { claimOneOf, dropClaim } from "./claim-store";
import { inMarkingOrder } from "./marking-order";
import { rubricsOf } from "./question-to-mark";
import { isForTurn, turns } from "./second-opinion";

export const queueParams = classParams.extend({ assignment: z.uuid(), question: questionId });

export const nextInput = z.strictObject({
  turn: z.enum(turns).default("first"),
  /** The answer that is left for later or for somebody else. */
  skipping: z.uuid().optional(),
});

export const nextReply = z.strictObject({
  /** Null when nothing is left that nobody else has before them. */
  attempt: z.uuid().nullable(),
  /** How many answers wait for this turn, whoever has them. */
  waiting: z.int(),
});

/** What was decided on may be taken by others before it is claimed; then the answers are looked at again. */
const mostTries = 3;

type Input = z.output<typeof queueParams> & z.output<typeof nextInput>;

/**
 * Gives the next answer of a question that is this marker's to mark, in an order that follows neither names nor the time of
 * handing in, and keeps it for them. One that they hold already comes first, unless they skip it.
 */
export async function claimNextAnswer(
  { by, at }: Occasion,
  input: Input,
): Promise<z.input<typeof nextReply>> {
  const { class: classId, assignment: assignmentId, question, turn, skipping } = input;
  const marker = await authorizeMarker(by, "marking.read", classId);
  const { personId, sectionId } = marker;
  if (skipping) await dropClaim(skipping, question, personId);
  for (let tries = 0; ; tries += 1) {
    const answers = await findDeskAnswers({ classId, assignmentId, questionId: question, sectionId });
    const rubrics = await rubricsOf(answers);
    const mine = answers.filter((answer) =>
      isForTurn(turn, rubrics.get(answer.moduleVersion) ?? [], answer, marker),
    );
    const after = skipping ? { attemptId: skipping, questionId: question } : undefined;
    const ordered = inMarkingOrder(mine, assignmentId, after);
    const isHeld = (answer: (typeof mine)[number]) => answer.claim?.markerId === personId;
    const candidates = [...ordered.filter(isHeld), ...ordered.filter((answer) => !isHeld(answer))].map(
      ({ attemptId, sequence, markCount }) => ({ attemptId, sequence, marks: markCount }),
    );
    const claim = { questionId: question, markerId: personId, at, until: claimEnd(at) };
    const attempt = await claimOneOf(candidates, assignmentId, claim);
    if (attempt !== null || candidates.length === 0 || tries === mostTries)
      return { attempt, waiting: mine.length };
  }
}
