"use client";

import { useState } from "react";
import { useQuestion } from "../question-context";
import { percentOf, probabilityOf } from "./percent";
import type { ForecastAsk, ForecastResponse } from "./schema";
import styles from "./view.module.css";

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const inWords = (date: string) => day.format(new Date(`${date}T00:00:00Z`));
const nothing: ForecastResponse = { probability: null };

/** A percentage to type and a slider that says the same; or, for whoever knows the end of the story, a way out. */
export function View({ ask }: { ask: ForecastAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<ForecastResponse>();
  const [typed, setTyped] = useState<string | null>(null);
  const { probability, known = false } = response ?? nothing;
  const percent = probability === null ? "" : String(percentOf(probability));
  // What is being typed stands as long as it says what is stored; an answer from elsewhere takes its place.
  const text = typed !== null && probabilityOf(typed) === probability ? typed : percent;
  const misread = text.trim() !== "" && probabilityOf(text) === null;
  const say = (next: number | null) => respond({ probability: next, ...(known && { known }) });
  const id = (part: string) => `${questionId}-${part}`;
  return (
    <div className={styles.forecast}>
      <p id={id("dates")} className={styles.dates}>
        Seen from {inWords(ask.asOf)}. Resolves on {inWords(ask.resolvesOn)}.
      </p>
      <div className={styles.probability}>
        <input
          type="text"
          inputMode="decimal"
          className={styles.percent}
          aria-labelledby={`${stemId} ${id("unit")}`}
          aria-describedby={`${id("dates")} ${id("note")}`}
          aria-invalid={misread || undefined}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            say(probabilityOf(event.target.value));
          }}
          disabled={readOnly || known}
          maxLength={8}
          autoComplete="off"
        />
        <span id={id("unit")} className={styles.unit}>
          per cent
        </span>
        <input
          type="range"
          className={styles.range}
          min={0}
          max={100}
          step={1}
          value={probability === null ? 50 : percentOf(probability)}
          aria-label="Probability in per cent, as a slider"
          aria-valuetext={probability === null ? "no probability yet" : `${percent} per cent`}
          data-blank={probability === null || undefined}
          onChange={(event) => {
            setTyped(null);
            say(Number(event.target.value) / 100);
          }}
          disabled={readOnly || known}
        />
        <span className={styles.ends} aria-hidden="true">
          <span>0, will not happen</span>
          <span>100, will happen</span>
        </span>
      </div>
      <p id={id("note")} className={styles.note} aria-live="polite">
        {misread ? "Write a number from 0 to 100." : null}
      </p>
      <fieldset className={styles.known} aria-label="Instead of a probability">
        <label>
          <input
            type="checkbox"
            checked={known}
            onChange={(event) => respond({ probability, ...(event.target.checked && { known: true }) })}
            disabled={readOnly}
          />
          <span>I already know what happened (then this forecast is not scored)</span>
        </label>
      </fieldset>
    </div>
  );
}
