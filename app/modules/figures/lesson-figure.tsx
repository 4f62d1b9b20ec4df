import { Fragment } from "react";
import type { SectionFigure } from "@/learning/modules/read-section";
import { renderMarkdown } from "@/ui/prose";
import type { LessonNotes } from "../lesson-text/lesson-notes";
import { DebateColumns } from "./debate-columns";
import { DiagramDrawing } from "./diagram-drawing";
import { drawingSizes } from "./drawing-size";
import { FigureLegend } from "./figure-legend";
import { type CalledSource, callSources, type FigureSources } from "./figure-sources";
import { FigureTables } from "./figure-tables-view";
import styles from "./lesson-figure.module.css";
import { MapDrawing } from "./map-drawing";
import { NetworkStates } from "./network-states";
import { TableRows } from "./table-rows";
import { TimelineDrawing } from "./timeline-drawing";

/** A figure of a lesson: its number and title, the drawing, what its signs mean, its note and sources, and the same as a table. */
export function drawFigure(named: SectionFigure, number: string, notes: LessonNotes) {
  // The sources are called while the lesson is drawn: the list of sources at its foot is made right after.
  return <LessonFigure named={named} number={number} sources={callSources(named, notes)} />;
}

function LessonFigure({
  named,
  number,
  sources,
}: {
  named: SectionFigure;
  number: string;
  sources: FigureSources;
}) {
  const { name, figure } = named;
  return (
    <figure id={`figure-${name}`} className={styles.figure}>
      <figcaption className={styles.title}>
        <span className={styles.number}>Figure {number}</span> {figure.title}
      </figcaption>
      <FigureDrawing named={named} sources={sources} />
      <FigureLegend figure={figure} />
      <p className={styles.note}>
        {renderMarkdown(figure.caption, { inline: true })} <SourceNumbers sources={sources.all} />
      </p>
      {figure.kind === "debate" || figure.kind === "table" ? null : (
        <FigureTables figure={figure} sources={sources} />
      )}
    </figure>
  );
}

function FigureDrawing({
  named: { name, figure },
  sources,
}: {
  named: SectionFigure;
  sources: FigureSources;
}) {
  switch (figure.kind) {
    case "timeline":
      return drawingSizes.map((size) => <TimelineDrawing key={size.name} timeline={figure} size={size} />);
    case "map":
      return drawingSizes.map((size) => <MapDrawing key={size.name} map={figure} name={name} size={size} />);
    case "diagram":
      return drawingSizes.map((size) => <DiagramDrawing key={size.name} diagram={figure} size={size} />);
    case "network":
      return <NetworkStates network={figure} name={name} />;
    case "debate":
      return <DebateColumns debate={figure} sources={sources} />;
    case "table":
      return <TableRows table={figure} sources={sources} />;
  }
}

function SourceNumbers({ sources }: { sources: readonly CalledSource[] }) {
  if (sources.length === 0) return null;
  return (
    <span data-source="" className={styles.sources}>
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map(({ id, number, call }, index) => (
        <Fragment key={id}>
          {index > 0 ? ", " : null}
          <a href={`#source-${id}`} id={call} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
      .
    </span>
  );
}
