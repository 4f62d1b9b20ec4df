import {
  arrowId,
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
} from "@/learning/modules/figures/diagram-schema";
import { type Box, centre } from "./box";
import type { DrawingSize } from "./drawing-size";
import type { Point } from "./projection";
import { wrapText } from "./text-width";

export type PlacedBox = {
  readonly node: DiagramNode;
  readonly box: Box;
  readonly label: readonly string[];
  readonly note: readonly string[];
};

export type DiagramLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** The corners of each arrow, its head last. */
  readonly arrows: readonly { readonly id: string; readonly corners: readonly Point[] }[];
};

/** From a box to the line that passes beside it, and between two rows. */
const spacing = {
  wide: { rail: 16, gutter: 64, row: 30, padding: 12 },
  narrow: { rail: 11, gutter: 36, row: 26, padding: 8 },
} as const;

/** Puts boxes into rows as high as their words need, and leads arrows between them. */
export function layoutDiagram(diagram: Diagram, size: DrawingSize): DiagramLayout {
  const { rail, gutter, row: between, padding } = spacing[size.name];
  const side = rail + 6;
  const column = (size.width - 2 * side - (diagram.columns - 1) * gutter) / diagram.columns;
  const worded = diagram.nodes.map((node) => {
    const width = node.span * column + (node.span - 1) * gutter;
    const wrap = (text: string, points: number) => wrapText(text, points, width - 2 * padding);
    const label = wrap(node.label, size.text);
    const note = node.note ? wrap(node.note.text, size.small) : [];
    const height =
      (label.length + note.length) * size.lineHeight + 2 * padding + (note.length > 0 ? padding : 0);
    return { node, label, note, x: side + (node.column - 1) * (column + gutter), width, height };
  });
  const tops = new Map<number, { y: number; height: number }>();
  let y = 4;
  for (const number of [...new Set(diagram.nodes.map(({ row }) => row))].toSorted((a, b) => a - b)) {
    const height = Math.max(...worded.filter(({ node }) => node.row === number).map((each) => each.height));
    tops.set(number, { y, height });
    y += height + between;
  }
  const boxes = worded.map(({ node, label, note, x, width }): PlacedBox => {
    const { y, height } = tops.get(node.row) ?? { y: 0, height: 0 };
    return { node, label, note, box: { x, y, width, height } };
  });
  const byId = new Map(boxes.map(({ node, box }) => [node.id, box]));
  const arrows = diagram.edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{ id: arrowId(edge), corners: route(edge, from, to, rail) }] : [];
  });
  return { width: size.width, height: y - between + 4, boxes, arrows };
}

/** How far an arrow's head stays off the box it points at. */
const headGap = 3;

function route({ via }: DiagramEdge, from: Box, to: Box, rail: number): Point[] {
  if (via === "down") {
    const [x] = centre(from.width <= to.width ? from : to);
    return [
      [x, from.y + from.height],
      [x, to.y - headGap],
    ];
  }
  const edge = via === "left" ? from.x : from.x + from.width;
  const out = via === "left" ? edge - rail : edge + rail;
  const [, level] = centre(from);
  const start: Point[] = [
    [edge, level],
    [out, level],
  ];
  if (out > to.x && out < to.x + to.width) return [...start, [out, to.y - headGap]];
  const [, target] = centre(to);
  const end = via === "left" ? to.x - headGap : to.x + to.width + headGap;
  return [...start, [out, target], [end, target]];
}
