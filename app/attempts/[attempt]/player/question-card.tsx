"use client";

import type { ReactNode } from "react";
import { QuestionProvider } from "@/quiz/question-types/question-context";
import { Icon } from "@/ui/icon";
import { Numbered } from "@/ui/numbered";
import { RichText } from "@/ui/rich-text";
import { type AnswerLine, shownResponse } from "./answer-line";
import { LineNotice } from "./line-notice";
import styles from "./question-card.module.css";

export type CardQuestion = {
  readonly id: string;
  readonly points: number;
  readonly stem: string;
  readonly form: ReactNode;
};

type Props = {
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
        readOnly={line.trouble?.kind === "ended"}
      >
        {/* Switched off natively until the page listens: the form looks the same and nothing moves. */}
        <fieldset disabled={!ready} role="presentation">
          {question.form}
        </fieldset>
      </QuestionProvider>
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
