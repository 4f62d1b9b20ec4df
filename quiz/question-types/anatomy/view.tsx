"use client";

import { plainText } from "@/ui/plain-text";
import { RichText } from "@/ui/rich-text";
import { Select } from "@/ui/select";
import { useQuestion } from "../question-context";
import type { AnatomyAsk, AnatomyResponse, Said } from "./schema";
import styles from "./view.module.css";

/** The page draws each sentence under its id: the question itself never holds the words of the lesson. */
export function View({ ask }: { ask: AnatomyAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<AnatomyResponse>();
  const given = response?.labels ?? {};
  const say = (sentence: string, axis: keyof Said, choice: string | null) => {
    const { [sentence]: before = {}, ...others } = given;
    const { [axis]: _, ...other } = before;
    const said: Said = choice === null ? other : { ...other, [axis]: choice };
    respond({ labels: Object.keys(said).length === 0 ? others : { ...others, [sentence]: said } });
  };
  const axes = [
    { axis: "label", word: "What it is", offered: ask.labels },
    ...(ask.speakers ? [{ axis: "speaker", word: "Who says it", offered: ask.speakers } as const] : []),
  ] as const;
  return (
    <fieldset className={styles.group} aria-labelledby={stemId} disabled={readOnly}>
      {ask.sentences.map((id) => {
        const sentenceId = `${questionId}-sentence-${id}`;
        return (
          <div key={id} className={styles.row}>
            <span className={styles.sentence} id={sentenceId}>
              <RichText text={id} />
            </span>
            <span className={styles.choices}>
              {axes.map(({ axis, word, offered }) => (
                <Select
                  key={axis}
                  label={ask.speakers ? <span id={`${sentenceId}-${axis}`}>{word}</span> : null}
                  aria-labelledby={ask.speakers ? `${sentenceId}-${axis} ${sentenceId}` : sentenceId}
                  empty="Choose…"
                  options={offered.map((one) => ({ id: one.id, text: plainText(one.text) }))}
                  choice={given[id]?.[axis]}
                  onChoose={(choice) => say(id, axis, choice)}
                />
              ))}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
