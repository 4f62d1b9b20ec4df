import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import type { answerParams } from "./authorize-marker";
import type { AnswerToMarkReply } from "./marking-reply";
import { type AnswerToMark, readAnswerToMark } from "./read-answer-to-mark";

/** An answer for a program that helps with marking: as a second marker gets it, without marks and without whose it is. */
export async function readBlindAnswer(
  occasion: Occasion,
  input: z.output<typeof answerParams>,
): Promise<AnswerToMarkReply> {
  const answer = await readAnswerToMark(occasion, { ...input, turn: "second", show: false });
  const { marking, anchors, cited, rests, lines, comments } = answer;
  return {
    attempt: answer.attempt,
    question: answer.question,
    assignment: answer.assignment,
    ask: answer.ask,
    lines: lines.map(lineOf),
    rubric: marking.rubric.map(({ id, text, levels }) => ({
      id,
      text,
      levels: levels.map(({ points, text: words }) => ({ points, text: words })),
    })),
    outline: marking.outline,
    points: answer.points,
    cited: [...cited],
    rests: [...rests],
    anchors: anchors.map(({ mark, note, levels, lines: written }) => ({
      mark,
      note,
      levels: { ...levels },
      lines: written.map(lineOf),
    })),
    comments: [...comments],
    seen: answer.seen,
    waits: answer.waits,
    claimedBy: answer.claimedBy,
  };
}

function lineOf({ id, prompt, answer, note }: AnswerToMark["lines"][number]) {
  return { id, prompt, answer, note: note ?? null };
}
