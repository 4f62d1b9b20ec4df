"use client";

import { type ChangeEvent, useId, useState } from "react";
import { json, property, send } from "@/app/sign-in/send";
import { Notice } from "@/ui/notice";
import styles from "../desk.module.css";
import { importWords } from "./import-words";

type Said = { readonly isRight: boolean; readonly words: string };

/** Takes the file that a student downloaded from the quiz page, and says answer by answer what became of it. */
export function ImportFile({ classId }: { readonly classId: string }) {
  const id = useId();
  const [said, setSaid] = useState<Said | null>(null);

  async function bringIn(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const chosen = input.files?.[0];
    if (!chosen) return;
    const file = await readJson(chosen);
    const attempt = property(file, "attempt");
    if (typeof attempt !== "string")
      return setSaid({
        isRight: false,
        words: "This is no file of answers from here. Nothing was brought in.",
      });
    const door = `/api/classes/${classId}/marking/attempts/${encodeURIComponent(attempt)}/answers`;
    const reply = await send(door, json({ file }));
    if ("body" in reply) setSaid({ isRight: true, words: importWords(reply.body) });
    else setSaid({ isRight: false, words: reply.problem.message });
    input.value = "";
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>File of answers</label>
      <input id={id} type="file" accept="application/json,.json" onChange={(event) => void bringIn(event)} />
      {said ? (
        <Notice
          kind={said.isRight ? "right" : "wrong"}
          word={said.isRight ? "Read." : "Not done."}
          announce={said.isRight ? "politely" : "at-once"}
        >
          {said.words} {said.isRight ? <a href="#late">Load the page again to see them.</a> : null}
        </Notice>
      ) : null}
    </div>
  );
}

async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
