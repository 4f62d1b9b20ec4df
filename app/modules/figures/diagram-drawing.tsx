import type { Diagram } from "@/learning/modules/figures/diagram-schema";
import { arrowHead } from "./arrow-head";
import styles from "./diagram-drawing.module.css";
import { Drawing } from "./drawing";
import type { DrawingSize } from "./drawing-size";
import { type DiagramLayout, layoutDiagram, type PlacedBox } from "./layout-diagram";
import { pointList, rounded } from "./rounded";
import { TextLines } from "./text-lines";
import { textWidth } from "./text-width";

/** Boxes and the arrows between them. */
export function DiagramDrawing({ diagram, size }: { diagram: Diagram; size: DrawingSize }) {
  const layout = layoutDiagram(diagram, size);
  return (
    <Drawing name={diagram.alt} size={size} width={layout.width} height={layout.height}>
      <g className={styles[size.name]}>
        {layout.arrows.map((arrow) => (
          <Arrow key={arrow.id} arrow={arrow} />
        ))}
        {layout.boxes.map((placed) => (
          <DiagramBox key={placed.node.id} placed={placed} size={size} />
        ))}
      </g>
    </Drawing>
  );
}

function Arrow({ arrow: { id, corners } }: { arrow: DiagramLayout["arrows"][number] }) {
  const [before, tip] = [corners.at(-2), corners.at(-1)];
  return (
    <g data-mark={id}>
      <polyline className={styles.arrow} points={pointList(corners)} />
      {before && tip ? (
        <polygon className={styles.head} points={pointList(arrowHead(before, tip, 8))} />
      ) : null}
    </g>
  );
}

function DiagramBox({ placed: { node, box, label, note }, size }: { placed: PlacedBox; size: DrawingSize }) {
  const x = box.x + box.width / 2;
  const between = note.length > 0 ? 6 : 0;
  const height = (label.length + note.length) * size.lineHeight + between;
  const first = box.y + (box.height - height) / 2 + size.lineHeight * 0.75;
  const noteTop = first - size.lineHeight * 0.75 + label.length * size.lineHeight + between;
  const line = node.line === "solid" ? styles.solid : styles.dashed;
  return (
    <g data-mark={node.id}>
      <rect
        className={line}
        x={rounded(box.x)}
        y={rounded(box.y)}
        width={rounded(box.width)}
        height={rounded(box.height)}
        rx="3"
      />
      <TextLines
        lines={label}
        x={x}
        y={first}
        lineHeight={size.lineHeight}
        anchor="middle"
        className={styles.label}
      />
      {node.note && node.note.line !== node.line ? (
        <NoteFrame line={node.note.line} note={note} x={x} y={noteTop} size={size} />
      ) : null}
      {node.note ? (
        <TextLines
          lines={note}
          x={x}
          y={noteTop + size.lineHeight * 0.75}
          lineHeight={size.lineHeight}
          anchor="middle"
          className={styles.note}
        />
      ) : null}
    </g>
  );
}

/** Around a note for which the other line holds. */
function NoteFrame({
  line,
  note,
  x,
  y,
  size,
}: {
  line: "solid" | "dashed";
  note: readonly string[];
  x: number;
  y: number;
  size: DrawingSize;
}) {
  const width = Math.max(...note.map((each) => textWidth(each, size.small))) + 16;
  return (
    <rect
      className={styles[line]}
      x={rounded(x - width / 2)}
      y={rounded(y - 2)}
      width={rounded(width)}
      height={note.length * size.lineHeight + 4}
      rx="2"
    />
  );
}
