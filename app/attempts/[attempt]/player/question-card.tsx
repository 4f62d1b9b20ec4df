"use client";

import { type ReactNode, useState } from "react";
import { QuestionProvider } from "@/quiz/question-types/question-context";
import { Icon } from "@/ui/icon";
import { Numbered } from "@/ui/numbered";
import { RichText } from "@/ui/rich-text";
import { type AnswerLine, shownCertainty, shownResponse } from "./answer-line";
import { CertaintyField } from "./certainty-field";
import { LineNotice } from "./line-notice";
import styles from "./question-card.module.css";
import { QuestionCheck } from "./question-check";
import type { Standing } from "./standing";

export type CardQuestion = {
  readonly id: string;
  /** Its place in the quiz, from 1. */
  readonly number: number;
  readonly points: number;
  readonly stem: string;
  readonly form: ReactNode;
  /** Null where nothing of it is checked before handing in. */
  readonly standing: Standing | null;
};

type Props = {
  readonly attemptId: string;
  readonly asksCertainty: boolean;
  /** The attempt takes no more answers. */
  readonly isOver: boolean;
  readonly onRate: (certainty: number) => void;
  readonly onSave: () => Promise<number | null>;
  readonly question: CardQuestion;
  readonly number: number;
  readonly line: AnswerLine;
  /** False until the page listens: what would be typed before that would be lost. */
  readonly ready: boolean;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly onAnswer: (response: unknown) => void;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
};

/** One question on the quiz page: number in the margin, stem, the type's own form, and what went wrong with saving, if anything. */
export function QuestionCard({
  attemptId,
  asksCertainty,
  isOver,
  onRate,
  onSave,
  question,
  number,
  line,
  ready,
  flagged,
  onFlag,
  onAnswer,
  onKeepMine,
  onTakeOther,
}: Props) {
  const stemId = `stem-${question.id}`;
  const [standing, setStanding] = useState(question.standing);
  const readOnly =
    isOver ||
    line.trouble?.kind === "ended" ||
    line.trouble?.kind === "question-is-over" ||
    standing?.mayAnswer === false;
  return (
    <Numbered
      number={number}
      word="Question"
      level={2}
      headingId={`number-${question.id}`}
      id={`question-${number}`}
    >
      <div className={styles.stem} id={stemId}>
        <RichText text={question.stem} />
      </div>
      <QuestionProvider
        questionId={question.id}
        stemId={stemId}
        response={shownResponse(line)}
        respond={onAnswer}
        readOnly={readOnly}
      >
        {/* Switched off natively until the page listens: the form looks the same and nothing moves. */}
        <fieldset disabled={!ready} role="presentation">
          {question.form}
        </fieldset>
      </QuestionProvider>
      {asksCertainty ? (
        <CertaintyField
          questionId={question.id}
          certainty={shownCertainty(line)}
          disabled={!ready || readOnly}
          onRate={onRate}
        />
      ) : null}
      {standing ? (
        <QuestionCheck
          attemptId={attemptId}
          questionId={question.id}
          number={number}
          standing={standing}
          onSave={onSave}
          onChecked={setStanding}
        />
      ) : null}
      <LineNotice line={line} onKeepMine={onKeepMine} onTakeOther={onTakeOther} />
      <p className={styles.foot}>
        <span>{question.points === 1 ? "1 point" : `${question.points} points`}</span>
        <button type="button" className={styles.flag} aria-pressed={flagged} onClick={onFlag}>
          <Icon name="flag" /> {flagged ? "Flagged for review" : "Flag for review"}
          <span className="visually-hidden">, question {number}</span>
        </button>
      </p>
    </Numbered>
  );
}
