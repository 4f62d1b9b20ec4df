import type { z } from "zod";

/** One separately judged piece of a response: a pair, an item, a gap. `fraction` is 0…1 of that piece. */
export type VerdictPart = { readonly id: string; readonly fraction: number };

/**
 * What scoring says about one response. `fraction` is 0…1 of the question's points, kept to seven decimals; it falls below
 * zero, to −1 at most, only where an author gave a wrong option a negative weight.
 * `invalid` is a response that cannot belong to the question: it never costs a try and is never stored.
 */
export type Verdict =
  | { readonly verdict: "scored"; readonly fraction: number; readonly parts?: readonly VerdictPart[] }
  | { readonly verdict: "unanswered" }
  | { readonly verdict: "invalid" }
  | { readonly verdict: "needs-a-person" };

/**
 * One line of a reviewed response, for the result page. A single-choice question has one line, a matching question one a pair.
 * `prompt` is what the line answers (null when the stem says it), `answer` what the person gave (null when blank),
 * `right` the right answer in words, `feedback` the ids under which the question's feedback for this line may stand, best first.
 * `note` is a remark that the key itself carries for this answer.
 */
export type ReviewLine = {
  readonly id: string;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly right: string | null;
  /** `waiting` until a person has marked it. */
  readonly standing: "right" | "partly" | "wrong" | "blank" | "waiting";
  readonly feedback: readonly string[];
  readonly note?: string;
};

/** What a person marks by, and what the writer compares with afterwards: criteria with their levels, outlines in Markdown. */
export type Marking = {
  readonly rubric: readonly {
    readonly id: string;
    readonly text: string;
    readonly levels: readonly { readonly points: number; readonly text: string }[];
  }[];
  readonly outline: string;
};

/** Reorders a list with the attempt's own random numbers; never changes its input. */
export type Shuffle = <Item>(items: readonly Item[]) => Item[];

/**
 * A question type: what is asked, what scoring needs to know, what comes back, and what that is worth.
 * Everything here is pure and total; responses name options by id, never by position.
 */
export type QuestionType<Ask, Key, Response> = {
  readonly type: string;
  /** What the person is shown. Strict: an unknown field is an error, so nothing of the key can ride along. */
  readonly ask: z.ZodType<Ask>;
  readonly key: z.ZodType<Key>;
  readonly response: z.ZodType<Response>;
  /** Whether every id in the response belongs to what was asked. A blank or half-filled response fits. */
  fits(ask: Ask, response: Response): boolean;
  /** The verdict on a response that fits. What was asked counts where a rule looks at the options that were left alone. */
  score(key: Key, response: Response, ask: Ask): Verdict;
  /** When scoring may happen: with the submission if left out; *reveal*: only once the person asks what happened. */
  readonly scoredAt?: "reveal";
  /** What somebody said, in words that hold nothing of the key: shown until the reveal. Null for a blank response. */
  inWords?(response: Response): string | null;
  /** Whether a response takes the question out of the count: neither its points nor what it is worth are added. */
  isSetAside?(response: Response): boolean;
  /** The order in which this person sees the options; must keep every id. */
  shuffle(ask: Ask, shuffle: Shuffle): Ask;
  review(ask: Ask, key: Key, response: Response | null): ReviewLine[];
  /** For types that a person marks: what of the key the writer may see once the attempt has ended. */
  marking?(key: Key): Marking;
  /** The ids that feedback may be written for: options, items, gaps, typed answers. `right`, `wrong` and `general` always may. */
  feedbackIds(ask: Ask, key: Key): string[];
  /** Whether feedback may be written for this id too, where no list could hold them all: any number, typed. */
  isFeedbackId?(id: string): boolean;
  /** What is wrong between ask and key, as sentences for the author; empty when they agree. */
  faults(ask: Ask, key: Key): string[];
  /** The question inside this one, for a type that asks for an answer and something about it. */
  part?(ask: Ask): { readonly type: string; readonly ask: unknown } | null;
};

/**
 * A question type with its own types forgotten, as the register holds it. The schemas are the only way back to them:
 * callers parse with `ask`, `key` and `response` before they hand a value to a function.
 */
// biome-ignore lint/suspicious/noExplicitAny: a register of differing types has no common argument type
export type AnyQuestionType = QuestionType<any, any, any>;

/** A question and what a few people answered: the contract test's material. */
export type Sample<Ask, Key> = {
  readonly name: "ordinary" | "minimal" | "awkward";
  readonly ask: Ask;
  readonly key: Key;
  /** Responses with the fraction they must score; `null` stands for unanswered. Whatever a person must mark says so. */
  readonly responses: readonly {
    readonly response: unknown;
    readonly fraction: number | null | "needs-a-person";
  }[];
  /** Responses that must be `invalid`: ids of another question, wrong shapes, too much. */
  readonly invalid: readonly unknown[];
};
