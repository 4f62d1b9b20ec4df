import type { SectionReading } from "@/learning/modules/read-section";
import { Page } from "@/ui/page";
import { drawLesson } from "../../lesson-text/draw-lesson";
import { GlossaryList, SourceList } from "../../lesson-text/lesson-lists";
import { lessonNotes } from "../../lesson-text/lesson-notes";
import { NotePopover } from "../../reading/note-popover";
import { ReadingTracker } from "../../reading/reading-tracker";
import { ArgumentLine } from "./argument-line";
import { LessonHead } from "./lesson-head";
import { LessonOutline } from "./lesson-outline";
import styles from "./page.module.css";
import { QuizNext, SectionsAround } from "./what-next";

/** The lesson: the outline at the left, the text, and in the margin what the text calls. */
export function Lesson({ reading }: { reading: SectionReading }) {
  const notes = lessonNotes(reading.glossary, reading.sources);
  const text = drawLesson(reading, notes);
  const tracked = { module: reading.module.id, section: reading.id, passages: reading.passages };
  return (
    <Page width="wide" className={styles.page}>
      <div className={styles.columns}>
        <article className={styles.lesson} lang={reading.module.language}>
          <LessonHead reading={reading} />
          <div id="lesson" className={styles.text}>
            {text}
          </div>
          <ReadingTracker {...tracked} />
          <QuizNext reading={reading} />
          <ArgumentLine reading={reading} />
          <GlossaryList terms={notes.terms(reading.ownTerms)} />
          <SourceList sources={notes.sources()} />
          <SectionsAround reading={reading} />
        </article>
        <LessonOutline reading={reading} />
      </div>
      <NotePopover within="lesson" />
    </Page>
  );
}
