import { z } from "zod";
import { argumentFileSchema } from "./argument/argument-schema";
import {
  moduleFileSchema,
  questionFileSchema,
  quizFileSchema,
  sectionFrontSchema,
  statementsFileSchema,
} from "./content-schema";
import { figureFileSchema } from "./figures/figure-schema";
import type { QuestionTypes } from "./quiz-file";

/** The JSON Schemas that editors complete and check content with, by file name, made from what the loader itself uses. */
export function editorSchemas(types: QuestionTypes): Readonly<Record<string, string>> {
  return {
    "module.schema.json": json("A module of Briefing Room", moduleFileSchema),
    "statements.schema.json": json("The statements of a module", statementsFileSchema),
    "argument.schema.json": json("The argument of a module's source", argumentFileSchema),
    "section.schema.json": json("The front matter of a lesson", sectionFrontSchema),
    "figure.schema.json": json("The data of a figure", figureFileSchema),
    "quiz.schema.json": json("The questions of a section", quizSchema(types)),
  };
}

/** A quiz with each type's own `ask` and `key`. */
function quizSchema(types: QuestionTypes) {
  const [first, ...rest] = Object.values(types).map(({ type, ask, key }) =>
    questionFileSchema.extend({ type: z.literal(type), ask, key }),
  );
  const question = first ? z.discriminatedUnion("type", [first, ...rest]) : questionFileSchema;
  return quizFileSchema.extend({ questions: z.array(question).min(1).max(200) });
}

function json(title: string, schema: z.ZodType): string {
  // "input": what an author writes, where defaults may be left out. Refinements have no word in JSON Schema.
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title, ...made }, null, 2)}\n`;
}
