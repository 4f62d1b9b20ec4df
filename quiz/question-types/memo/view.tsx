"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { RichText } from "@/ui/rich-text";
import { useQuestion } from "../question-context";
import type { MemoAsk, MemoResponse } from "./schema";
import styles from "./view.module.css";
import { wordStanding } from "./word-standing";
import { type Cursor, mostText, withCite, withoutCite, withText, writtenParts } from "./written";

/**
 * A textarea for each part, the count of all words, and, where passages are offered, a list to cite them from. What can only
 * be read is text, not a form. The count is heard only when it crosses a limit: a number after each word would drown them.
 */
export function View({ ask }: { ask: MemoAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<MemoResponse>();
  const areas = useRef(new Map<string, HTMLTextAreaElement>());
  const lastPart = useRef<string | null>(null);
  const caret = useRef<Cursor | null>(null);
  const [said, setSaid] = useState("");
  const parts = writtenParts(ask, response ?? null);
  const standing = wordStanding(
    ask.words,
    parts.map(({ text }) => text),
  );
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);

  // A value that was set from outside puts the caret at the end; it belongs behind what was inserted.
  useLayoutEffect(() => {
    const at = caret.current;
    caret.current = null;
    if (at) areas.current.get(at.part)?.setSelectionRange(at.from, at.to);
  });

  function cite(id: string) {
    const part = lastPart.current ?? parts.at(-1)?.id ?? "text";
    const area = areas.current.get(part);
    if (!area || length + id.length + 3 > mostText) return;
    const [from, to] = lastPart.current
      ? [area.selectionStart, area.selectionEnd]
      : [area.value.length, area.value.length];
    const cited = withCite(ask, response ?? null, id, { part, from, to });
    caret.current = { part, from: cited.end, to: cited.end };
    respond(cited.response);
    setSaid(`${id} cited.`);
  }

  function takeBack(id: string) {
    if (response) respond(withoutCite(ask, response, id));
    setSaid(`${id} is no longer cited.`);
  }

  const cites = response?.cites ?? [];
  return (
    <div className={styles.memo}>
      {parts.map(({ id, heading, text }) => {
        const headingId = `${questionId}-${id}-heading`;
        return (
          <div key={id} className={styles.part}>
            {heading === null ? null : (
              <p id={headingId} className={styles.heading}>
                <RichText text={heading} />
              </p>
            )}
            {readOnly ? (
              <div className={styles.text}>{text}</div>
            ) : (
              <textarea
                ref={(area) => {
                  if (area) areas.current.set(id, area);
                  return () => void areas.current.delete(id);
                }}
                className={parts.length === 1 ? styles.area : `${styles.area} ${styles.short}`}
                aria-labelledby={heading === null ? stemId : headingId}
                aria-describedby={`${questionId}-count`}
                value={text}
                onChange={(event) => respond(withText(ask, response ?? null, id, event.target.value))}
                onFocus={() => {
                  lastPart.current = id;
                }}
                maxLength={mostText - (length - text.length)}
                rows={parts.length === 1 ? 14 : 5}
              />
            )}
          </div>
        );
      })}
      <p id={`${questionId}-count`} className={standing.isOver ? styles.over : styles.count}>
        {standing.exact}
      </p>
      {readOnly ? null : (
        <p className="visually-hidden" role="status">
          {length === 0 ? "" : standing.rough} {said}
        </p>
      )}
      {!readOnly && ask.passages ? <Picker passages={ask.passages} onCite={cite} /> : null}
      {ask.passages ? <Cited cites={cites} onRemove={readOnly ? null : takeBack} /> : null}
    </div>
  );
}

/** The passages that are offered, folded away. Each button cites one where the text was last worked on. */
function Picker({ passages, onCite }: { passages: readonly string[]; onCite: (id: string) => void }) {
  const { questionId } = useQuestion();
  return (
    <details className={styles.picker}>
      <summary>Cite a passage</summary>
      <ul className={styles.offered}>
        {passages.map((id) => (
          <li key={id} className={styles.passage}>
            <Button onClick={() => onCite(id)} aria-describedby={`${questionId}-${id}`}>
              <span className="visually-hidden">Cite </span>
              {id}
            </Button>
            <span id={`${questionId}-${id}`} className={styles.words}>
              <RichText text={id} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

type CitedProps = { cites: readonly string[]; onRemove: ((id: string) => void) | null };

function Cited({ cites, onRemove }: CitedProps) {
  const { questionId } = useQuestion();
  const heading = useRef<HTMLParagraphElement>(null);
  return (
    <div>
      <p ref={heading} id={`${questionId}-cited`} className={styles.heading} tabIndex={-1}>
        Cited
      </p>
      {cites.length === 0 ? <p className={styles.count}>Nothing yet.</p> : null}
      <ul aria-labelledby={`${questionId}-cited`}>
        {cites.map((id) => (
          <li key={id} className={styles.passage}>
            <span className={styles.id}>{id}</span>
            <span className={styles.words}>
              <RichText text={id} />
            </span>
            {onRemove ? (
              <Button
                kind="quiet"
                icon="x"
                onClick={() => {
                  heading.current?.focus();
                  onRemove(id);
                }}
              >
                Remove<span className="visually-hidden"> {id} from what is cited</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
