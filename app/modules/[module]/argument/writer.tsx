import type { ReactNode } from "react";
import type { ArgumentReading, EntryName, PassagePlace } from "@/learning/modules/argument/argument-reading";
import { renderMarkdown } from "@/ui/prose";
import { EntryRefs } from "./entry-refs";
import { linkMentions } from "./link-mentions";
import { PassageLinks } from "./passage-links";

/** Writes the pieces that every part of the page is made of, with the links of this argument. */
export type Writer = {
  /** A sentence; the ids in it lead to their entries, or to their passage where they have none. */
  readonly text: (text: string) => ReactNode;
  readonly passages: (places: readonly PassagePlace[]) => ReactNode;
  /** Ids that lead to their entries, with their names for those who cannot see where they lead. */
  readonly refs: (names: readonly EntryName[]) => ReactNode;
};

/** The writer for one argument. */
export function writer(reading: ArgumentReading): Writer {
  return {
    text: (text) => renderMarkdown(linkMentions(text, reading), { inline: true }),
    passages: (places) => <PassageLinks module={reading.module.id} places={places} />,
    refs: (names) => <EntryRefs names={names} />,
  };
}

/** What each part of the page is given. */
export type PartProps = { readonly reading: ArgumentReading; readonly write: Writer };
