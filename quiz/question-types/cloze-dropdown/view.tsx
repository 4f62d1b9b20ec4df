"use client";

import { Fragment } from "react";
import { plainText } from "@/ui/plain-text";
import { Select } from "@/ui/select";
import { useQuestion } from "../question-context";
import { chosenFor, withChoice } from "../slot-choice";
import type { ClozeDropdownAsk, ClozeDropdownResponse } from "./schema";
import { gapsIn, textPieces } from "./text-pieces";
import styles from "./view.module.css";

export function View({ ask }: { ask: ClozeDropdownAsk }) {
  const { stemId, response, respond, readOnly } = useQuestion<ClozeDropdownResponse>();
  const gaps = response?.gaps ?? {};
  const numbered = gapsIn(ask.text);
  return (
    <fieldset className={styles.text} aria-labelledby={stemId}>
      {paragraphs(ask.text).map((paragraph) => (
        <p key={paragraph.key}>
          {paragraph.pieces.map((piece) =>
            "words" in piece ? (
              <Words key={piece.key} text={piece.words} />
            ) : (
              <Select
                key={piece.key}
                kind="inline"
                aria-label={`Gap ${numbered.indexOf(piece.gap) + 1} of ${numbered.length}`}
                empty="Choose…"
                options={(ask.gaps[piece.gap] ?? []).map(({ id, text }) => ({ id, text: plainText(text) }))}
                choice={chosenFor(gaps, piece.gap)}
                onChoose={(choice) => respond({ gaps: withChoice(gaps, piece.gap, choice) })}
                disabled={readOnly}
              />
            ),
          )}
        </p>
      ))}
    </fieldset>
  );
}

/** Paragraphs and their pieces, with keys by place: the text never changes while it is shown. */
function paragraphs(text: string) {
  return text.split(/\n\s*\n/).map((paragraph, number) => ({
    key: number,
    pieces: textPieces(paragraph).map((piece, place) => ({ ...piece, key: place })),
  }));
}

/** Words between gaps, with the two marks of emphasis. A piece of a text is not Markdown of its own, so no more is read into it. */
function Words({ text }: { text: string }) {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part, place) => ({ part, key: place }));
  return parts.map(({ part, key }) => {
    if (/^\*\*.+\*\*$/s.test(part)) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (/^\*.+\*$/s.test(part)) return <em key={key}>{part.slice(1, -1)}</em>;
    return <Fragment key={key}>{part}</Fragment>;
  });
}
