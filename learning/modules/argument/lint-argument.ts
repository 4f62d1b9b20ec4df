import { type Fault, fault } from "../fault";
import type { KnownIds } from "../known-ids";
import type { ModuleDraft } from "../module-draft";
import { argumentEntries } from "./argument-entries";
import type { Argument } from "./argument-schema";
import { mentionedIds } from "./mentioned-ids";

/** Something in the argument that does not fit, and the path to it. */
type Misfit = { readonly path: readonly PropertyKey[]; readonly message: string; readonly part?: "key" };

/** Ids that lead nowhere, entries without a passage, what is there twice or for nothing, and what a section tells that opens later. */
export function lintArgument({ argument: file, lessons }: ModuleDraft, known: KnownIds): Fault[] {
  if (!file?.value) return [];
  const argument = file.value;
  const closed = lessons.filter(({ front }) => front?.opensAfter !== undefined);
  const entries = argumentEntries(argument);
  return [
    ...lintEntries(argument, known),
    ...lintReferences(argument),
    ...lintPassages(argument, known, closed),
    ...lintTensions(argument),
    ...argument.lessons.flatMap((id, index) =>
      !known.sections || known.sections.has(id)
        ? []
        : [{ path: ["lessons", index], message: `There is no section ${id} in module.yaml.` }],
    ),
    ...mentionedIds(argument).flatMap(({ id, path }) =>
      known.statements?.has(id) && !entries.some((each) => each.id === id) && !argument.passages[id]
        ? [{ path, message: `${id} is mentioned here; say under \`passages\` where it stands.` }]
        : [],
    ),
  ].map(({ path, message, part }: Misfit) => fault(file.source.file, file.source.at(path, part), message));
}

/** Every entry is a statement, stands in a passage, and has one place on the page (evidence may serve several claims). */
function lintEntries(argument: Argument, { statements }: KnownIds): Misfit[] {
  const entries = argumentEntries(argument);
  return entries.flatMap(({ id, kind, path }, index) => {
    if (statements && !statements.has(id)) return [{ path, message: `There is no statement ${id}.` }];
    const before = entries.slice(0, index).find((each) => each.id === id);
    if (before && !(kind === before.kind && (kind === "evidence" || kind === "outside")))
      return [{ path, message: `${id} is there already, as ${before.kind}.` }];
    return before || argument.passages[id]
      ? []
      : [{ path, message: `Say under \`passages\` where ${id} stands in the lessons.` }];
  });
}

/** Ids that name another entry: it must be there, and be what it is named as. */
function lintReferences({ thesis, ...argument }: Argument): Misfit[] {
  const { claims, assumptions, recommendations, omissions } = argument;
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const advised = [thesis.advice.id, ...idsOf(recommendations)];
  const known = [...idsOf(claims), ...idsOf(assumptions), ...advised];
  const missing = (
    what: string,
    among: readonly string[],
    ids: readonly string[],
    ...path: readonly PropertyKey[]
  ) =>
    ids.flatMap((id, index) =>
      among.includes(id) ? [] : [{ path: [...path, index], message: `This argument has no ${what} ${id}.` }],
    );
  return [
    ...(idsOf(claims).includes(thesis.claim)
      ? []
      : [{ path: ["thesis", "claim"], message: `This argument has no claim ${thesis.claim}.` }]),
    ...missing("claim", idsOf(claims), thesis.advice.rests, "thesis", "advice", "rests"),
    ...claims.flatMap(({ assumes }, index) =>
      missing("assumption", idsOf(assumptions), assumes, "claims", index, "assumes"),
    ),
    ...recommendations.flatMap(({ rests, assumes }, index) => [
      ...missing("claim", idsOf(claims), rests, "recommendations", index, "rests"),
      ...missing("assumption", idsOf(assumptions), assumes, "recommendations", index, "assumes"),
    ]),
    ...omissions.flatMap(({ bears }, index) =>
      missing("claim, assumption or recommendation", known, bears, "omissions", index, "bears"),
    ),
  ];
}

/** Passages that are not there or not yet open to whoever reads the argument, and places of what it never names. */
function lintPassages(
  argument: Argument,
  { statements, sentences }: KnownIds,
  closed: ModuleDraft["lessons"],
): Misfit[] {
  const used = new Set([...argumentEntries(argument), ...mentionedIds(argument)].map(({ id }) => id));
  const lists = [
    ...Object.entries(argument.passages).map(([id, passages]) => ({ passages, path: ["passages", id] })),
    ...(["devices", "answers"] as const).flatMap((list) =>
      argument[list].map(({ passages }, index) => ({ passages, path: [list, index, "passages"] })),
    ),
  ];
  const dead = lists.flatMap(({ passages, path }) =>
    passages.flatMap((id, index) => {
      const message = !sentences.has(id)
        ? `There is no passage ${id}.`
        : closed.some((lesson) => lesson.passages.some((each) => each.id === id))
          ? `${id} stands in a section that opens later; the argument can be read before.`
          : null;
      return message ? [{ path: [...path, index], message }] : [];
    }),
  );
  const idle = Object.keys(argument.passages).flatMap((id): Misfit[] => {
    const path = ["passages", id];
    if (statements && !statements.has(id))
      return [{ path, part: "key", message: `There is no statement ${id}.` }];
    return used.has(id) ? [] : [{ path, part: "key", message: `The argument does not name ${id}.` }];
  });
  return [...dead, ...idle];
}

/** A tension is between two recommendations, and each pair is there once. */
function lintTensions({ thesis, recommendations, tensions }: Argument): Misfit[] {
  const known = [thesis.advice.id, ...recommendations.map(({ id }) => id)];
  const pairs = tensions.map(({ between }) => [...between].sort().join(" and "));
  return tensions.flatMap(({ between: [one, other] }, index): Misfit[] => {
    const path = ["tensions", index, "between"];
    const stray = [one, other].findIndex((id) => !known.includes(id));
    if (stray >= 0)
      return [
        { path: [...path, stray], message: `This argument has no recommendation ${stray ? other : one}.` },
      ];
    if (one === other) return [{ path, message: "A tension is between two different recommendations." }];
    return pairs.indexOf(pairs[index] ?? "") < index
      ? [{ path, message: `The tension between ${pairs[index]} is there twice.` }]
      : [];
  });
}
