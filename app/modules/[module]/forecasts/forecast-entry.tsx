import { WhenInZone } from "@/app/when-in-zone";
import type { ShownForecast, ShownOutcome } from "@/learning/forecasts/forecasts-reply";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-paths";
import { renderMarkdown } from "@/ui/prose";
import styles from "./forecast-entry.module.css";
import { day, number, said } from "./forecast-words";

const states: Record<ShownForecast["state"], { readonly word: string; readonly icon: IconName }> = {
  "not-given": { word: "Not given", icon: "circle-dashed" },
  draft: { word: "In your open quiz, not locked", icon: "pencil" },
  locked: { word: "Locked", icon: "lock" },
  revealed: { word: "Revealed, locked", icon: "eye" },
};

/** One forecast: what was asked, what was said, since when it is locked, and what became of it. */
export function ForecastEntry({ forecast }: { forecast: ShownForecast }) {
  const { word, icon } = states[forecast.state];
  return (
    <li className={styles.entry}>
      <div className={styles.stem}>{renderMarkdown(forecast.stem, { inline: true })}</div>
      <p className={styles.state}>
        <Icon name={icon} /> {word}
        {forecast.lockedAt ? (
          <span>
            {" "}
            since <WhenInZone at={forecast.lockedAt} />
          </span>
        ) : null}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>You said</dt>
          <dd className={styles.said}>{said(forecast)}</dd>
        </div>
        <div>
          <dt>Resolves on</dt>
          <dd>{day(forecast.resolvesOn)}</dd>
        </div>
        {forecast.outcome ? <Outcome outcome={forecast.outcome} /> : null}
      </dl>
      {forecast.outcome?.feedback ? (
        <div className={styles.feedback}>{renderMarkdown(forecast.outcome.feedback)}</div>
      ) : null}
    </li>
  );
}

function Outcome({ outcome }: { outcome: ShownOutcome }) {
  return (
    <>
      <div>
        <dt>What happened</dt>
        <dd>
          <strong>{outcome.happened ? "It happened." : "It did not happen."}</strong>{" "}
          {renderMarkdown(outcome.resolution, { inline: true })}
        </dd>
      </div>
      <div>
        <dt>Source</dt>
        <dd>
          {outcome.sources.length === 0 ? renderMarkdown(outcome.source, { inline: true }) : null}
          {outcome.sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 ? "; " : null}
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {renderMarkdown(source.text, { inline: true })}
                </a>
              ) : (
                renderMarkdown(source.text, { inline: true })
              )}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>Brier score</dt>
        <dd>
          {outcome.brier === null
            ? "Not scored, because you already knew"
            : `${number(outcome.brier)} (0 is best), ${number(outcome.points)} of ${number(outcome.outOf)} points`}
        </dd>
      </div>
    </>
  );
}
