import type { Timeline } from "@/learning/modules/figures/timeline-schema";
import { Drawing } from "./drawing";
import type { DrawingSize } from "./drawing-size";
import { EventShape } from "./event-shape";
import { layoutTimeline, middle, type TimelineLayout, type TimelineRow } from "./layout-timeline";
import { rounded } from "./rounded";
import { TextLines } from "./text-lines";
import styles from "./timeline-drawing.module.css";

/** A timeline: the axis at the left with its months or years, and a row of words for each event. */
export function TimelineDrawing({ timeline, size }: { timeline: Timeline; size: DrawingSize }) {
  const layout = layoutTimeline(timeline, size);
  return (
    <Drawing name={timeline.alt} size={size} width={layout.width} height={layout.height}>
      <g className={styles[size.name]}>
        <Axis layout={layout} />
        {layout.rows.map((row) => (
          <EventRow key={row.event.id} row={row} layout={layout} size={size} />
        ))}
      </g>
    </Drawing>
  );
}

function Axis({ layout: { axis, ticks, breaks, x } }: { layout: TimelineLayout }) {
  return (
    <>
      <path className={styles.axis} d={`M${x.axis} ${axis.from}V${rounded(axis.to)}`} />
      {ticks.map(({ at, label, isMajor }) => (
        <g key={at}>
          <path className={styles.axis} d={`M${x.axis} ${rounded(at)}h-4`} />
          <text
            x={x.axis - 8}
            y={rounded(at + 4)}
            textAnchor="end"
            className={isMajor ? styles.year : styles.tick}
          >
            {label}
          </text>
        </g>
      ))}
      {breaks.map((at) => (
        <path key={at} className={styles.break} d={`M${x.axis - 6} ${rounded(at - 3)}h12m-12 -4h12`} />
      ))}
    </>
  );
}

function EventRow({ row, layout, size }: { row: TimelineRow; layout: TimelineLayout; size: DrawingSize }) {
  const { event, at, top, date, lines } = row;
  const { x } = layout;
  const y = top + middle(size);
  const baseline = y + size.text * 0.35;
  const leader = `M${x.axis} ${rounded(at)}h6L${x.shape - 14} ${rounded(y)}h5`;
  return (
    <g data-mark={event.id}>
      <path className={styles.leader} d={leader} />
      <circle className={styles.day} cx={x.axis} cy={rounded(at)} r="2" />
      <EventShape kind={event.kind} x={x.shape} y={rounded(y)} />
      <text x={x.date} y={rounded(baseline)} className={styles.date}>
        {x.kind === null ? `${date} · ` : date}
        {x.kind === null ? <tspan className={styles[event.kind]}>{event.kind}</tspan> : null}
      </text>
      <TextLines
        lines={lines}
        x={x.label}
        y={baseline + (x.kind === null ? size.lineHeight : 0)}
        lineHeight={size.lineHeight}
        className={styles.label}
      />
      {x.kind === null ? null : (
        <text
          x={x.kind}
          y={rounded(baseline)}
          textAnchor="end"
          className={`${styles.kind} ${styles[event.kind]}`}
        >
          {event.kind}
        </text>
      )}
    </g>
  );
}
