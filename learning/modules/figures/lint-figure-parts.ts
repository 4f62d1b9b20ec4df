import { arrowId, type Diagram } from "./diagram-schema";
import type { CountryMap } from "./map-schema";
import type { Network } from "./network-schema";
import type { TableFigure } from "./table-schema";
import type { Timeline } from "./timeline-schema";

/** Something inside a figure that does not fit the rest of it, and the path to it. */
export type Misfit = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Spans that do not follow one another, and events outside of all of them. */
export function lintTimeline({ spans, events }: Timeline): Misfit[] {
  const broken = spans.flatMap(({ from, to }, index): Misfit[] => {
    const before = spans[index - 1];
    if (before && before.to !== from)
      return [
        {
          path: ["spans", index, "from"],
          message: `This span must begin where the one before ends, ${before.to}.`,
        },
      ];
    return from < to
      ? []
      : [{ path: ["spans", index, "to"], message: "This span ends before it has begun." }];
  });
  const first = spans[0]?.from ?? "";
  const last = spans.at(-1)?.to ?? "";
  const outside = events.flatMap(({ date }, index) =>
    date < first || date > last
      ? [
          {
            path: ["events", index, "date"],
            message: `This day is outside of the timeline, ${first} to ${last}.`,
          },
        ]
      : [],
  );
  return [...broken, ...outside];
}

/** Edges whose ends or times are not there, and actors that no edge touches: they would be drawn at no time. */
export function lintNetwork({ states, nodes, edges }: Network): Misfit[] {
  const times = new Set(states.map(({ id }) => id));
  const names = new Set(nodes.map(({ id }) => id));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [
    ...twice("states", states),
    ...twice("nodes", nodes),
    ...edges.flatMap((edge, index) => [
      ...lintEnds(edge, index, names),
      ...edge.states.flatMap((id, position) =>
        times.has(id)
          ? []
          : [
              {
                path: ["edges", index, "states", position],
                message: `There is no state ${id} in this figure.`,
              },
            ],
      ),
    ]),
    ...nodes.flatMap(({ id }, index) =>
      touched.has(id) ? [] : [{ path: ["nodes", index, "id"], message: `No edge begins or ends at ${id}.` }],
    ),
  ];
}

/** An outline that does not close, and a place and an area of one id. */
export function lintMap({ outline, places, areas }: CountryMap): Misfit[] {
  const [first, last] = [outline[0], outline.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return [
    ...(closed
      ? []
      : [{ path: ["outline"], message: "The outline must end at the point at which it begins." }]),
    ...areas.flatMap(({ id }, index) =>
      places.some((place) => place.id === id)
        ? [{ path: ["areas", index, "id"], message: `${id} is there twice in this figure.` }]
        : [],
    ),
  ];
}

/** Boxes outside of the columns or over one another, and arrows that lead nowhere, upwards or twice. */
export function lintDiagram({ columns, nodes, edges }: Diagram): Misfit[] {
  const names = new Set(nodes.map(({ id }) => id));
  const boxes = nodes.flatMap(({ row, column, span }, index): Misfit[] => {
    if (column + span - 1 > columns)
      return [
        { path: ["nodes", index, "column"], message: `This box ends beyond the last column, ${columns}.` },
      ];
    const under = nodes.findIndex(
      (each) => each.row === row && each.column < column + span && column < each.column + each.span,
    );
    return under < index
      ? [{ path: ["nodes", index, "row"], message: `This box stands where ${nodes[under]?.id} stands.` }]
      : [];
  });
  const arrows = edges.flatMap((edge, index): Misfit[] => {
    const [from, to] = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id));
    const again = edges.findIndex((each) => arrowId(each) === arrowId(edge)) < index;
    return [
      ...lintEnds(edge, index, names),
      ...(again ? [{ path: ["edges", index], message: "This arrow is there twice in this figure." }] : []),
      ...(from && to && from.row >= to.row
        ? [{ path: ["edges", index, "to"], message: "An arrow must lead to a row further down." }]
        : []),
    ];
  });
  return [...boxes, ...arrows];
}

/** Rows with more or fewer cells than there are columns, and names of rows that would be folded away. */
export function lintTable({ columns, rows }: TableFigure): Misfit[] {
  const folded: Misfit[] = columns[0]?.folded
    ? [{ path: ["columns", 0, "folded"], message: "The first column names the rows: it cannot be folded." }]
    : [];
  const uneven = rows.flatMap(({ id, cells }, index): Misfit[] =>
    cells.length === columns.length
      ? []
      : [
          {
            path: ["rows", index, "cells"],
            message: `${id} has ${cells.length} cells, but there are ${columns.length} columns.`,
          },
        ],
  );
  const labels = columns.map(({ label }) => label);
  const again = labels.flatMap((label, index): Misfit[] =>
    labels.indexOf(label) < index
      ? [{ path: ["columns", index, "label"], message: `The column “${label}” is there twice.` }]
      : [],
  );
  return [...folded, ...again, ...uneven];
}

function lintEnds(
  edge: { readonly from: string; readonly to: string },
  index: number,
  names: ReadonlySet<string>,
): Misfit[] {
  return (["from", "to"] as const).flatMap((end) =>
    names.has(edge[end])
      ? []
      : [{ path: ["edges", index, end], message: `There is no node ${edge[end]} in this figure.` }],
  );
}

function twice(list: string, marks: readonly { readonly id: string }[]): Misfit[] {
  return marks.flatMap(({ id }, index) =>
    marks.findIndex((each) => each.id === id) < index
      ? [{ path: [list, index, "id"], message: `${id} is there twice in this figure.` }]
      : [],
  );
}
