import {
  type Network,
  type NetworkEdge,
  type NetworkNode,
  networkWidth,
} from "@/learning/modules/figures/network-schema";
import { type Box, centre, leave } from "./box";
import { wide } from "./drawing-size";
import type { Point } from "./projection";
import { textWidth, wrapText } from "./text-width";

export type PlacedNode = { readonly node: NetworkNode; readonly box: Box; readonly lines: readonly string[] };

export type PlacedEdge = {
  readonly edge: NetworkEdge;
  readonly from: Point;
  readonly to: Point;
  /** Where the words stand, centred. */
  readonly label: Box;
};

/** A network at one time. `top` is where the drawing begins: what stands above belongs to other times. */
export type NetworkLayout = {
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
};

/** The widest a node may be: three stand side by side with room for words between them. */
const nodeWidth = 136;
const padding = 8;
const margin = 6;

export const nodeText = { size: 14, line: 17, small: 12.5, smallLine: 16 } as const;

/** Draws the actors that an edge touches at this time, at the places given by hand, and the edges between their borders. */
export function layoutNetwork(network: Network, state: string): NetworkLayout {
  const now = network.edges.filter(({ states }) => states.includes(state));
  const touched = new Set(now.flatMap(({ from, to }) => [from, to]));
  const nodes = network.nodes.filter(({ id }) => touched.has(id)).map(placeNode);
  const boxes = new Map(nodes.map(({ node, box }) => [node.id, box]));
  const edges = now.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from && to ? [placeEdge(edge, from, to)] : [];
  });
  const top = Math.min(...nodes.map(({ box }) => box.y)) - margin;
  const bottom = Math.max(...nodes.map(({ box }) => box.y + box.height)) + margin;
  return { width: networkWidth, top, height: bottom - top, nodes, edges };
}

function placeNode(node: NetworkNode): PlacedNode {
  const lines = wrapText(node.label, nodeText.size, nodeWidth - 2 * padding, "bold");
  const words = [
    ...lines.map((line) => textWidth(line, nodeText.size, "bold")),
    textWidth(typeWord(node.type), nodeText.small),
  ];
  const width = Math.max(96, Math.ceil(Math.max(...words)) + 2 * padding);
  const height = lines.length * nodeText.line + nodeText.smallLine + padding + 2;
  return { node, lines, box: { x: node.x - width / 2, y: node.y - height / 2, width, height } };
}

function placeEdge(edge: NetworkEdge, from: Box, to: Box): PlacedEdge {
  const start = leave(from, centre(to), 3);
  const end = leave(to, centre(from), 5);
  const width = textWidth(edge.relation, wide.small) + 6;
  const height = 16;
  const label = {
    x: (start[0] + end[0]) / 2 - width / 2,
    y: (start[1] + end[1]) / 2 - height / 2,
    width,
    height,
  };
  return { edge, from: start, to: end, label };
}

/** `armed-group` as people write it. */
export function typeWord(type: NetworkNode["type"]): string {
  return type.replace("-", " ");
}
