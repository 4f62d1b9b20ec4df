"use client";

import { type KeyboardEvent, useRef } from "react";
import { commandOf, keyOf } from "../../../rubric-keys";
import styles from "./page.module.css";
import type { FormCriterion } from "./rubric-for-form";

type Props = {
  readonly rubric: readonly FormCriterion[];
  readonly levels: Readonly<Record<string, number>>;
  readonly onPick: (criterion: string, level: number) => void;
  readonly onSave: () => void;
};

/**
 * The rubric as groups of radio buttons. With the focus in it, figures choose a level, arrows up and down go from criterion to
 * criterion, Enter saves; left and right are the browser's own.
 */
export function RubricField({ rubric, levels, onPick, onSave }: Props) {
  const frame = useRef<HTMLDivElement>(null);

  function focus(criterion: number, level?: number) {
    const group = frame.current?.querySelectorAll("fieldset")[criterion];
    const inputs = group?.querySelectorAll<HTMLInputElement>("input") ?? [];
    (inputs[level ?? -1] ?? [...inputs].find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  function press(event: KeyboardEvent<HTMLFieldSetElement>, criterion: number) {
    const found = rubric[criterion];
    if (!found) return;
    const place = { criterion, criteria: rubric.length, levels: found.levels.length };
    const command = commandOf(event, place);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "save") return onSave();
    if (command.kind === "move") return focus(command.to);
    const level = found.levels.findIndex(({ rank }) => rank === command.rank);
    if (level === -1) return;
    onPick(found.id, level);
    focus(criterion, level);
  }

  return (
    <div ref={frame} className={styles.criteria}>
      {rubric.map(({ id, text, levels: all }, criterion) => (
        <fieldset key={id} className={styles.criterion} onKeyDown={(event) => press(event, criterion)}>
          <legend className={styles.legend}>{text}</legend>
          {all.map(({ rank, points, text: words }, level) => (
            <label key={rank} className={styles.level}>
              <input
                type="radio"
                name={`criterion-${id}`}
                value={level}
                checked={levels[id] === level}
                onChange={() => onPick(id, level)}
                // The desk is worked by keyboard: the first criterion is where a marker begins.
                // biome-ignore lint/a11y/noAutofocus: as above
                autoFocus={criterion === 0 && level === (levels[id] ?? 0)}
              />
              <kbd className={styles.key}>{keyOf(rank)}</kbd>
              <span>{words}</span>
              <span className={styles.points}>{points}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
