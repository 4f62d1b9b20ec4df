import type { SectionLink, SectionReading } from "@/learning/modules/read-section";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "./closed-lesson.module.css";
import { LessonHead } from "./lesson-head";
import { LessonOutline } from "./lesson-outline";
import { OpenWhenLocked } from "./open-when-locked";
import layout from "./page.module.css";
import { SectionsAround } from "./what-next";

type Props = { readonly reading: SectionReading; readonly opensAfter: SectionLink };

/** What everybody gets of a section that opens after forecasts: its title, what opens it, and the way there. */
export function ClosedLesson({ reading, opensAfter }: Props) {
  const module = `/modules/${reading.module.id}`;
  const open = `${module}/${reading.id}/open`;
  return (
    <Page width="wide" className={layout.page}>
      <div className={layout.columns}>
        <article className={layout.lesson} lang={reading.module.language}>
          <LessonHead reading={reading} />
          <div className={styles.closed}>
            <p>
              This section speaks of what happened afterwards. It opens once your forecasts are locked, so
              that they stay forecasts: give them in the quiz of section {opensAfter.number},{" "}
              {opensAfter.title}, and hand it in.
            </p>
            <OpenWhenLocked module={reading.module.id} section={reading.id} open={open} />
            <noscript>
              <p>
                Locked them already? <a href={open}>Open the section.</a>
              </p>
            </noscript>
            <p className={styles.ways}>
              <ButtonLink kind="primary" icon="arrow-right" href={`${module}/${opensAfter.id}/quiz`}>
                Go to the quiz of section {opensAfter.number}
              </ButtonLink>
              <a href={`${module}/forecasts`}>See your forecasts</a>
            </p>
          </div>
          <SectionsAround reading={reading} />
        </article>
        <LessonOutline reading={reading} />
      </div>
    </Page>
  );
}
