import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { insertComment } from "./examples-store";

export const commentInput = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export const commentReply = z.strictObject({ id: z.uuid(), text: z.string() });

type Input = z.output<typeof answerParams> & z.output<typeof commentInput>;

/** Keeps a comment for all who mark this question in the class. Kept twice it is there once. */
export async function keepComment(
  { by, at, newId }: Occasion,
  input: Input,
): Promise<z.input<typeof commentReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.read", input);
  const { moduleId, questionId } = answer;
  const comment = { id: newId(), classId: input.class, moduleId, questionId, text: input.text };
  const id = await insertComment({ ...comment, byId: marker.personId, at });
  return { id, text: input.text };
}
