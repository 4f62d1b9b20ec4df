import type { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { stemOf } from "@/quiz/question-types/stem-of";
import { type Agreement, agreementOf, type RatedPair } from "./agreement";
import { type DeskAnswer, findDeskAnswers } from "./answers-store";
import { authorizeMarker } from "./authorize-marker";
import type { queueParams } from "./claim-next-answer";
import { findDeskClass } from "./desk-store";
import { inMarkingOrder } from "./marking-order";
import { questionToMark, rubricsOf } from "./question-to-mark";
import type { Rubric } from "./rubric";
import {
  asksForThird,
  disputedCriteria,
  isForTurn,
  pairOf,
  standingMark,
  type Turn,
  turns,
} from "./second-opinion";

/** One answer in the queue. It goes by its place in the order of marking, never by a name. */
export type QueuedAnswer = {
  readonly attempt: string;
  readonly place: number;
  readonly standing: "waiting" | "marked" | "seconded" | "third-asked" | "overridden";
  /** Null while it waits, and where the asker could still give a second mark without having seen the first. */
  readonly points: number | null;
  readonly isHidden: boolean;
  readonly marker: string | null;
  /** The criteria on which two markers lie far apart and nobody has decided yet. */
  readonly disputed: readonly string[];
  readonly claimedBy: string | null;
};

export type QuestionQueue = {
  readonly className: string;
  readonly title: string;
  readonly stem: string;
  readonly points: number;
  /** How many answers are this marker's to take, turn by turn. */
  readonly mine: Readonly<Record<Turn, number>>;
  readonly marked: number;
  /** Whether the asker may compute marks anew by a changed rubric. */
  readonly mayRecompute: boolean;
  readonly answers: readonly QueuedAnswer[];
  readonly agreement: readonly Agreement[];
};

/** One question's answers in the order of marking, and how far its markers agree. An assistant sees those of their section. */
export async function readQueue(
  { by, at }: Occasion,
  input: z.output<typeof queueParams>,
): Promise<QuestionQueue> {
  const { class: classId, assignment: assignmentId, question: questionId } = input;
  const marker = await authorizeMarker(by, "marking.read", classId);
  const { role, sectionId } = marker;
  const [found, answers] = await Promise.all([
    findDeskClass(classId),
    findDeskAnswers({ classId, assignmentId, questionId, sectionId }),
  ]);
  const assignment = found?.assignments.find(({ id }) => id === assignmentId);
  const latest = answers.at(-1);
  if (!found || !assignment || !latest) throw new Refusal("not-found");
  const rubrics = await rubricsOf(answers);
  const { question, marking } = await questionToMark(latest);
  const rubricOf = ({ moduleVersion }: DeskAnswer) => rubrics.get(moduleVersion) ?? marking.rubric;
  const pairs = answers.flatMap((answer): RatedPair[] => {
    const pair = pairOf(answer.marks);
    return pair ? [{ ...pair, rubric: rubricOf(answer) }] : [];
  });
  const countOf = (turn: Turn) =>
    answers.filter((answer) => isForTurn(turn, rubricOf(answer), answer, marker)).length;
  return {
    className: found.name,
    title: assignment.title,
    stem: stemOf(question.ask),
    points: question.points,
    mine: Object.fromEntries(turns.map((turn) => [turn, countOf(turn)])) as Record<Turn, number>,
    marked: answers.filter(({ waits }) => !waits).length,
    mayRecompute: can(by, "score.override", { role, ownSection: false, byInstructor: true }),
    answers: inMarkingOrder(answers, assignmentId).map((answer, index) => ({
      ...queued(answer, rubricOf(answer), isForTurn("second", rubricOf(answer), answer, marker)),
      place: index + 1,
      claimedBy: answer.claim && answer.claim.expiresAt > at ? (answer.claim.marker ?? "Somebody") : null,
    })),
    agreement: agreementOf(marking.rubric, pairs),
  };
}

function queued(answer: DeskAnswer, rubric: Rubric, isHidden: boolean) {
  const { attemptId: attempt, waits, marks, points } = answer;
  const standing = standingMark(marks);
  const pair = pairOf(marks);
  const isDisputed = !waits && asksForThird(rubric, marks);
  const word = waits
    ? ("waiting" as const)
    : isDisputed
      ? ("third-asked" as const)
      : pair
        ? ("seconded" as const)
        : standing
          ? ("marked" as const)
          : ("overridden" as const);
  return {
    attempt,
    standing: word,
    points: waits || isHidden ? null : points,
    isHidden,
    marker: waits ? null : ((marks.find(({ id }) => id === standing?.id) ?? null)?.marker ?? null),
    disputed:
      isDisputed && pair
        ? disputedCriteria(rubric, pair).map(
            (id) => rubric.find((criterion) => criterion.id === id)?.text ?? id,
          )
        : [],
  };
}
