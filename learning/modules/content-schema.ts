import { z } from "zod";
import { bloomLevels, questionSchema, wordId } from "@/quiz/question";

/*
 * The shape of every content file. All objects are strict: a misspelt field is a fault, never silently ignored.
 * The bounds are far above what a module needs; they keep a broken or hostile file from costing much.
 */

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(4000);
const minutes = z.int().min(1).max(1000);
const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/, "must be a web address that begins with https:// or http://");

/** `LO-2.1`; the letters before the number are free for a module's further parts, as in `LO-U1.2`. */
export const objectiveId = z
  .string()
  .regex(/^LO-[A-Z]*\d+\.\d+$/, "must be an objective's id, such as LO-2.1");

/** `F1`, `K03`: capital letters and a number. */
export const numberedId = z
  .string()
  .regex(/^[A-Z]+\d+$/, "must be capital letters and a number, such as F1 or K03");

/** The page of a module's forecasts has a section's kind of address. */
export const sectionId = wordId.refine((id) => id !== "forecasts", "no section can be called forecasts");

/** The name of a module's folder, and so its URL. */
export const moduleId = wordId;

export const passageIdPattern = /^P-[A-Z]?\d+\.\d+$/;
export const sentenceIdPattern = /^(P-[A-Z]?\d+\.\d+)\.(\d+)$/;

const briefSchema = z.strictObject({
  title: line,
  publisher: line,
  date: line,
  url: webAddress.exactOptional(),
  citation: text,
  facts: z
    .array(z.strictObject({ field: line, value: text, status: text }))
    .max(100)
    .default([]),
});

/** `module.yaml` */
export const moduleFileSchema = z.strictObject({
  title: line,
  subtitle: line,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag, such as en"),
  level: line,
  minutes,
  authors: z.array(line).min(1).max(50),
  brief: briefSchema,
  objectives: z
    .array(z.strictObject({ id: objectiveId, text, bloom: z.enum(bloomLevels) }))
    .min(1)
    .max(200),
  sections: z.array(sectionId).min(1).max(100),
  glossary: z
    .array(z.strictObject({ term: line, definition: text, section: sectionId }))
    .max(1000)
    .default([]),
  sources: z
    .array(z.strictObject({ id: numberedId, text, url: webAddress.exactOptional() }))
    .max(1000)
    .default([]),
  /** What `check` lets pass in this module. */
  lint: z
    .strictObject({
      /** The highest Flesch–Kincaid grade of a passage. */
      readingGrade: z.number().min(1).max(40).exactOptional(),
      /** Quotations that may be long without a source note, word for word. */
      quotations: z.array(text).max(200).exactOptional(),
    })
    .exactOptional(),
});

/** `statements.yaml` */
export const statementsFileSchema = z
  .array(
    z.strictObject({
      id: numberedId,
      text,
      status: line.exactOptional(),
      note: text.exactOptional(),
      sources: z.array(z.string()).max(50).default([]),
    }),
  )
  .max(2000);

/** The front matter of a lesson. */
export const sectionFrontSchema = z.strictObject({
  id: sectionId,
  title: line,
  objectives: z.array(objectiveId).max(50),
  minutes,
  /** The section whose forecasts have to be locked before anybody may read this one. */
  opensAfter: sectionId.exactOptional(),
});

/** `NN-name.quiz.yaml` without its questions' insides: each is read by itself, with its type's schemas. */
export const quizFileSchema = z.strictObject({
  minutes,
  questions: z.array(z.unknown()).min(1).max(200),
});

/** A question as it stands in a file, before its type has looked at `ask` and `key`. */
export const questionFileSchema = questionSchema.extend({
  objective: objectiveId,
  cites: z.array(z.string().max(64)).min(1, "must cite at least one passage").max(50),
});

/** `sentences.lock.yaml`: the hash of every sentence that a question cites, by the sentence's id. */
export const sentencePinsSchema = z.record(
  z.string().regex(sentenceIdPattern, "must be a sentence's id, such as P-2.3.1"),
  z.string().regex(/^[0-9a-f]{12}$/, "must be a hash of 12 hex digits in quotes"),
);

export type ModuleFile = z.infer<typeof moduleFileSchema>;
export type StatementsFile = z.infer<typeof statementsFileSchema>;
export type SectionFront = z.infer<typeof sectionFrontSchema>;
export type SentencePins = z.infer<typeof sentencePinsSchema>;
