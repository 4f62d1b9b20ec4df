import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { WhenInZone } from "@/app/when-in-zone";
import { readForecasts } from "@/learning/forecasts/read-forecasts";
import { readOverviews } from "@/learning/modules/read-overviews";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import { Calibration } from "./calibration";
import { ForecastEntry } from "./forecast-entry";
import { standingInWords } from "./forecast-words";
import styles from "./page.module.css";
import { RevealButton } from "./reveal-button";

type Params = { params: Promise<{ module: string }> };

export const metadata: Metadata = { title: "Your forecasts" };

/** A person's forecasts in a module: how each stands, and after the reveal what happened and how good they were. */
export default async function ForecastsPage({ params }: Params) {
  const { module: id } = await params;
  const module = (await readOverviews()).find((one) => one.id === id);
  if (!module || module.forecasts === 0) notFound();
  const { forecasts, mayReveal, revealedAt, calibration } = await orNotFound(
    readForecasts(await occasionForPage(), { module: id }),
  );
  const missing = forecasts.filter(({ state }) => state === "not-given" || state === "draft");
  return (
    <Page>
      <div lang={module.language}>
        <p className={styles.place}>
          <a href={`/modules/${id}`}>{module.title}</a>
        </p>
        <h1>Your forecasts</h1>
        <p className={styles.sentence}>{standingInWords(forecasts)}</p>
        {revealedAt ? (
          <p className={styles.facts}>
            Revealed <WhenInZone at={revealedAt} />
          </p>
        ) : null}
        {mayReveal ? <RevealButton module={id} count={forecasts.length} /> : null}
        {missing[0] ? (
          <p className={styles.next}>
            <ButtonLink
              kind="primary"
              icon="arrow-right"
              href={
                missing[0].attempt ? `/attempts/${missing[0].attempt}` : `/modules/${missing[0].quiz}/quiz`
              }
            >
              {missing[0].attempt ? "Go on with the quiz" : "Go to the quiz that asks for them"}
            </ButtonLink>
          </p>
        ) : null}
        {calibration ? <Calibration report={calibration} /> : null}
        <section aria-labelledby="each" className={styles.each}>
          <h2 id="each">One by one</h2>
          <ol>
            {forecasts.map((forecast) => (
              <ForecastEntry key={forecast.id} forecast={forecast} />
            ))}
          </ol>
        </section>
      </div>
    </Page>
  );
}
