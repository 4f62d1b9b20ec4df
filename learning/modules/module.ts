import type { Question } from "@/quiz/question";
import type { Argument } from "./argument/argument-schema";
import type { NamedFigure } from "./figures/figure-schema";

/** One sentence of a passage. `hash` is the first 12 hex digits of the SHA-256 of its text. */
export type Sentence = { readonly id: string; readonly text: string; readonly hash: string };

/** A paragraph that can be cited: `P-2.3`, its sentences `P-2.3.1`, `P-2.3.2`, … (plain text, marks removed). */
export type Passage = { readonly id: string; readonly sentences: readonly Sentence[] };

/** A piece of a lesson in reading order. `markdown` still holds `[[term]]` and `[^K03]`, but not the passage's id. */
export type Block =
  | { readonly kind: "passage"; readonly passage: string; readonly markdown: string }
  | { readonly kind: "figure"; readonly name: string }
  | { readonly kind: "prose"; readonly markdown: string };

export type Objective = { readonly id: string; readonly text: string; readonly bloom: string };
export type GlossaryTerm = { readonly term: string; readonly definition: string };
export type Source = { readonly id: string; readonly text: string; readonly url?: string };

/** A statement a question may cite beside a passage: a fact the brief states (F), an outside fact (X), a claim (C), … */
export type Statement = {
  readonly id: string;
  readonly text: string;
  readonly status?: string;
  readonly note?: string;
  readonly sources: readonly string[];
};

/** One statement about the source brief and how sure it is. */
export type BriefFact = { readonly field: string; readonly value: string; readonly status: string };

export type SourceBrief = {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
  readonly citation: string;
  /** What is inferred, verified or unknown about it, row by row. */
  readonly facts: readonly BriefFact[];
};

export type Section = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly quizMinutes: number;
  readonly objectives: readonly string[];
  /** The section whose forecasts have to be locked before this one is shown to somebody. */
  readonly opensAfter?: string;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly glossary: readonly GlossaryTerm[];
  /** What the author says of how the quiz is taken; left out where nothing is said. */
  readonly terms?: Readonly<Record<string, unknown>>;
  /** The questions of the quiz that follows; empty when there is none. */
  readonly questions: readonly Question[];
};

/** A module as loaded: everything that people read and answer, keys included. It stays on the server. */
export type Module = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly level: string;
  readonly minutes: number;
  readonly authors: readonly string[];
  readonly brief: SourceBrief;
  readonly objectives: readonly Objective[];
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** How the source argues; null where nobody has written it down. */
  readonly argument: Argument | null;
  /** What the lessons' figures are drawn from. */
  readonly figures: readonly NamedFigure[];
  /** SHA-256 (hex) of all of the above: attempts are pinned to it. */
  readonly version: string;
};
