"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import styles from "./hand-in.module.css";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly blank: readonly number[];
  readonly flagged: readonly number[];
  /** Sends what waits and hands in; says why it could not, or null when it did. */
  readonly onHandIn: () => Promise<string | null>;
  readonly onJump: (number: number) => void;
};

/** The one question before the end: what is blank, what is flagged, and whether to hand in. */
export function HandIn({ open, onClose, blank, flagged, onHandIn, onJump }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  async function handIn() {
    setBusy(true);
    setProblem(null);
    const said = await onHandIn();
    setProblem(said);
    if (said) setBusy(false);
  }

  return (
    <dialog ref={dialog} className={styles.dialog} onClose={onClose} aria-labelledby="hand-in-title">
      <h2 id="hand-in-title">Hand in?</h2>
      {blank.length === 0 ? (
        <p>Every question has an answer.</p>
      ) : (
        <NumberList words="Not answered" numbers={blank} onJump={onJump} />
      )}
      {flagged.length > 0 && <NumberList words="Flagged for review" numbers={flagged} onJump={onJump} />}
      <p>
        After this the answers are final and you see your result with feedback. You can take the quiz again.
      </p>
      {problem && (
        <Notice kind="attention" announce="at-once" word="Not handed in">
          <p>{problem}</p>
        </Notice>
      )}
      <p className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => void handIn()}>
          {busy ? "Handing in" : "Hand in"}
        </Button>
        <Button onClick={onClose}>Back to the questions</Button>
      </p>
    </dialog>
  );
}

type ListProps = {
  readonly words: string;
  readonly numbers: readonly number[];
  readonly onJump: (number: number) => void;
};

function NumberList({ words, numbers, onJump }: ListProps) {
  return (
    <div className={styles.list}>
      <p id={`list-${words}`}>
        {words}: {numbers.length}
      </p>
      <ul aria-labelledby={`list-${words}`}>
        {numbers.map((number) => (
          <li key={number}>
            <button type="button" onClick={() => onJump(number)}>
              <span>Question </span>
              {number}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
