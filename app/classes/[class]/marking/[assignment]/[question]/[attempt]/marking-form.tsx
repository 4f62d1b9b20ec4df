"use client";

import { useState } from "react";
import type { Problem } from "@/app/sign-in/send";
import type { Turn } from "@/classroom/marking/second-opinion";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { answerDoor } from "../../../places";
import { takeNext } from "../../../take-next";
import { CommentField } from "./comment-field";
import styles from "./page.module.css";
import { RubricField } from "./rubric-field";
import type { FormCriterion } from "./rubric-for-form";
import { saveMark } from "./save-mark";
import { useClaim } from "./use-claim";
import { type Draft, useDraft } from "./use-draft";

type Props = {
  readonly classId: string;
  readonly answer: { readonly assignment: string; readonly question: string; readonly attempt: string };
  readonly turn: Turn;
  readonly seen: number;
  readonly rubric: readonly FormCriterion[];
  /** The mark that stands, when somebody looks at it again. */
  readonly given: { readonly levels: Draft["levels"]; readonly comment: string | null } | null;
  readonly comments: readonly { readonly id: string; readonly text: string }[];
  readonly claimedBy: string | null;
};

/** A mark by the rubric, by keyboard alone if one likes: saving it brings the next answer. */
export function MarkingForm({ classId, answer, turn, seen, rubric, given, comments, claimedBy }: Props) {
  const door = answerDoor(classId, answer);
  const queue = { classId, assignment: answer.assignment, question: answer.question };
  const standing = useClaim(door);
  const begin = { levels: given?.levels ?? {}, comment: given?.comment ?? "" };
  const [draft, change, forget] = useDraft(`${turn} ${answer.attempt} ${answer.question} ${seen}`, begin);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = rubric.filter(({ id }) => draft.levels[id] === undefined);
  const worth = rubric.map(({ id, levels }) => levels[draft.levels[id] ?? -1]?.points ?? 0);
  const most = rubric.map(({ levels }) => Math.max(...levels.map(({ points }) => points)));

  const pick = (criterion: string, level: number) =>
    change((before) => ({ ...before, levels: { ...before.levels, [criterion]: level } }));

  async function goOn(skipping?: string) {
    const next = await takeNext(queue, turn, skipping);
    if ("place" in next) return location.assign(next.place);
    setProblem(next.problem);
    setBusy(false);
  }

  async function save() {
    if (isBusy) return;
    if (open.length > 0) return setProblem({ message: incomplete(open.length) });
    setBusy(true);
    const refused = await saveMark(door, turn, seen, draft);
    if (!refused) {
      forget();
      return goOn();
    }
    setProblem(refused);
    setBusy(false);
  }

  async function skip() {
    setBusy(true);
    await goOn(answer.attempt);
  }

  return (
    <div className={styles.marking}>
      {standing === "lost" ? (
        <Notice
          kind="attention"
          word={`${claimedBy || "Somebody else"} has this answer just now.`}
          announce="politely"
        >
          You can read it; its mark is theirs to give.
        </Notice>
      ) : null}
      <RubricField rubric={rubric} levels={draft.levels} onPick={pick} onSave={() => void save()} />
      <CommentField
        door={door}
        classId={classId}
        comments={comments}
        value={draft.comment}
        onChange={(comment) => change((before) => ({ ...before, comment }))}
        onSave={() => void save()}
      />
      {problem ? (
        <Notice kind="wrong" word="Not saved." announce="at-once">
          {problem.message}
        </Notice>
      ) : null}
      <div className={styles.saving}>
        <p className={styles.sum} aria-live="polite">
          {sum(worth)} of {sum(most)}
          {open.length > 0 ? ` · ${open.length} to choose` : ""}
        </p>
        <Button kind="primary" busy={isBusy} disabled={standing === "lost"} onClick={() => void save()}>
          Save, next
        </Button>
        <Button busy={isBusy} onClick={() => void skip()}>
          Skip
        </Button>
      </div>
      <p className={styles.help}>
        In the rubric: <kbd>1</kbd> to <kbd>{Math.max(...rubric.map(({ levels }) => levels.length))}</kbd>{" "}
        choose a level, <kbd>↑</kbd> <kbd>↓</kbd> go from criterion to criterion, <kbd>Enter</kbd> saves and
        brings the next. In the comment: <kbd>Ctrl</kbd> <kbd>Enter</kbd>.
      </p>
    </div>
  );
}

function incomplete(count: number): string {
  return count === 1 ? "One criterion has no level yet." : `${count} criteria have no level yet.`;
}

/** Points add up in whole ten-thousandths, so that thirds do not show their tails. */
function sum(points: readonly number[]): number {
  return Math.round(points.reduce((total, each) => total + each, 0) * 100) / 100;
}
