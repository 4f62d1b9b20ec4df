import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOverviews } from "@/learning/modules/read-overviews";
import { Icon } from "@/ui/icon";
import { Page } from "@/ui/page";
import { duration } from "../duration";
import { PassagesRead } from "../reading/passages-read";
import { StartReading } from "../reading/start-reading";
import { AboutBrief } from "./about-brief";
import { ModuleSections } from "./module-sections";
import { ModuleSources } from "./module-sources";
import styles from "./page.module.css";

type Params = { params: Promise<{ module: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await readOverviews()).map((module) => ({ module: module.id }));
}

async function find(params: Params["params"]) {
  const { module: id } = await params;
  return (await readOverviews()).find((module) => module.id === id) ?? null;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const module = await find(params);
  return module ? { title: module.title, description: module.subtitle } : {};
}

/** A module at a glance: what it is about, where to begin, its sections, and how sure it is of its source. */
export default async function ModulePage({ params }: Params) {
  const module = await find(params);
  if (!module) notFound();
  const outline = module.sections.map(({ id, passages }) => ({ id, passages }));
  return (
    <Page width="wide">
      <div lang={module.language}>
        <header className={styles.opening}>
          <h1 className={styles.title}>{module.title}</h1>
          <p className={styles.about}>{module.subtitle}</p>
          <p className={styles.facts}>
            {module.level} · {duration(module.minutes)} in all, in as many sittings as you like
          </p>
          <div className={styles.start}>
            <StartReading module={module.id} sections={outline}>
              <Icon name="arrow-right" />
            </StartReading>
            <div className={styles.progress}>
              <PassagesRead module={module.id} sections={outline} />
            </div>
          </div>
        </header>
        <ModuleSections module={module} />
        {module.forecasts > 0 ? (
          <p className={styles.forecasts}>
            <a href={`/modules/${module.id}/forecasts`}>Your forecasts</a>: how they stand, and later what
            happened and how good they were
          </p>
        ) : null}
        {module.hasArgument ? (
          <p className={styles.argument}>
            <a href={`/modules/${module.id}/argument`}>The argument as a whole</a>: claims, evidence,
            assumptions and advice on one page
          </p>
        ) : null}
        <AboutBrief brief={module.brief} sources={module.sources} />
        <ModuleSources sources={module.sources} />
        {module.authors.length > 0 ? (
          <p className={styles.authors}>Written by {module.authors.join(", ")}.</p>
        ) : null}
      </div>
    </Page>
  );
}
