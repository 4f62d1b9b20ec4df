"use client";

import { useState } from "react";
import { v7 as newKey } from "uuid";
import { type AnswerLine, freshLine, isWaiting, type Stored } from "./answer-line";
import { type Clock, Countdown } from "./countdown";
import { HandIn } from "./hand-in";
import { handInAttempt } from "./hand-in-attempt";
import { NextQuestion } from "./next-question";
import { NumberStrip } from "./number-strip";
import styles from "./player.module.css";
import { PlayerBar } from "./player-bar";
import { type CardQuestion, QuestionCard } from "./question-card";
import { isAnswered, sheetStatus } from "./sheet-status";
import { useAnswerSheet, useOnline } from "./use-answer-sheet";
import { useFlags } from "./use-flags";
import { whenSaved } from "./when-saved";

type Props = {
  readonly attemptId: string;
  readonly personId: string;
  readonly asksCertainty: boolean;
  /** Null where nothing can end the attempt but its person. */
  readonly clock: Clock | null;
  /** Time is up, and what was answered before is still on its way. */
  readonly isOver: boolean;
  /** Where one may only go forward: the place that is left for the next question, from 0; null elsewhere and at the last. */
  readonly leaves: number | null;
  /** How many questions the quiz has, shown or not. */
  readonly total: number;
  readonly questions: readonly (CardQuestion & { readonly stored: Stored })[];
};

const timeOfDay = (instant: string) => new Date(instant).toLocaleTimeString("en-GB");
const nothing: AnswerLine = freshLine({ response: null, revision: 0, savedAt: null });

/** An attempt being worked on: the questions, what is saved, and the way to the end. */
export function Player({
  attemptId,
  personId,
  asksCertainty,
  clock,
  isOver,
  leaves,
  total,
  questions,
}: Props) {
  const stored = questions.map((question) => [question.id, question.stored] as const);
  const { sheet, state } = useAnswerSheet({ attemptId, personId, stored });
  const online = useOnline();
  const [flags, toggleFlag] = useFlags(attemptId);
  const [isTimeUp, setTimeUp] = useState(isOver);
  const [reviewing, setReviewing] = useState(false);
  const entries = questions.map(({ id, number }) => ({
    number,
    answered: isAnswered(state.lines.get(id)),
    flagged: flags.has(id),
  }));
  const numbersWhere = (test: (entry: (typeof entries)[number]) => boolean) =>
    entries.flatMap((entry) => (test(entry) ? [entry.number] : []));

  async function handIn(): Promise<string | null> {
    await sheet.flushAll();
    if ([...sheet.read().lines.values()].some(isWaiting)) {
      return "Not everything is saved yet. Your answers are kept on this device; hand in when the line below says Saved.";
    }
    const problem = await handInAttempt(attemptId, newKey());
    if (!problem) goToResult();
    return problem;
  }

  function timeIsUp(isUp: boolean) {
    setTimeUp(isUp);
    if (isUp) void sheet.flushAll();
  }

  const goToResult = () => window.location.assign(`/attempts/${attemptId}/result`);

  function jump(number: number) {
    setReviewing(false);
    const card = document.getElementById(`question-${number}`);
    card?.scrollIntoView();
    card?.focus({ preventScroll: true });
  }

  return (
    <>
      {total > questions.length ? (
        <p className={styles.strip}>
          Question {questions[0]?.number} of {total}
        </p>
      ) : (
        <div className={styles.strip}>
          <NumberStrip entries={entries} />
        </div>
      )}
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          attemptId={attemptId}
          asksCertainty={asksCertainty}
          isOver={isOver || isTimeUp}
          onRate={(certainty) => sheet.rate(question.id, certainty)}
          onSave={() => whenSaved(sheet, question.id)}
          question={question}
          number={question.number}
          line={state.lines.get(question.id) ?? nothing}
          ready={state.device !== "starting"}
          flagged={flags.has(question.id)}
          onFlag={() => toggleFlag(question.id)}
          onAnswer={(response) => sheet.answer(question.id, response)}
          onKeepMine={() => sheet.keepMine(question.id)}
          onTakeOther={() => sheet.takeOther(question.id)}
        />
      ))}
      {leaves === null ? null : (
        <NextQuestion
          attemptId={attemptId}
          from={leaves}
          onSave={() => whenSaved(sheet, questions[0]?.id ?? "")}
        />
      )}
      <div className={styles.room} />
      <PlayerBar
        status={sheetStatus(state, online, timeOfDay)}
        answered={entries.filter(({ answered }) => answered).length}
        total={questions.length}
        flagged={entries.filter(({ flagged }) => flagged).length}
        onReview={() => setReviewing(true)}
        time={
          clock ? (
            <Countdown attemptId={attemptId} clock={clock} onEnded={goToResult} onTimeUp={timeIsUp} />
          ) : null
        }
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
