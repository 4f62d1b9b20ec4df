"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import styles from "./page.module.css";

type Banked = { readonly id: string; readonly text: string };
type Props = {
  readonly door: string;
  readonly classId: string;
  readonly comments: readonly Banked[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
};

/** What the marker writes to the student, and the comments that markers of this question have kept to use again. */
export function CommentField({ door, classId, comments, value, onChange, onSave }: Props) {
  const id = useId();
  const [bank, setBank] = useState(comments);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isKept = bank.some(({ text }) => text === value.trim());

  async function keep() {
    const reply = await send(`${door}/comments`, json({ text: value.trim() }));
    if ("problem" in reply) return setProblem(reply.problem);
    const kept = property(reply.body, "id");
    if (typeof kept === "string") setBank((before) => [...before, { id: kept, text: value.trim() }]);
    setProblem(null);
  }

  async function drop(comment: string) {
    const place = `/api/classes/${classId}/marking/comments/${comment}`;
    const reply = await send(place, { ...json({}), method: "DELETE" });
    if ("problem" in reply) return setProblem(reply.problem);
    setBank((before) => before.filter((one) => one.id !== comment));
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  }

  return (
    <div className={styles.commenting}>
      <label htmlFor={id} className={styles.legend}>
        Comment to the writer
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={5000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      {value.trim() !== "" && value.trim().length <= 2000 && !isKept && (
        <Button kind="quiet" icon="plus" onClick={() => void keep()}>
          Keep it to use again
        </Button>
      )}
      {problem && <p role="alert">{problem.message}</p>}
      {bank.length > 0 && (
        <ul className={styles.bank} aria-label="Kept comments">
          {bank.map((comment) => (
            <li key={comment.id}>
              <button
                type="button"
                className={styles.banked}
                onClick={() =>
                  onChange(value.trim() === "" ? comment.text : `${value.trimEnd()}\n${comment.text}`)
                }
              >
                {comment.text}
              </button>
              <button
                type="button"
                className={styles.remove}
                aria-label={`Keep no longer: ${comment.text}`}
                onClick={() => void drop(comment.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
