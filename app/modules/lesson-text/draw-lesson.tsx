import { Fragment, type ReactNode } from "react";
import type { SectionReading } from "@/learning/modules/read-section";
import { Prose, renderTree } from "@/ui/prose";
import { drawFigure } from "../figures/lesson-figure";
import { drawBlock } from "./draw-block";
import type { LessonNotes } from "./lesson-notes";
import styles from "./lesson-text.module.css";

/** Draws the lesson's text; `notes` knows afterwards which sources and terms it called, for the lists at its foot. */
export function drawLesson(reading: SectionReading, notes: LessonNotes) {
  const texts = reading.blocks.map((block) => drawBlock(block, reading.paragraphs, notes));
  // After the text, so that each source has its note in the margin beside the sentence that calls it first.
  const figures = new Map<string, ReactNode>(
    reading.figures.map((figure, index) => [
      figure.name,
      drawFigure(figure, `${reading.number}.${index + 1}`, notes),
    ]),
  );
  return (
    <Prose className={styles.text}>
      {reading.blocks.map((block, index) => {
        const tree = texts[index];
        const drawn = block.kind === "figure" ? figures.get(block.name) : tree && renderTree(tree);
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a lesson never move
        return <Fragment key={index}>{drawn}</Fragment>;
      })}
    </Prose>
  );
}
