"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import type { Asks } from "./about-answer";
import { type AnswerLine, freshLine, type Stored } from "./answer-line";
import { BarNews } from "./bar-news";
import type { Clock } from "./countdown";
import { DownloadAnswers } from "./download-answers";
import { endingOf } from "./ending";
import { HandIn } from "./hand-in";
import { NumberStrip } from "./number-strip";
import styles from "./player.module.css";
import { PlayerBar } from "./player-bar";
import { type CardQuestion, QuestionCard } from "./question-card";
import { nothingSaid } from "./said";
import { isAnswered, sheetStatus } from "./sheet-status";
import type { Phase } from "./time-left";
import { useAnswerSheet, useOnline } from "./use-answer-sheet";
import { useFlags } from "./use-flags";
import { useHandIn } from "./use-hand-in";
import { usePlaces } from "./use-places";
import { whenSaved } from "./when-saved";

// What only some quizzes need, or only in trouble, comes when it is needed.
const Countdown = dynamic(() => import("./countdown"));
const NextQuestion = dynamic(() => import("./next-question"));
const Pager = dynamic(() => import("./pager"));
const SignInAgain = dynamic(() => import("./sign-in-again"));

type Props = {
  readonly attemptId: string;
  readonly personId: string;
  readonly isGuest: boolean;
  readonly asks: Asks;
  readonly layout: "all" | "one";
  /** Where it stood when the page was made. */
  readonly phase: Phase;
  /** Null where nothing can end the attempt but its person. */
  readonly clock: Clock | null;
  /** Where one may only go forward: the place that is open, from 0; null elsewhere. */
  readonly position: number | null;
  /** How many questions the quiz has, shown or not. */
  readonly total: number;
  readonly passages: Readonly<Record<string, string>>;
  readonly questions: readonly (CardQuestion & { readonly stored: Stored })[];
};

const timeOfDay = (instant: string) => new Date(instant).toLocaleTimeString("en-GB");
const nothing: AnswerLine = freshLine({ said: nothingSaid, revision: 0, savedAt: null });

/** An attempt being worked on: the questions, what is saved, and the way to the end. */
export function Player({
  attemptId,
  personId,
  isGuest,
  asks,
  clock,
  position,
  total,
  questions,
  ...props
}: Props) {
  const stored = questions.map((question) => [question.id, question.stored] as const);
  const { sheet, state } = useAnswerSheet({ attemptId, personId, stored });
  const online = useOnline();
  const [flags, toggleFlag] = useFlags(attemptId);
  const [isReviewing, setReviewing] = useState(false);
  const [isSigningIn, setSigningIn] = useState(false);
  const [phase, setPhase] = useState(props.phase);
  const { current, go } = usePlaces(position === null ? props.layout : "all", total);
  const result = `/attempts/${attemptId}/result`;
  const handingIn = useHandIn({ attemptId, personId, sheet, onDone: () => location.assign(result) });
  const ending = endingOf(phase, state.lines.values());
  const ready = state.device !== "starting";

  useEffect(() => {
    if (phase !== "open") void sheet.flushAll();
  }, [phase, sheet]);
  useEffect(() => {
    if (ready && ending.kind === "leaving") location.assign(result);
  }, [ready, ending.kind, result]);

  const entries = questions.map(({ id, number }) => ({
    number,
    answered: isAnswered(state.lines.get(id)),
    flagged: flags.has(id),
  }));
  const numbersWhere = (test: (entry: (typeof entries)[number]) => boolean) =>
    entries.flatMap((entry) => (test(entry) ? [entry.number] : []));
  const answered = numbersWhere((entry) => entry.answered);
  const status = sheetStatus(state, online, timeOfDay);
  const isLast = position === null || position + 1 >= total;
  const isHandingIn = handingIn.state === "sending" || handingIn.state === "waiting";
  const isUnsent = [...state.lines.values()].some(({ head }) => head !== null);

  return (
    <>
      <div className={styles.strip}>
        {position === null ? (
          <NumberStrip entries={entries} current={current} onJump={go} />
        ) : (
          <p>
            Question {position + 1} of {total}
          </p>
        )}
      </div>
      {questions.map((question) => (
        <div key={question.id} hidden={current !== null && question.number !== current}>
          <QuestionCard
            attemptId={attemptId}
            question={question}
            line={state.lines.get(question.id) ?? nothing}
            asks={asks}
            passages={props.passages}
            isGuest={isGuest}
            isOver={phase !== "open" || isHandingIn}
            ready={ready}
            flagged={flags.has(question.id)}
            onFlag={() => toggleFlag(question.id)}
            onSay={(change) => sheet.say(question.id, change)}
            onSave={() => whenSaved(sheet, question.id)}
            onContradicted={(other) => sheet.contradict(question.id, other)}
            onKeepMine={() => sheet.keepMine(question.id)}
            onTakeOther={() => sheet.takeOther(question.id)}
            onSignIn={() => setSigningIn(true)}
          />
        </div>
      ))}
      {current === null ? null : <Pager number={current} total={total} onGo={go} />}
      {position === null || isLast ? null : (
        <NextQuestion
          attemptId={attemptId}
          from={position}
          isBlank={answered.length === 0}
          disabled={!ready || phase !== "open"}
          onSave={async () => (await whenSaved(sheet, questions[0]?.id ?? "")) !== null}
        />
      )}
      <div className={styles.room} />
      <PlayerBar
        status={status}
        progress={
          position === null
            ? `${answered.length} of ${total} answered`
            : `Question ${position + 1} of ${total}`
        }
        flagged={entries.filter(({ flagged }) => flagged).length}
        time={
          clock ? <Countdown attemptId={attemptId} clock={clock} phase={phase} onPhase={setPhase} /> : null
        }
        news={
          <BarNews
            ending={ending}
            online={online}
            isTimed={Boolean(clock?.deadline)}
            isWaitingToHandIn={handingIn.state === "waiting"}
          />
        }
        help={
          isUnsent && (status.kind === "waiting" || status.kind === "attention") ? (
            <DownloadAnswers attemptId={attemptId} lines={state.lines} />
          ) : null
        }
        action={
          ending.kind === "working" ? (
            <Button kind="primary" onClick={() => setReviewing(true)}>
              Review and hand in
            </Button>
          ) : ending.kind === "telling" || ending.kind === "leaving" ? (
            <a className={buttonClass("primary")} href={result}>
              See the result
            </a>
          ) : null
        }
      />
      <HandIn
        open={isReviewing}
        onClose={() => setReviewing(false)}
        blank={numbersWhere((entry) => !entry.answered)}
        flagged={numbersWhere((entry) => entry.flagged)}
        unseen={position === null ? 0 : total - position - 1}
        state={handingIn.state}
        onHandIn={() => void handingIn.handIn()}
        onTakeBack={() => {
          setReviewing(false);
          void handingIn.takeBack();
        }}
        onSignIn={() => setSigningIn(true)}
        onJump={(number) => {
          setReviewing(false);
          go(number);
        }}
      />
      {isSigningIn ? (
        <SignInAgain
          open
          personId={personId}
          onClose={() => setSigningIn(false)}
          onSignedIn={(isSamePerson) => {
            sheet.hold(!isSamePerson);
            if (!isSamePerson) return;
            setSigningIn(false);
            void sheet.retry();
          }}
        />
      ) : null}
    </>
  );
}
