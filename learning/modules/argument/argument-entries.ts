import type { Argument } from "./argument-schema";

/** What a statement is in the argument. */
export type EntryKind = "claim" | "assumption" | "recommendation" | "omission" | "evidence" | "outside";

/** A statement that the argument names, what it is there, and where in the file it is named. */
export type NamedEntry = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly path: readonly PropertyKey[];
};

/** Every statement that has an entry of its own, in the order of the page; evidence may come more than once. */
export function argumentEntries(argument: Argument): NamedEntry[] {
  const { thesis, claims, assumptions, recommendations, omissions } = argument;
  const own = (kind: EntryKind, list: string, entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }, index): NamedEntry => ({ id, kind, path: [list, index, "id"] }));
  return [
    { id: thesis.advice.id, kind: "recommendation", path: ["thesis", "advice", "id"] },
    ...own("claim", "claims", claims),
    ...claims.flatMap(({ evidence }, index) =>
      evidence.map((id, position): NamedEntry => {
        return { id, kind: "evidence", path: ["claims", index, "evidence", position] };
      }),
    ),
    ...own("assumption", "assumptions", assumptions),
    ...own("recommendation", "recommendations", recommendations),
    ...own("omission", "omissions", omissions),
    ...omissions.flatMap(({ outside }, index) =>
      outside.map((id, position): NamedEntry => {
        return { id, kind: "outside", path: ["omissions", index, "outside", position] };
      }),
    ),
  ];
}
