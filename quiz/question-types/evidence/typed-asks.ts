import { z } from "zod";
import type { AnyQuestionType } from "@/quiz/question-types/question-type";

type Types = Readonly<Record<string, AnyQuestionType>>;

/**
 * The asks of these types, each with the name of its type in it, told apart by that name and otherwise as strict as before.
 * A type whose ask is anything but an object of fields cannot take such a name and is left out.
 */
export function typedAsks(types: Types) {
  return z.discriminatedUnion("type", nonEmpty(Object.values(types).flatMap(typedAsk)));
}

function typedAsk({ type, ask }: AnyQuestionType) {
  if (!(ask instanceof z.ZodObject)) return [];
  const fields = ask as z.ZodObject<Record<never, never>, z.core.$strict>;
  return [fields.safeExtend({ type: z.literal(type) })];
}

/** A response of any of these types. */
export function responsesOf(types: Types): z.ZodType<Record<string, unknown>> {
  return z.union(Object.values(types).map(({ response }) => response));
}

function nonEmpty<One>([first, ...rest]: readonly One[]): [One, ...One[]] {
  if (first === undefined) throw new Error("There is no other type that a part could have.");
  return [first, ...rest];
}
