import { findPassage } from "../find-passage";
import type { Module, Statement } from "../module";
import { argumentEntries } from "./argument-entries";
import type { ArgumentReading, Entry, EntryName, PassagePlace } from "./argument-reading";
import type { Argument } from "./argument-schema";
import { mentionedIds } from "./mentioned-ids";

/** The module's argument with the words of its statements and the places of their passages; null when it has none. */
export function presentArgument(module: Module): ArgumentReading | null {
  const { argument } = module;
  if (!argument) return null;
  const { thesis, claims, assumptions, recommendations, omissions } = argument;
  const statements = new Map(module.statements.map((statement) => [statement.id, statement]));
  const names = entryNames(argument, statements);
  const places = (passages: readonly string[]): PassagePlace[] =>
    passages.flatMap((id) => {
      const found = findPassage(module, id);
      return found ? [{ id, section: found.section.id }] : [];
    });
  const entry = (id: string): Entry => {
    const { text = "", status = null, note = null } = statements.get(id) ?? {};
    return { id, text, status, note, passages: places(argument.passages[id] ?? []) };
  };
  const named = (id: string): EntryName => ({ id, name: names.get(id) ?? "" });
  const whose = <Item extends { readonly id: string }>(list: readonly Item[], has: (item: Item) => boolean) =>
    list.filter(has).map(({ id }) => named(id));
  const advised = [thesis.advice, ...recommendations];
  const entries = argumentEntries(argument).map(({ id }) => id);
  return {
    module: { id: module.id, title: module.title, language: module.language },
    about: argument.about,
    lessons: module.sections
      .filter(({ id }) => argument.lessons.includes(id))
      .map(({ id, number, title }) => ({ id, number, title })),
    thesis: {
      claim: { ...entry(thesis.claim), ...named(thesis.claim) },
      advice: {
        ...entry(thesis.advice.id),
        ...named(thesis.advice.id),
        rests: thesis.advice.rests.map(named),
      },
      note: thesis.note,
    },
    claims: claims.map(({ id, offers, evidence, assumes, unstated = null }) => ({
      ...entry(id),
      ...named(id),
      offers,
      evidence: evidence.map(entry),
      assumes: assumes.map(named),
      unstated,
      supports: whose(advised, ({ rests }) => rests.includes(id)),
      omitted: whose(omissions, ({ bears }) => bears.includes(id)),
    })),
    assumptions: assumptions.map(({ id }) => ({
      ...entry(id),
      ...named(id),
      neededBy: whose([...claims, ...recommendations], ({ assumes }) => assumes.includes(id)),
    })),
    recommendations: recommendations.map(({ id, rests, assumes, apart = null, short: _, ...fields }) => ({
      ...entry(id),
      ...named(id),
      ...fields,
      rests: rests.map(named),
      assumes: assumes.map(named),
      apart,
    })),
    tensions: argument.tensions.map((tension) => ({ ...tension, between: tension.between.map(named) })),
    devices: argument.devices.map((device) => ({ ...device, passages: places(device.passages) })),
    omissions: omissions.map(({ id, outside, bears, why = null }) => ({
      ...entry(id),
      outside: outside.map(entry),
      bears: bears.map(named),
      why,
    })),
    answers: argument.answers.map((answer) => ({ ...answer, passages: places(answer.passages) })),
    entries,
    mentioned: Object.fromEntries(
      mentionedIds(argument)
        .filter(({ id }) => !entries.includes(id))
        .flatMap(({ id }) =>
          places(argument.passages[id] ?? [])
            .slice(0, 1)
            .map((place) => [id, place]),
        ),
    ),
  };
}

/** What entries are called where others refer to them: by their short name, or by their words when they have none. */
function entryNames(argument: Argument, statements: ReadonlyMap<string, Statement>): Map<string, string> {
  const { thesis, claims, assumptions, recommendations, omissions } = argument;
  return new Map([
    ...omissions.map(({ id }) => [id, statements.get(id)?.text ?? ""] as const),
    ...[thesis.advice, ...claims, ...assumptions, ...recommendations].map(
      ({ id, short }) => [id, short] as const,
    ),
  ]);
}
