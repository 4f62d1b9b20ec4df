"use client";

import { useEffect, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import styles from "../classes.module.css";

type Props = { readonly place: string; readonly code: string | null };

/** The class's code and its link, and the buttons that give a new one or close it. */
export function Joining({ place, code: was }: Props) {
  const [code, setCode] = useState(was);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [origin, setOrigin] = useState("");
  useEffect(() => setOrigin(location.origin), []);

  async function ask(path: string, body: object) {
    const reply = await send(`/api${place}${path}`, json(body));
    setProblem("problem" in reply ? reply.problem : null);
    if ("problem" in reply) return;
    const given = property(reply.body, "code");
    setCode(typeof given === "string" ? given : null);
  }

  return (
    <>
      {code ? (
        <>
          <p>Whoever has this code or its link joins as a student.</p>
          <p className={styles.code}>{code}</p>
          <p className={styles.quiet}>
            {origin}/join/{code}
          </p>
        </>
      ) : (
        <p>Nobody can join just now. Make a code and share it with the class.</p>
      )}
      <p className={styles.actions}>
        <Button kind={code ? "plain" : "primary"} onClick={() => void ask("/code", { days: null })}>
          {code ? "Make a new code" : "Make a code"}
        </Button>
        {code ? (
          <Button kind="plain" onClick={() => void ask("/code/closing", {})}>
            Close joining
          </Button>
        ) : null}
      </p>
      <p role="alert" className={styles.problem}>
        {problem?.message}
      </p>
    </>
  );
}
