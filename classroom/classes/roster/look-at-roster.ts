import { Refusal } from "@/access/refusal";
import { fingerprint } from "@/quiz/paper/fingerprint";
import type { Within } from "../class-store";
import { sectionsWithin } from "../section-store";
import { decideRoster, type RosterResult } from "./decide-roster";
import { decodeText } from "./decode-text";
import { readRoster } from "./read-roster";
import type { RosterReply } from "./roster-input";
import { findGround } from "./roster-store";

export type RosterLook = {
  readonly results: readonly RosterResult[];
  readonly newSections: readonly string[];
  readonly seen: string;
};

type Given = { readonly file?: string | undefined; readonly text?: string | undefined };

/** What a roster would do to the class as it is. The same look has the same `seen`, and a different one another. */
export async function lookAtRoster(within: Within, classId: string, given: Given): Promise<RosterLook> {
  const text = given.text ?? decodeText(Uint8Array.from(Buffer.from(given.file ?? "", "base64")));
  if (text === null) throw unreadable("The file is neither UTF-8 nor UTF-16. Save it as CSV in UTF-8.");
  const roster = readRoster(text.replace(/^\uFEFF/, ""));
  if ("fault" in roster) throw unreadable(roster.fault);
  const addresses = roster.rows.map(({ email }) => email);
  const results = decideRoster(roster.rows, await findGround(within, classId, addresses));
  const known = new Set((await sectionsWithin(within, classId)).map(({ name }) => name));
  const named = results.flatMap(({ outcome, section }) =>
    section === null || outcome === "unchanged" || outcome === "fault" || known.has(section) ? [] : [section],
  );
  const newSections = [...new Set(named)];
  return { results, newSections, seen: fingerprint({ classId, results, newSections }) };
}

export function showLook({ results, newSections, seen }: RosterLook): RosterReply {
  const rows = results.map(({ line, email, name, section, outcome, fault }) => ({
    ...{ line, email, name, section, outcome, fault },
  }));
  return { rows, newSections: [...newSections], seen };
}

function unreadable(sentence: string): Refusal {
  return new Refusal("roster.not-readable", { fields: { file: sentence } });
}
