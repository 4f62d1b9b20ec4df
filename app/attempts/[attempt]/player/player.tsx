"use client";

import { useState } from "react";
import { v7 as newKey } from "uuid";
import { type AnswerLine, freshLine, isWaiting, type Stored } from "./answer-line";
import { HandIn } from "./hand-in";
import { handInAttempt } from "./hand-in-attempt";
import { NumberStrip } from "./number-strip";
import styles from "./player.module.css";
import { PlayerBar } from "./player-bar";
import { type CardQuestion, QuestionCard } from "./question-card";
import { isAnswered, sheetStatus } from "./sheet-status";
import { useAnswerSheet, useOnline } from "./use-answer-sheet";
import { useFlags } from "./use-flags";

type Props = {
  readonly attemptId: string;
  readonly personId: string;
  readonly questions: readonly (CardQuestion & { readonly stored: Stored })[];
};

const clock = (instant: string) => new Date(instant).toLocaleTimeString("en-GB");
const nothing: AnswerLine = freshLine({ response: null, revision: 0, savedAt: null });

/** An attempt being worked on: the questions, what is saved, and the way to the end. */
export function Player({ attemptId, personId, questions }: Props) {
  const stored = questions.map((question) => [question.id, question.stored] as const);
  const { sheet, state } = useAnswerSheet({ attemptId, personId, stored });
  const online = useOnline();
  const [flags, toggleFlag] = useFlags(attemptId);
  const [reviewing, setReviewing] = useState(false);
  const entries = questions.map(({ id }) => ({
    answered: isAnswered(state.lines.get(id)),
    flagged: flags.has(id),
  }));
  const numbersWhere = (test: (entry: (typeof entries)[number]) => boolean) =>
    entries.flatMap((entry, index) => (test(entry) ? [index + 1] : []));

  async function handIn(): Promise<string | null> {
    await sheet.flushAll();
    if ([...sheet.read().lines.values()].some(isWaiting)) {
      return "Not everything is saved yet. Your answers are kept on this device; hand in when the line below says Saved.";
    }
    const problem = await handInAttempt(attemptId, newKey());
    if (!problem) window.location.assign(`/attempts/${attemptId}/result`);
    return problem;
  }

  function jump(number: number) {
    setReviewing(false);
    const card = document.getElementById(`question-${number}`);
    card?.scrollIntoView();
    card?.focus({ preventScroll: true });
  }

  return (
    <>
      <div className={styles.strip}>
        <NumberStrip entries={entries} />
      </div>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.id}
          question={question}
          number={index + 1}
          line={state.lines.get(question.id) ?? nothing}
          ready={state.device !== "starting"}
          flagged={flags.has(question.id)}
          onFlag={() => toggleFlag(question.id)}
          onAnswer={(response) => sheet.answer(question.id, response)}
          onKeepMine={() => sheet.keepMine(question.id)}
          onTakeOther={() => sheet.takeOther(question.id)}
        />
      ))}
      <div className={styles.room} />
      <PlayerBar
        status={sheetStatus(state, online, clock)}
        answered={entries.filter(({ answered }) => answered).length}
        total={questions.length}
        flagged={entries.filter(({ flagged }) => flagged).length}
        onReview={() => setReviewing(true)}
      />
      <HandIn
        open={reviewing}
        onClose={() => setReviewing(false)}
        blank={numbersWhere(({ answered }) => !answered)}
        flagged={numbersWhere(({ flagged }) => flagged)}
        onHandIn={handIn}
        onJump={jump}
      />
    </>
  );
}
