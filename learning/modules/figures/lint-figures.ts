import { type Fault, fault, fileStart } from "../fault";
import type { KnownIds } from "../known-ids";
import type { ModuleDraft } from "../module-draft";
import type { FigureFile } from "./figure-file";
import { lintDiagram, lintMap, lintNetwork, lintTable, lintTimeline, type Misfit } from "./lint-figure-parts";

/** Figures that lessons show and that are not there, that no lesson shows, and what does not fit inside them. */
export function lintFigures(draft: ModuleDraft, known: KnownIds): Fault[] {
  const { figures, lessons } = draft;
  const shown = lessons.flatMap(({ file, figures }) => figures.map((each) => ({ ...each, file })));
  const calls = shown.flatMap(({ file, name, place }, index) => {
    if (!figures.some((each) => each.name === name))
      return [fault(file, place, `There is no figure figures/${name}.yaml.`)];
    return shown.findIndex((each) => each.name === name) < index
      ? [fault(file, place, `The figure ${name} is shown twice in this module.`)]
      : [];
  });
  const unseen = figures
    .filter(({ name }) => !shown.some((each) => each.name === name))
    .map(({ name, source }) =>
      fault(source.file, fileStart, `No lesson shows this figure; write ::figure{name=${name}} in one.`),
    );
  return [...calls, ...unseen, ...figures.flatMap((each) => lintFigure(each, known))];
}

function lintFigure({ source, figure }: FigureFile, known: KnownIds): Fault[] {
  if (!figure) return [];
  return misfits(figure, known).map(({ path, message }) => fault(source.file, source.at(path), message));
}

function misfits(figure: NonNullable<FigureFile["figure"]>, known: KnownIds): Misfit[] {
  switch (figure.kind) {
    case "timeline":
      return [...lintTimeline(figure), ...lintMarks(["events"], figure.events, known)];
    case "network":
      return [...lintNetwork(figure), ...lintMarks(["edges"], figure.edges, known)];
    case "map":
      return [
        ...lintMap(figure),
        ...lintCites(["line"], figure.line.cites, known),
        ...lintMarks(["places"], figure.places, known),
        ...lintMarks(["areas"], figure.areas, known),
      ];
    case "diagram":
      return [...lintDiagram(figure), ...lintMarks(["nodes"], figure.nodes, known)];
    case "debate":
      return lintMarks(["points"], figure.points, known);
    case "table":
      return [...lintTable(figure), ...lintMarks(["rows"], figure.rows, known)];
  }
}

/** Marks of one list: each id once, each cited source or statement there. */
function lintMarks(
  list: readonly PropertyKey[],
  marks: readonly { readonly id: string; readonly cites: readonly string[] }[],
  known: KnownIds,
): Misfit[] {
  return marks.flatMap(({ id, cites }, index) => [
    ...(marks.findIndex((each) => each.id === id) < index
      ? [{ path: [...list, index, "id"], message: `${id} is there twice in this figure.` }]
      : []),
    ...lintCites([...list, index], cites, known),
  ]);
}

function lintCites(path: readonly PropertyKey[], cites: readonly string[], known: KnownIds): Misfit[] {
  const { sources, statements } = known;
  if (!sources || !statements) return [];
  return cites.flatMap((id, index) =>
    sources.has(id) || statements.has(id)
      ? []
      : [{ path: [...path, "cites", index], message: `There is no source or statement ${id}.` }],
  );
}
