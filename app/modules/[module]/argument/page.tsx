import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readArgument } from "@/learning/modules/read-argument";
import { readOverviews } from "@/learning/modules/read-overviews";
import { Page } from "@/ui/page";
import { ArgumentContents } from "./argument-contents";
import { Assumptions } from "./assumptions";
import { Claims } from "./claims";
import { Answers, Devices } from "./devices";
import { Omissions } from "./omissions";
import { OverviewMap } from "./overview-map";
import styles from "./page.module.css";
import { Recommendations } from "./recommendations";
import { Tensions } from "./tensions";
import { Thesis } from "./thesis";
import { writer } from "./writer";

type Params = { params: Promise<{ module: string }> };

export const dynamicParams = false;

/** Built ahead for every module that has an argument, the same for everybody. */
export async function generateStaticParams() {
  return (await readOverviews()).filter(({ hasArgument }) => hasArgument).map(({ id }) => ({ module: id }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const reading = await readArgument(await params);
  return reading ? { title: `The argument: ${reading.module.title}`, description: reading.about } : {};
}

/** The argument of a module's source as one structure; each entry says in which passages of the lessons it stands. */
export default async function ArgumentPage({ params }: Params) {
  const reading = await readArgument(await params);
  if (!reading) notFound();
  const { module, lessons } = reading;
  const write = writer(reading);
  return (
    <Page width="wide">
      <article lang={module.language} className={styles.argument}>
        <header className={styles.opening}>
          <p className={styles.place}>
            <a href={`/modules/${module.id}`}>{module.title}</a>
          </p>
          <h1>The argument as a whole</h1>
          <p className={styles.about}>{write.text(reading.about)}</p>
        </header>
        <ArgumentContents reading={reading} />
        <Thesis reading={reading} write={write} />
        <OverviewMap reading={reading} />
        <Claims reading={reading} write={write} />
        <Assumptions reading={reading} write={write} />
        <Recommendations reading={reading} write={write} />
        <Tensions reading={reading} write={write} />
        <Omissions reading={reading} write={write} />
        <Devices reading={reading} write={write} />
        <Answers reading={reading} write={write} />
        {lessons.length > 0 ? (
          <nav aria-label="Lessons behind this page" className={styles.lessons}>
            <p>Read it in the lessons:</p>
            <ul>
              {lessons.map(({ id, number, title }) => (
                <li key={id}>
                  <a href={`/modules/${module.id}/${id}`}>
                    {number} {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </article>
    </Page>
  );
}
