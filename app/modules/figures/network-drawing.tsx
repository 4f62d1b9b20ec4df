import type { Network } from "@/learning/modules/figures/network-schema";
import { Drawing } from "./drawing";
import { wide } from "./drawing-size";
import { EdgeLine } from "./edge-line";
import { layoutNetwork, nodeText, type PlacedEdge, type PlacedNode, typeWord } from "./layout-network";
import styles from "./network-drawing.module.css";
import { NodeShape } from "./node-shape";
import { rounded } from "./rounded";
import { TextLines } from "./text-lines";

/** The network at one time. Words stand on the lines, so lines come first, then words, then boxes. */
export function NetworkDrawing({ network, state }: { network: Network; state: Network["states"][number] }) {
  const { width, top, height, nodes, edges } = layoutNetwork(network, state.id);
  return (
    <Drawing name={state.alt} size={wide} only width={width} height={height} top={top}>
      {edges.map(({ edge, from, to }) => (
        <EdgeLine key={edge.id} manner={edge.manner} from={from} to={to} />
      ))}
      {edges.map((placed) => (
        <EdgeWords key={placed.edge.id} placed={placed} />
      ))}
      {nodes.map((placed) => (
        <NodeBox key={placed.node.id} placed={placed} />
      ))}
    </Drawing>
  );
}

function EdgeWords({ placed: { edge, label } }: { placed: PlacedEdge }) {
  return (
    <text
      data-mark={edge.id}
      className={`${styles.relation} ${styles[edge.manner]}`}
      textAnchor="middle"
      x={rounded(label.x + label.width / 2)}
      y={rounded(label.y + label.height / 2 + 4.5)}
    >
      {edge.relation}
    </text>
  );
}

function NodeBox({ placed: { node, box, lines } }: { placed: PlacedNode }) {
  const x = box.x + box.width / 2;
  const first = box.y + nodeText.line;
  return (
    <g data-mark={node.id}>
      <NodeShape type={node.type} box={box} />
      <TextLines
        lines={lines}
        x={x}
        y={first}
        lineHeight={nodeText.line}
        anchor="middle"
        className={styles.actor}
      />
      <text
        x={rounded(x)}
        y={rounded(first + lines.length * nodeText.line - 1)}
        textAnchor="middle"
        className={styles.type}
      >
        {typeWord(node.type)}
      </text>
    </g>
  );
}
