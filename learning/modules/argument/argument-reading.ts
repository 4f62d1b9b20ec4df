import type { Argument } from "./argument-schema";

/** A passage and the section to find it in. */
export type PassagePlace = { readonly id: string; readonly section: string };

/** An entry as others refer to it. */
export type EntryName = { readonly id: string; readonly name: string };

/** A statement of the argument and where the lessons carry it. `note` says more about it: how sure it is, what to ask of it. */
export type Entry = {
  readonly id: string;
  readonly text: string;
  readonly status: string | null;
  readonly note: string | null;
  readonly passages: readonly PassagePlace[];
};

export type ClaimEntry = Entry & {
  readonly name: string;
  readonly offers: string;
  readonly evidence: readonly Entry[];
  readonly assumes: readonly EntryName[];
  readonly unstated: string | null;
  readonly supports: readonly EntryName[];
  readonly omitted: readonly EntryName[];
};

export type AssumptionEntry = Entry & { readonly name: string; readonly neededBy: readonly EntryName[] };

export type RecommendationEntry = Entry & {
  readonly name: string;
  readonly rests: readonly EntryName[];
  readonly assumes: readonly EntryName[];
} & Pick<
    Argument["recommendations"][number],
    "problem" | "instrument" | "actor" | "precondition" | "measurable" | "risk"
  > & { readonly apart: string | null };

export type OmissionEntry = Entry & {
  readonly outside: readonly Entry[];
  readonly bears: readonly EntryName[];
  readonly why: string | null;
};

/** An argument to read: public all through, nothing of questions. */
export type ArgumentReading = {
  readonly module: { readonly id: string; readonly title: string; readonly language: string };
  readonly about: string;
  readonly lessons: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly thesis: {
    readonly claim: Entry & EntryName;
    readonly advice: Entry & EntryName & { readonly rests: readonly EntryName[] };
    readonly note: string;
  };
  readonly claims: readonly ClaimEntry[];
  readonly assumptions: readonly AssumptionEntry[];
  readonly recommendations: readonly RecommendationEntry[];
  readonly tensions: readonly {
    readonly between: readonly EntryName[];
    readonly pull: string;
    readonly reply: string;
  }[];
  readonly devices: readonly (Omit<Argument["devices"][number], "passages"> & {
    readonly passages: readonly PassagePlace[];
  })[];
  readonly omissions: readonly OmissionEntry[];
  readonly answers: readonly (Omit<Argument["answers"][number], "passages"> & {
    readonly passages: readonly PassagePlace[];
  })[];
  /** What the texts mention that has an entry on the page, and what has only a passage. */
  readonly entries: readonly string[];
  readonly mentioned: Readonly<Record<string, PassagePlace>>;
};
