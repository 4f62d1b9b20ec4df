"use client";

import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import styles from "./hand-in.module.css";
import { PlayerDialog } from "./player-dialog";
import type { HandingIn } from "./use-hand-in";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly blank: readonly number[];
  readonly flagged: readonly number[];
  /** Questions still to come where one may only go forward: handing in now gives them up. */
  readonly unseen: number;
  readonly state: HandingIn;
  readonly onHandIn: () => void;
  /** The wish to hand in is taken back. */
  readonly onTakeBack: () => void;
  readonly onSignIn: () => void;
  readonly onJump: (number: number) => void;
};

/** The one question before the end: what is blank, what is flagged, and whether to hand in. */
export function HandIn({ open, onClose, state, onHandIn, onTakeBack, onSignIn, ...paper }: Props) {
  if (state === "waiting")
    return (
      <PlayerDialog open={open} title="Not handed in yet" onClose={onClose}>
        <p role="status">
          The server cannot be reached. Your answers and your wish to hand in are kept on this device. Both
          are sent by themselves once the network is back: keep this page open, or come back to it.
        </p>
        <p className={styles.actions}>
          <Button kind="primary" onClick={onHandIn}>
            Try now
          </Button>
          <Button onClick={onTakeBack}>Go on working instead</Button>
        </p>
      </PlayerDialog>
    );
  return (
    <PlayerDialog open={open} title="Hand in?" onClose={onClose}>
      <Paper {...paper} />
      <p>
        After this the answers are final and you see your result with feedback. You can take the quiz again.
      </p>
      {state === "answers-need-you" ? (
        <Notice kind="attention" announce="at-once" word="Not handed in">
          <p>
            An answer is not saved and needs you first. Go back to the questions; it says there what to do.
          </p>
        </Notice>
      ) : null}
      {state === "signed-out" ? (
        <Notice kind="attention" announce="at-once" word="Not handed in: you are signed out">
          <p>Your answers are kept. Sign in here, then hand in.</p>
          <p>
            <Button onClick={onSignIn}>Sign in</Button>
          </p>
        </Notice>
      ) : null}
      <p className={styles.actions}>
        <Button kind="primary" busy={state === "sending"} onClick={onHandIn}>
          {state === "sending" ? "Handing in" : "Hand in"}
        </Button>
        <Button onClick={onClose}>Back to the questions</Button>
      </p>
    </PlayerDialog>
  );
}

type PaperProps = Pick<Props, "blank" | "flagged" | "unseen" | "onJump">;

function Paper({ blank, flagged, unseen, onJump }: PaperProps) {
  return (
    <>
      {blank.length > 0 ? (
        <NumberList words="Not answered" numbers={blank} onJump={onJump} />
      ) : unseen === 0 ? (
        <p>Every question has an answer.</p>
      ) : null}
      {unseen > 0 ? (
        <p>
          {unseen === 1
            ? "1 question is still to come. If you hand in now, it stays unanswered."
            : `${unseen} questions are still to come. If you hand in now, they stay unanswered.`}
        </p>
      ) : null}
      {flagged.length > 0 ? (
        <NumberList words="Flagged for review" numbers={flagged} onJump={onJump} />
      ) : null}
    </>
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
