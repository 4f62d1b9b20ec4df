import { z } from "zod";

/** A quiz by its name: `<module>/<section>`. */
export const quizId = z
  .string()
  .max(130)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "a quiz is named like mali/s1");

export type QuizPlace = { readonly moduleId: string; readonly sectionId: string };

export function quizPlace(id: z.output<typeof quizId>): QuizPlace {
  const [moduleId = "", sectionId = ""] = id.split("/");
  return { moduleId, sectionId };
}

export function quizIdOf({ moduleId, sectionId }: QuizPlace): string {
  return `${moduleId}/${sectionId}`;
}
