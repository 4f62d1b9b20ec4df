"use client";

import { plainText } from "@/ui/plain-text";
import { RichText } from "@/ui/rich-text";
import { Select } from "@/ui/select";
import { useQuestion } from "../question-context";
import { chosenFor, withChoice } from "../slot-choice";
import type { MatchingAsk, MatchingResponse } from "./schema";
import styles from "./view.module.css";

/** Characters that a closed list shows whole on a narrow screen. Longer texts stand above, each with a letter. */
const shownWhole = 28;

/** A, B, … Z, AA, AB, … */
const letter = (index: number): string =>
  (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

export function View({ ask }: { ask: MatchingAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<MatchingResponse>();
  const pairs = response?.pairs ?? {};
  const lettered = ask.right.some(({ text }) => text.length > shownWhole || plainText(text) !== text);
  const options = ask.right.map(({ id, text }, index) => ({
    id,
    text: lettered ? `${letter(index)}. ${plainText(text)}` : text,
  }));
  return (
    <fieldset className={styles.group} aria-labelledby={stemId}>
      {lettered ? (
        <ul className={styles.entries}>
          {ask.right.map(({ id, text }, index) => (
            <li key={id} className={styles.entry}>
              <span className={styles.letter}>{letter(index)}</span>
              <span>
                <RichText text={text} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {ask.left.map(({ id, text }) => (
        <div key={id} className={styles.row}>
          <span className={styles.left} id={`${questionId}-left-${id}`}>
            <RichText text={text} />
          </span>
          <Select
            aria-labelledby={`${questionId}-left-${id}`}
            empty="Choose…"
            options={options}
            choice={chosenFor(pairs, id)}
            onChoose={(choice) => respond({ pairs: withChoice(pairs, id, choice) })}
            disabled={readOnly}
          />
        </div>
      ))}
    </fieldset>
  );
}
