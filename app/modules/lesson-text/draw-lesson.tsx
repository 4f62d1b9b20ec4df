import type { SectionReading } from "@/learning/modules/read-section";
import { Prose, renderTree } from "@/ui/prose";
import { drawBlock } from "./draw-block";
import type { LessonNotes } from "./lesson-notes";
import styles from "./lesson-text.module.css";

/** Draws the lesson's text; `notes` knows afterwards which sources and terms it called, for the lists at its foot. */
export function drawLesson(reading: SectionReading, notes: LessonNotes) {
  const children = reading.blocks.flatMap(
    (block) => drawBlock(block, reading.paragraphs, notes)?.children ?? [],
  );
  return <Prose className={styles.text}>{renderTree({ type: "root", children })}</Prose>;
}
