import { z } from "zod";
import { millisecondsOf } from "./instant";
import { type ReviewField, reviewFields } from "./review-rules";
import { attemptsFields, paperFields, plainFields, reviewByPhase } from "./term-fields";

const everything = (): ReviewField[] => [...reviewFields];

/** The times of a quiz. Each may be missing in an override, which then says nothing about it. */
type Times = {
  readonly opensAt?: string | null | undefined;
  readonly dueAt?: string | null | undefined;
  readonly closesAt?: string | null | undefined;
};

/** Opens before it is due, and is due no later than it closes. */
function refuseDisorder({ value, issues }: { value: Times; issues: z.core.$ZodRawIssue[] }): void {
  const [opens, due, closes] = [value.opensAt, value.dueAt, value.closesAt].map((time) =>
    millisecondsOf(time ?? null),
  );
  const say = (path: keyof Times, message: string) =>
    issues.push({ code: "custom", path: [path], message, input: value });
  if (opens != null && due != null && due <= opens) say("dueAt", "must be after the opening");
  if (due != null && closes != null && closes < due) say("closesAt", "must not be before it is due");
  if (opens != null && closes != null && closes <= opens) say("closesAt", "must be after the opening");
}

/**
 * Under which conditions a quiz is taken: what its author, an assignment, or the start of an attempt says. All that is
 * left out is as in a quiz that somebody takes for themselves: no times, any number of attempts, feedback at the end.
 */
export const termsSchema = z
  .strictObject({
    behaviour: plainFields.behaviour.default("deferred"),
    penalty: plainFields.penalty.default(0.3333333),
    pointsList: plainFields.pointsList.default(() => []),
    asksConfidence: plainFields.asksConfidence.default(false),
    asksWhy: plainFields.asksWhy.default(false),
    navigation: plainFields.navigation.default("free"),
    layout: plainFields.layout.default("all"),
    paper: z
      .strictObject({
        shuffleQuestions: paperFields.shuffleQuestions.default(false),
        pools: paperFields.pools.default(() => []),
      })
      .prefault({}),
    opensAt: plainFields.opensAt.default(null),
    dueAt: plainFields.dueAt.default(null),
    closesAt: plainFields.closesAt.default(null),
    timeLimit: plainFields.timeLimit.default(null),
    /** Seconds that a person's accommodation adds after the ordinary end; worked out with their effective terms. */
    extraTime: z.int().min(0).default(0),
    lateAnswersWithin: plainFields.lateAnswersWithin.default(0),
    attempts: z
      .strictObject({
        allowed: attemptsFields.allowed.default(null),
        delay: attemptsFields.delay.default(0),
        grading: attemptsFields.grading.default("highest"),
        buildOnLast: attemptsFields.buildOnLast.default(false),
      })
      .prefault({}),
    review: z
      .strictObject({
        during: reviewByPhase.during.default(() => ["response" as const]),
        "just-after": reviewByPhase["just-after"].default(everything),
        "later-while-open": reviewByPhase["later-while-open"].default(everything),
        "after-close": reviewByPhase["after-close"].default(everything),
      })
      .prefault({}),
  })
  .check(refuseDisorder);

export type Terms = z.output<typeof termsSchema>;

/** The terms of a quiz that says nothing about them. */
export const defaultTerms: Terms = termsSchema.parse({});

/** What an override changes, down to the single attempt rule and review phase. What it leaves out stays as it was. */
export const termsOverrideSchema = z
  .strictObject({
    ...plainFields,
    paper: z.strictObject(paperFields).partial(),
    attempts: z.strictObject(attemptsFields).partial(),
    review: z.strictObject(reviewByPhase).partial(),
  })
  .partial()
  .check(refuseDisorder);

export type TermsOverride = z.output<typeof termsOverrideSchema>;
