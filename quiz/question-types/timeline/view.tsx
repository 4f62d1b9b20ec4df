"use client";

import { RichText } from "@/ui/rich-text";
import { Select } from "@/ui/select";
import { useQuestion } from "../question-context";
import { chosenFor, withChoice } from "../slot-choice";
import { marksOf, ticksOf } from "./axis";
import type { TimelineAsk, TimelineResponse } from "./schema";
import { daysIn, unitOf, unitsIn } from "./spans";
import { timeInWords } from "./time-words";
import styles from "./view.module.css";

export function View({ ask }: { ask: TimelineAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<TimelineResponse>();
  const dates = response?.dates ?? {};
  const unit = ask.precision === "season" ? "season" : "month";
  const units = unitsIn(ask).map((id) => ({ id, text: timeInWords(id, unit) }));
  return (
    <fieldset className={styles.group} aria-labelledby={stemId} disabled={readOnly}>
      <Axis ask={ask} dates={dates} />
      <ol>
        {ask.events.map(({ id, text }, index) => {
          const labelId = `${questionId}-event-${id}`;
          const date = chosenFor(dates, id);
          const month = date === undefined ? undefined : unitOf(date, unit);
          const say = (next: string | null) => respond({ dates: withChoice(dates, id, next) });
          return (
            <li key={id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.event} id={labelId}>
                <RichText text={text} />
              </span>
              <span className={styles.date}>
                <Select
                  id={`${labelId}-${unit}`}
                  aria-label={unit === "season" ? "Season" : "Month"}
                  aria-labelledby={`${labelId} ${labelId}-${unit}`}
                  empty={unit === "season" ? "Season…" : "Month…"}
                  options={units}
                  choice={month}
                  onChoose={say}
                />
                {ask.precision === "day" ? (
                  <Select
                    id={`${labelId}-day`}
                    aria-label="Day"
                    aria-labelledby={`${labelId} ${labelId}-day`}
                    empty="Day…"
                    options={month ? daysIn(month, ask).map(dayOption) : []}
                    choice={date?.length === 10 ? date : undefined}
                    onChoose={(day) => say(day ?? month ?? null)}
                    disabled={month === undefined}
                  />
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

const dayOption = (day: string) => ({ id: day, text: String(Number(day.slice(8))) });

const laneHeight = 26;

/** The same as the list says, as a picture: an event's number stands where its date is. */
function Axis({ ask, dates }: { ask: TimelineAsk; dates: TimelineResponse["dates"] }) {
  const marks = marksOf(ask, dates);
  const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
  const base = lanes * laneHeight + 6;
  return (
    <svg className={styles.axis} height={base + 28} aria-hidden="true">
      <line className={styles.line} x1="0" x2="100%" y1={base} y2={base} />
      {ticksOf(ask).map(({ x, text }) => (
        <g key={x}>
          <line className={styles.line} x1={`${x}%`} x2={`${x}%`} y1={base} y2={base + 6} />
          <text className={styles.tick} x={`${x}%`} y={base + 22}>
            {text}
          </text>
        </g>
      ))}
      {marks.map(({ number, x, lane }) => {
        const y = base - (lane + 0.5) * laneHeight;
        return (
          <g key={number}>
            <line className={styles.line} x1={`${x}%`} x2={`${x}%`} y1={y} y2={base} />
            <circle className={styles.mark} cx={`${x}%`} cy={y} r="11" />
            <text className={styles.markNumber} x={`${x}%`} y={y} dy="0.35em">
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
