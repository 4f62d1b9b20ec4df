import { z } from "zod";
import { regradePolicies } from "@/learning/regrade/regrade";
import { behaviourIds } from "@/quiz/behaviours/behaviour";

/** Seven decimals, as everything that is stored. */
const share = z.number();

const response = z.strictObject({
  kind: z.literal("response"),
  /** What was answered, in words; null where nothing was. */
  words: z.string().nullable(),
  /** How many times it was saved, and when last; null where nothing was. */
  revision: z.int().nullable(),
  savedAt: z.iso.datetime().nullable(),
  isLate: z.boolean(),
});

/** Tries that were checked under way. */
const tries = z.strictObject({ kind: z.literal("tries"), count: z.int() });

const question = z.strictObject({
  kind: z.literal("question"),
  /** As it was asked, or as it was mended after. */
  is: z.enum(["as-asked", "mended"]),
  /** The beginning of its fingerprint; null while the right answers are not shown, because it can be tried on them. */
  version: z.string().nullable(),
});

const rule = z.strictObject({
  kind: z.literal("rule"),
  type: z.string(),
  /** The key's own rule, where the type has several. */
  rule: z.string().nullable(),
  verdict: z.enum(["scored", "unanswered", "invalid", "needs-a-person"]),
  /** What the parts of the answer were worth; empty where it has none. */
  parts: z.array(z.strictObject({ id: z.string(), name: z.string().nullable(), fraction: share })),
});

/** One line of what the behaviour made of it. */
const grade = z.strictObject({
  kind: z.literal("grade"),
  behaviour: z.enum(behaviourIds),
  rule: z.enum(["as-scored", "last-try", "best-try", "part", "parts-together", "certainty", "points-list"]),
  tryNumber: z.int().nullable(),
  part: z.string().nullable(),
  /** What the answer, or its part, was worth by itself. */
  raw: share,
  /** What each earlier try takes off, and how many those were. */
  penalty: share.nullable(),
  times: z.int().nullable(),
  /** The level of certainty, and whether it was chosen. */
  certainty: z.int().nullable(),
  isChosen: z.boolean().nullable(),
  /** What the try was worth on the list of points. */
  worth: z.number().nullable(),
  fraction: share,
});

const mark = z.strictObject({
  kind: z.literal("mark"),
  criteria: z.array(
    z.strictObject({ text: z.string(), level: z.string(), points: z.number(), outOf: z.number() }),
  ),
  comment: z.string().nullable(),
});

const override = z.strictObject({
  kind: z.literal("override"),
  reason: z.string().nullable(),
  at: z.iso.datetime(),
});
const lateAnswer = z.strictObject({
  kind: z.literal("late-answer"),
  reason: z.string().nullable(),
  at: z.iso.datetime(),
});
const regrade = z.strictObject({
  kind: z.literal("regrade"),
  policy: z.enum(regradePolicies),
  reason: z.string().nullable(),
  at: z.iso.datetime(),
});
const undo = z.strictObject({ kind: z.literal("undo"), at: z.iso.datetime() });

/** What counts after the steps before it. `fraction` is null where nothing was scored. */
const points = z.strictObject({
  kind: z.literal("points"),
  fraction: share.nullable(),
  points: z.number(),
  outOf: z.number(),
});

/** By which version of the scoring, and when. */
const engine = z.strictObject({ kind: z.literal("engine"), version: z.int(), at: z.iso.datetime() });

export const explanationStep = z.discriminatedUnion("kind", [
  response,
  tries,
  question,
  rule,
  grade,
  mark,
  override,
  lateAnswer,
  regrade,
  undo,
  points,
  engine,
]);

/** How one number came about, step by step, first to last. */
export const explanationReply = z.strictObject({
  attempt: z.uuid(),
  question: z.string(),
  steps: z.array(explanationStep),
});

export type ExplanationStep = z.input<typeof explanationStep>;
export type ExplanationReply = z.input<typeof explanationReply>;
