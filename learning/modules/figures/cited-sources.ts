import type { Source, Statement } from "../module";
import type { Figure } from "./figure-schema";

/** The ids that a figure's marks cite, each once, in the order of the file. */
export function citesOf(figure: Figure): string[] {
  return [...new Set(marksThatCite(figure).flatMap((mark) => mark.cites))];
}

function marksThatCite(figure: Figure): readonly { readonly cites: readonly string[] }[] {
  switch (figure.kind) {
    case "timeline":
      return figure.events;
    case "network":
      return figure.edges;
    case "map":
      return [figure.line, ...figure.places, ...figure.areas];
    case "diagram":
      return figure.nodes;
    case "debate":
      return figure.points;
    case "table":
      return figure.rows;
  }
}

/**
 * By each id that a figure cites, the ids of the sources behind it: a source stands for itself, a statement for its sources.
 * A statement that rests on nothing but the brief has none.
 */
export function citedSources(
  figure: Figure,
  module: { readonly sources: readonly Source[]; readonly statements: readonly Statement[] },
): Readonly<Record<string, readonly string[]>> {
  const sources = new Set(module.sources.map(({ id }) => id));
  const statements = new Map(module.statements.map((statement) => [statement.id, statement.sources]));
  return Object.fromEntries(
    citesOf(figure).map((id) => [id, sources.has(id) ? [id] : (statements.get(id) ?? [])]),
  );
}
