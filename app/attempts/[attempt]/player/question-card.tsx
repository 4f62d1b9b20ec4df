"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { QuestionProvider } from "@/quiz/question-types/question-context";
import { Icon } from "@/ui/icon";
import { Numbered } from "@/ui/numbered";
import { RichText } from "@/ui/rich-text";
import type { Asks } from "./about-answer";
import { type AnswerLine, type Stored, shownSaid } from "./answer-line";
import { LineNotice } from "./line-notice";
import styles from "./question-card.module.css";
import type { Said } from "./said";
import type { Standing } from "./standing";

// For the quizzes that ask for more than an answer, or check it under way.
const AboutAnswer = dynamic(() => import("./about-answer"));
const QuestionCheck = dynamic(() => import("./question-check"));

export type CardQuestion = {
  readonly id: string;
  /** Its place in the quiz, from 1. */
  readonly number: number;
  readonly points: number;
  readonly stem: string;
  readonly form: ReactNode;
  /** How likely a blind guess is right, in percent. */
  readonly chance: number;
  /** Null where nothing of it is checked before handing in. */
  readonly standing: Standing | null;
};

type Props = {
  readonly attemptId: string;
  readonly question: CardQuestion;
  readonly line: AnswerLine;
  readonly asks: Asks;
  readonly passages: Readonly<Record<string, string>>;
  readonly isGuest: boolean;
  /** The attempt takes no more answers. */
  readonly isOver: boolean;
  /** False until the page listens: what would be typed before that would be lost. */
  readonly ready: boolean;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly onSay: (change: Partial<Said>) => void;
  readonly onSave: () => Promise<Stored | null>;
  readonly onContradicted: (current: Stored) => void;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
  readonly onSignIn: () => void;
};

/** What a verdict is about: with another certainty the same response is another answer. */
const judged = ({ response, certainty }: Said) => JSON.stringify([response, certainty]);

/** One question on the quiz page: number in the margin, stem, the type's own form, and what went wrong with saving, if anything. */
export function QuestionCard({ attemptId, question, line, asks, ready, flagged, ...props }: Props) {
  const { id, number, points } = question;
  const stemId = `stem-${id}`;
  const said = shownSaid(line);
  const [{ standing, of }, setTold] = useState({
    standing: question.standing,
    of: judged(line.stored.said),
  });
  const isOver =
    props.isOver ||
    line.trouble?.kind === "ended" ||
    line.trouble?.kind === "late" ||
    line.trouble?.kind === "question-is-over";
  const readOnly = isOver || standing?.mayAnswer === false;
  return (
    <Numbered number={number} word="Question" level={2} headingId={`number-${id}`} id={`question-${number}`}>
      <div className={styles.stem} id={stemId}>
        <RichText text={question.stem} />
      </div>
      <QuestionProvider
        questionId={id}
        stemId={stemId}
        response={said.response}
        respond={(response) => props.onSay({ response })}
        readOnly={readOnly}
      >
        {/* Switched off natively until the page listens: the form looks the same and nothing moves. */}
        <fieldset disabled={!ready} role="presentation">
          {question.form}
        </fieldset>
      </QuestionProvider>
      {asks.certainty || asks.confidence || asks.why ? (
        <AboutAnswer
          questionId={id}
          asks={asks}
          chance={question.chance}
          said={said}
          disabled={!ready || readOnly}
          onSay={props.onSay}
        />
      ) : null}
      {standing ? (
        <QuestionCheck
          attemptId={attemptId}
          questionId={id}
          number={number}
          points={points}
          standing={standing}
          isStale={judged(said) !== of}
          isOver={isOver}
          ready={ready}
          passages={props.passages}
          onSave={props.onSave}
          onChecked={(now, stored) => setTold({ standing: now, of: judged(stored.said) })}
          onContradicted={props.onContradicted}
        />
      ) : null}
      <LineNotice
        questionId={id}
        line={line}
        form={question.form}
        isGuest={props.isGuest}
        onKeepMine={props.onKeepMine}
        onTakeOther={props.onTakeOther}
        onSignIn={props.onSignIn}
      />
      <p className={styles.foot}>
        <span>{points === 1 ? "1 point" : `${points} points`}</span>
        <button type="button" className={styles.flag} aria-pressed={flagged} onClick={props.onFlag}>
          <Icon name="flag" /> {flagged ? "Flagged for review" : "Flag for review"}
          <span className="visually-hidden">, question {number}</span>
        </button>
      </p>
    </Numbered>
  );
}
