import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { keepAnchor } from "./examples-store";
import { standingMark } from "./second-opinion";

export const exampleInput = z.strictObject({
  /** What it is an example of. */
  note: z.string().trim().min(1).max(300),
});
export const exampleReply = z.strictObject({ mark: z.uuid() });

type Input = z.output<typeof answerParams> & z.output<typeof exampleInput>;

/** Keeps an answer with its mark as an anchor: markers of the question in this class see it beside what they mark, without a name. */
export async function keepExample({ by, at }: Occasion, input: Input): Promise<z.input<typeof exampleReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.mark", input);
  const standing = standingMark(answer.marks);
  if (!standing) throw new Refusal("not-found");
  const { moduleId, questionId } = answer;
  const place = { classId: input.class, moduleId, questionId };
  await keepAnchor({ ...place, mark: standing.id, note: input.note, byId: marker.personId, at });
  return { mark: standing.id };
}
