import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type CitedText, citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";
import type { Marking } from "@/quiz/question-types/question-type";
import { type ReviewedLine, reviewQuestion } from "@/quiz/scoring/review-question";
import { type DeskAnswer, findDeskAnswers } from "./answers-store";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { findComments } from "./examples-store";
import { questionToMark } from "./question-to-mark";
import { type ReadAnchor, readAnchors } from "./read-anchors";
import { type AnswerTexts, findAnswerTexts } from "./response-store";
import { isForTurn, pairOf, type Turn } from "./second-opinion";

type Input = z.output<typeof answerParams> & { readonly turn: Turn; readonly show: boolean };

/** An earlier mark, for those who may see it. */
export type EarlierMark = Pick<
  DeskAnswer["marks"][number],
  "id" | "isSecond" | "levels" | "comment" | "marker" | "at"
>;

/** One answer with everything that its marker needs, and nothing that says whose it is unless they asked to be shown. */
export type AnswerToMark = {
  readonly attempt: string;
  readonly question: string;
  readonly assignment: string;
  readonly ask: unknown;
  readonly lines: readonly ReviewedLine[];
  readonly marking: Marking;
  readonly points: number;
  /** The words of what the answer cites, and of what its question rests on. */
  readonly cited: readonly CitedText[];
  readonly rests: readonly CitedText[];
  readonly anchors: readonly ReadAnchor[];
  readonly comments: readonly { readonly id: string; readonly text: string }[];
  /** The number of the latest score, to be named by whoever marks. */
  readonly seen: number;
  readonly waits: boolean;
  /** What it is worth now, if that may be seen. */
  readonly fraction: number | null;
  /** Empty for who gives a second opinion, and for who still could, unless they ask to be shown. */
  readonly isBlind: boolean;
  readonly marks: readonly EarlierMark[];
  /** Who has the answer just now, if that is somebody else. */
  readonly claimedBy: string | null;
  /** How many of the question's answers are done in this turn, and of how many. */
  readonly progress: { readonly done: number; readonly all: number };
  /** Whose it is and what they have in all: only on request. */
  readonly shown: AnswerTexts["who"] | null;
};

/**
 * Reads an answer for marking. It comes without name, address or total, and for a second opinion without the first mark, so
 * that nothing but the text is marked.
 */
export async function readAnswerToMark({ by, at }: Occasion, input: Input): Promise<AnswerToMark> {
  const { answer, marker } = await authorizeAnswer(by, "marking.read", input);
  if (answer.answerRevision === null) throw new Refusal("not-found");
  const { module, question, marking } = await questionToMark(answer);
  const place = { classId: input.class, moduleId: answer.moduleId, questionId: answer.questionId };
  const { assignmentId, questionId } = answer;
  const { sectionId } = marker;
  const [texts, comments, anchors, all] = await Promise.all([
    findAnswerTexts(answer.attemptId, questionId, answer.answerRevision),
    findComments(place),
    readAnchors(place),
    findDeskAnswers({ classId: input.class, assignmentId, questionId, sectionId }),
  ]);
  const mightSecond = isForTurn("second", marking.rubric, answer, marker);
  const isBlind = input.turn === "second" || (mightSecond && !input.show);
  const holder = answer.claim;
  return {
    attempt: answer.attemptId,
    question: questionId,
    assignment: assignmentId,
    ask: question.ask,
    lines: reviewQuestion(question, texts.response).lines,
    marking,
    points: question.points,
    cited: textsOf(module, citesIn(texts.response)),
    rests: textsOf(module, question.cites),
    anchors: anchors.filter(({ attempt }) => attempt !== answer.attemptId),
    comments,
    seen: answer.sequence,
    waits: answer.waits,
    fraction: isBlind ? null : answer.fraction,
    isBlind,
    marks: isBlind ? [] : answer.marks.map(earlier),
    claimedBy:
      holder && holder.expiresAt > at && holder.markerId !== marker.personId ? (holder.marker ?? "") : null,
    progress: progressOf(all, input.turn),
    shown: input.show ? texts.who : null,
  };
}

function earlier({ id, isSecond, levels, comment, marker, at }: DeskAnswer["marks"][number]): EarlierMark {
  return { id, isSecond, levels, comment, marker, at };
}

/** How far a question is: marked of all, or with a second opinion of all that are marked. */
export function progressOf(answers: readonly DeskAnswer[], turn: Turn): { done: number; all: number } {
  const marked = answers.filter(({ waits }) => !waits);
  if (turn === "first") return { done: marked.length, all: answers.length };
  return { done: marked.filter(({ marks }) => pairOf(marks) !== null).length, all: marked.length };
}

/** The passages and sentences that a response names, in its list of citations or in its text, each once. */
export function citesIn(response: unknown): string[] {
  const written = JSON.stringify(response ?? null);
  return [...new Set([...written.matchAll(/\bP-[A-Z]?\d+\.\d+(?:\.\d+)?\b/g)].map(([id]) => id))];
}

function textsOf(module: Module, ids: readonly string[]): CitedText[] {
  return ids.flatMap((id) => citedText(module, id) ?? []);
}
