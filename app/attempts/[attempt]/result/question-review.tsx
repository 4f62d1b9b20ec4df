import type { QuestionResult } from "@/learning/attempt/result-reply";
import { stemOf } from "@/quiz/question-types/stem-of";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-paths";
import { Numbered } from "@/ui/numbered";
import { renderMarkdown } from "@/ui/prose";
import { Appeal } from "./appeal";
import { CitedPlaces } from "./cited-places";
import { HowItCameAbout } from "./how-it-came-about";
import { Marking } from "./marking";
import styles from "./question-review.module.css";
import { points } from "./result-words";
import { ReviewedLine } from "./reviewed-line";

type Standing = {
  readonly word: string;
  readonly icon: IconName;
  readonly look: "right" | "partly" | "wrong" | "blank";
};

function standingOf({ type, verdict, points: got, outOf, marking }: QuestionResult): Standing {
  if (verdict === "needs-a-person") return { word: "Waiting to be marked", icon: "clock", look: "blank" };
  if (verdict === "locked")
    return { word: "Locked until you ask what happened", icon: "lock", look: "blank" };
  if (verdict === "hidden") return { word: "Not shown yet", icon: "lock", look: "blank" };
  if (verdict === "scored" && type === "forecast")
    return { word: "Scored by how near it came", icon: "target", look: "blank" };
  if (verdict === "scored" && marking) return { word: "Marked", icon: "pencil", look: "blank" };
  if (verdict === "unanswered" || verdict === "invalid")
    return { word: "Not answered", icon: "circle-dashed", look: "blank" };
  if (outOf === 0) return { word: "Answered", icon: "circle-dot", look: "blank" };
  if (got >= outOf) return { word: "Right", icon: "circle-check", look: "right" };
  return got > 0
    ? { word: "Partly right", icon: "circle-dot", look: "partly" }
    : { word: "Not right", icon: "circle-x", look: "wrong" };
}

function worthOf({ verdict, points: got, outOf }: QuestionResult): string {
  if (outOf === 0) return "";
  const all = outOf === 1 ? "1 point" : `${points(outOf)} points`;
  return verdict === "needs-a-person" ? all : `${points(got)} of ${all}`;
}

type Props = {
  readonly attempt: string;
  readonly question: QuestionResult;
  readonly number: number;
  readonly passages: Readonly<Record<string, string>>;
};

/** One question afterwards: the answer, what it is worth, why, and the passage that settles it. */
export function QuestionReview({ attempt, question, number, passages }: Props) {
  const { word, icon, look } = standingOf(question);
  return (
    <Numbered number={number} word="Question" level={3} headingId={`review-${question.id}`}>
      <div className={styles.stem}>{renderMarkdown(stemOf(question.ask), { inline: true })}</div>
      <p className={`${styles.verdict} ${styles[look]}`}>
        <Icon name={icon} /> {word}
        <span className={styles.points}>{worthOf(question)}</span>
      </p>
      <ul className={styles.lines}>
        {question.lines.map((line) => (
          <ReviewedLine key={line.id} line={line} passages={passages} alone={question.lines.length === 1} />
        ))}
      </ul>
      {question.marking && <Marking marking={question.marking} number={number} />}
      {question.overall && <div className={styles.overall}>{renderMarkdown(question.overall)}</div>}
      {question.hint && (
        <details className={styles.hint}>
          <summary>Show the hint</summary>
          <div>{renderMarkdown(question.hint)}</div>
        </details>
      )}
      <CitedPlaces cites={question.cites} />
      <HowItCameAbout attempt={attempt} question={question.id} />
      <Appeal attempt={attempt} question={question} />
    </Numbered>
  );
}
