import type { VerdictPart } from "@/quiz/question-types/question-type";

/** When feedback comes and how often one may try: the ways that a quiz can be taken. */
export const behaviourIds = [
  "deferred",
  "immediate",
  "interactive",
  "interactive-count-back",
  "adaptive",
  "adaptive-no-penalty",
  "certainty-deferred",
  "certainty-immediate",
  "points-list",
] as const;

export type BehaviourId = (typeof behaviourIds)[number];

/** How sure somebody is of an answer: 1 low, 2 mid, 3 high. */
export type Certainty = 1 | 2 | 3;

/** One scored response. `fraction` is raw, as the question type gave it; unanswered and invalid ones never become an outcome. */
export type Outcome = {
  readonly fraction: number;
  readonly parts?: readonly VerdictPart[];
  /** Null where nobody asked, or nothing was chosen. */
  readonly certainty: Certainty | null;
};

/**
 * What became of one question so far. Whoever makes a history leaves a response out that says the same as the try before
 * it: it is no new try, so no two neighbours are of identical responses, though their outcomes may be equal.
 */
export type History = {
  /** What was checked, in order. */
  readonly tries: readonly Outcome[];
  /** The response that stands and was not checked; null when there is none or the last try was of it. Graded at hand-in. */
  readonly unchecked: Outcome | null;
};

export type BehaviourSettings = {
  /** What a wrong try costs, as a fraction of the question's points. */
  readonly penalty: number;
  /** How many hints the question has. */
  readonly hints: number;
  /** What the first, second, … try is worth, never rising. An empty list is one try for everything. */
  readonly pointsList: readonly number[];
};

/** What a person may do with a question now, and what they are told. */
export type Standing = {
  readonly mayAnswer: boolean;
  /** Whether a try is to be had. Refusing a blank answer, or the same one again, is left to whoever checks. */
  readonly mayCheck: boolean;
  /** Null where tries are not counted. */
  readonly triesLeft: number | null;
  readonly hintsShown: number;
  /** Whether they are told how the last try went, with feedback. */
  readonly tellsVerdict: boolean;
  /** Whether they are told the right answer and its passages. */
  readonly tellsKey: boolean;
  /** What would count if nothing more were done; null while nothing was graded. */
  readonly fraction: number | null;
};

type TryStep = {
  /** Which try, from 1. */
  readonly tryNumber: number;
  /** False for the response that handing in graded. */
  readonly checked: boolean;
  /** What the response was worth by itself. */
  readonly raw: number;
  /** What counts after this step. */
  readonly fraction: number;
};

/**
 * One step of how a grade came about: enough to say it in words later. The last step's `fraction` is the grade.
 *
 * - `as-scored`: the response as it was scored.
 * - `last-try`: the last try counts, less a penalty for each of the `triesBefore`.
 * - `best-try`: the try `earned` its raw fraction less penalties; the best so far counts.
 * - `part`: a part that has stood as it is since try `since` earns its raw fraction less penalties for the tries before.
 * - `parts-together`: all parts together, in proportion to what the response was worth.
 * - `certainty`: the row of the table that was used; `chosen` is false where low was assumed.
 * - `points-list`: the try was `worth` points, of which it earned the share by which it bettered `bestBefore`.
 */
export type GradeStep =
  | ({ readonly rule: "as-scored" } & TryStep)
  | ({ readonly rule: "last-try"; readonly penalty: number; readonly triesBefore: number } & TryStep)
  | ({
      readonly rule: "best-try";
      readonly penalty: number;
      readonly triesBefore: number;
      readonly earned: number;
    } & TryStep)
  | {
      readonly rule: "part";
      /** Null for a response that has no parts: it counts as one. */
      readonly part: string | null;
      readonly since: number;
      readonly raw: number;
      readonly penalty: number;
      /** Of this part. */
      readonly fraction: number;
    }
  | ({ readonly rule: "parts-together"; readonly parts: number } & TryStep)
  | ({
      readonly rule: "certainty";
      readonly certainty: Certainty;
      readonly chosen: boolean;
      readonly right: number;
      readonly wrong: number;
    } & TryStep)
  | ({
      readonly rule: "points-list";
      readonly bestBefore: number;
      readonly worth: number;
      /** All points so far, and how many there were to get. */
      readonly points: number;
      readonly of: number;
    } & TryStep);

export type Grade = { readonly fraction: number; readonly steps: readonly GradeStep[] };

/** A way of taking a question: pure, total, and ignorant of question types. An empty history grades as 0. */
export type Behaviour = {
  readonly id: BehaviourId;
  readonly asksCertainty: boolean;
  /** Whether answers can be checked before handing in. */
  readonly checks: boolean;
  /** How a question stands; `ended` once its attempt is over. */
  standing(history: History, settings: BehaviourSettings, ended: boolean): Standing;
  /** What the question is worth when handed in like this, −1…1 or for certainty −6…3, to seven decimals. */
  grade(history: History, settings: BehaviourSettings): Grade;
};
