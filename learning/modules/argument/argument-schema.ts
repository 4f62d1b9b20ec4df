import { z } from "zod";
import { numberedId, passageIdPattern, sectionId } from "../content-schema";

/*
 * `argument.yaml`: how the source's argument is built. Statements are named by their ids; their words stand in
 * statements.yaml. All objects are strict and bounded, as everywhere in the content.
 */

const text = z.string().trim().min(1).max(1000);
/** A name short enough for the overview and for headings. */
const short = z.string().trim().min(1).max(48);
const ids = z.array(numberedId).max(50).default([]);
const passageId = z.string().regex(passageIdPattern, "must be a passage's id, such as P-2.3");
const passages = z.array(passageId).min(1).max(20);

const adviceSchema = z.strictObject({ id: numberedId, short, rests: ids });

const claimSchema = z.strictObject({
  id: numberedId,
  short,
  /** What kind of support the source offers, in a few words. */
  offers: text,
  evidence: ids,
  assumes: ids,
  /** An assumption of this claim alone, which has no number. */
  unstated: text.exactOptional(),
});

const recommendationSchema = z.strictObject({
  id: numberedId,
  short,
  problem: text,
  instrument: text,
  actor: text,
  precondition: text,
  measurable: z.strictObject({ verdict: z.enum(["yes", "partly", "no"]), how: text }),
  risk: text,
  rests: ids,
  assumes: ids,
  /** Why it rests on no claim. */
  apart: text.exactOptional(),
});

/** `argument.yaml` */
export const argumentFileSchema = z.strictObject({
  about: text,
  /** The sections whose lessons lead to the argument. */
  lessons: z.array(sectionId).max(100).default([]),
  thesis: z.strictObject({ claim: numberedId, advice: adviceSchema, note: text }),
  claims: z.array(claimSchema).min(1).max(30),
  assumptions: z
    .array(z.strictObject({ id: numberedId, short }))
    .max(30)
    .default([]),
  recommendations: z.array(recommendationSchema).max(30).default([]),
  tensions: z
    .array(z.strictObject({ between: z.tuple([numberedId, numberedId]), pull: text, reply: text }))
    .max(50)
    .default([]),
  devices: z
    .array(z.strictObject({ name: text, example: text, effect: text, passages }))
    .max(50)
    .default([]),
  omissions: z
    .array(z.strictObject({ id: numberedId, outside: ids, bears: ids, why: text.exactOptional() }))
    .max(50)
    .default([]),
  /** Where the lessons give the case and its answer at full strength. */
  answers: z
    .array(z.strictObject({ name: text, text, passages }))
    .max(20)
    .default([]),
  /** By statement: the passages in which it stands. */
  passages: z.record(numberedId, passages),
});

/** A source's argument as its author wrote it down, defaults filled in. */
export type Argument = z.infer<typeof argumentFileSchema>;
