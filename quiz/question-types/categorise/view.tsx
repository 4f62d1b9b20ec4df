"use client";

import { useRef } from "react";
import { Button } from "@/ui/button";
import { plainText } from "@/ui/plain-text";
import { RichText } from "@/ui/rich-text";
import { Select } from "@/ui/select";
import { useQuestion } from "../question-context";
import { chosenFor, withChoice } from "../slot-choice";
import type { CategoriseAsk, CategoriseResponse } from "./schema";
import styles from "./view.module.css";

/** More bins than this do not fit beside each other; a list holds them. */
const mostBeside = 3;

export function View({ ask }: { ask: CategoriseAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<CategoriseResponse>();
  const group = useRef<HTMLFieldSetElement>(null);
  const bins = response?.bins ?? {};
  const beside = ask.bins.length <= mostBeside;
  const options = ask.bins.map(({ id, text }) => ({ id, text: plainText(text) }));
  const put = (item: string, bin: string | null) => respond({ bins: withChoice(bins, item, bin) });
  // The button goes away with the answer, so the focus goes to where the next answer begins.
  const clear = () => {
    group.current?.querySelector<HTMLInputElement>("input")?.focus();
    respond({ bins: {} });
  };
  return (
    <fieldset ref={group} className={styles.group} aria-labelledby={stemId} disabled={readOnly}>
      {ask.items.map((item) => {
        const labelId = `${questionId}-item-${item.id}`;
        return (
          <div key={item.id} className={styles.row}>
            <span className={styles.item} id={labelId}>
              <RichText text={item.text} />
            </span>
            {beside ? (
              <fieldset className={styles.bins} aria-labelledby={labelId}>
                {ask.bins.map((bin) => (
                  <label key={bin.id} className={styles.bin}>
                    <input
                      type="radio"
                      className={styles.mark}
                      name={`${questionId}-${item.id}`}
                      value={bin.id}
                      checked={chosenFor(bins, item.id) === bin.id}
                      onChange={() => put(item.id, bin.id)}
                    />
                    <span>
                      <RichText text={bin.text} />
                    </span>
                  </label>
                ))}
              </fieldset>
            ) : (
              <Select
                aria-labelledby={labelId}
                empty="Choose…"
                options={options}
                choice={chosenFor(bins, item.id)}
                onChoose={(bin) => put(item.id, bin)}
              />
            )}
          </div>
        );
      })}
      {beside && !readOnly && Object.keys(bins).length > 0 ? (
        <Button kind="quiet" icon="undo-2" onClick={clear}>
          Clear answer
        </Button>
      ) : null}
    </fieldset>
  );
}
