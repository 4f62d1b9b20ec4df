import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { points } from "@/app/attempts/[attempt]/result/result-words";
import { answerParams } from "@/classroom/marking/authorize-marker";
import { readAnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { turns } from "@/classroom/marking/second-opinion";
import { stemOf } from "@/quiz/question-types/stem-of";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { renderMarkdown } from "@/ui/prose";
import { ShareMeter } from "@/ui/share-meter";
import { answerPlace, queuePlace } from "../../../places";
import { Beside } from "./beside";
import { EarlierMarks } from "./earlier-marks";
import { MarkingForm } from "./marking-form";
import styles from "./page.module.css";
import { rubricForForm } from "./rubric-for-form";
import { SetByHand } from "./set-by-hand";
import { Written } from "./written";

export const metadata: Metadata = { title: "Marking an answer" };

const search = z.object({ turn: z.enum(turns).catch("first"), show: z.string().optional() });

type Props = {
  params: Promise<{ class: string; assignment: string; question: string; attempt: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const titles = { first: "Mark this answer", second: "Give a second mark", third: "Decide between two marks" };

/** One answer with what it cites at the left, and the rubric at the right. Nothing says whose it is unless somebody asks. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const given = await params;
  const input = answerParams.safeParse(given);
  if (!input.success) notFound();
  const { turn, show } = search.parse(await searchParams);
  const asked = { ...input.data, turn, show: show === "name" };
  const answer = await orNotFound(readAnswerToMark(await occasionForPage(), asked));
  if (answer.assignment !== given.assignment) notFound();
  const classId = input.data.class;
  const here = { assignment: answer.assignment, question: answer.question, attempt: answer.attempt };
  const { done, all } = answer.progress;
  const standing = answer.marks.findLast(({ isSecond }) => !isSecond);
  const place = answerPlace(classId, here, turn);
  const named = `${place}${place.includes("?") ? "&" : "?"}show=name`;
  return (
    <Page width="wide">
      <header className={styles.opening}>
        <p className={styles.place}>
          <a href={queuePlace(classId, answer.assignment, answer.question)}>{answer.question}</a> ·{" "}
          {turn === "first" ? `${done} of ${all} marked` : `${done} of ${all} marked twice`}{" "}
          <span className={styles.meter}>
            <ShareMeter value={done} max={Math.max(all, 1)} label={`${done} of ${all}`} />
          </span>
        </p>
        <h1>{titles[turn]}</h1>
        <p className={styles.whose}>
          <Icon name="user" />
          {answer.shown ? (
            <>
              {answer.shown.name ?? "Somebody without a name"}, {answer.shown.email ?? "no address"} ·{" "}
              {points(answer.shown.points)} of {points(answer.shown.outOf)} so far in this attempt ·{" "}
              <a href={place}>Hide</a>
            </>
          ) : (
            <>
              Whose it is stays hidden · <a href={named}>Show</a>
            </>
          )}
        </p>
      </header>
      <div className={styles.desk}>
        <section aria-labelledby="answer" className={styles.text}>
          <h2 id="answer" className={styles.heading}>
            The answer
          </h2>
          <Written lines={answer.lines} />
          <Beside answer={answer} classId={classId} stem={renderMarkdown(stemOf(answer.ask))} />
        </section>
        <section aria-labelledby="rubric" className={styles.rubric}>
          <h2 id="rubric" className={styles.heading}>
            The rubric
          </h2>
          <MarkingForm
            key={`${answer.attempt} ${turn}`}
            classId={classId}
            answer={here}
            turn={turn}
            seen={answer.seen}
            rubric={rubricForForm(answer.marking.rubric)}
            given={
              turn === "first" && standing ? { levels: standing.levels, comment: standing.comment } : null
            }
            comments={answer.comments}
            claimedBy={answer.claimedBy}
          />
          {turn === "first" && answer.isBlind && (
            <Notice word="It has a mark already." className={styles.below}>
              It stays hidden as long as you could give a second one.{" "}
              <a href={named}>Show it, and whose answer it is</a>
            </Notice>
          )}
          <EarlierMarks marks={answer.marks} rubric={answer.marking.rubric} />
          {turn === "first" && (
            <SetByHand
              classId={classId}
              answer={here}
              seen={answer.seen}
              outOf={answer.points}
              isMarked={standing !== undefined}
            />
          )}
        </section>
      </div>
    </Page>
  );
}
