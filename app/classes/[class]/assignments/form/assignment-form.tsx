"use client";

import { type FormEvent, useRef, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import type { ModuleChoice } from "@/classroom/assignments/read-choices";
import { Button, ButtonLink } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { AttemptFields } from "./attempt-fields";
import { BehaviourFields } from "./behaviour-fields";
import { DateFields } from "./date-fields";
import styles from "./form.module.css";
import { bodyOf, changesOf } from "./form-body";
import type { FormValues } from "./form-values";
import { LateFields } from "./late-fields";
import { PaperFields } from "./paper-fields";
import { ReviewFields } from "./review-fields";
import { WhatFields } from "./what-fields";

type Props = {
  readonly classId: string;
  readonly zone: string;
  readonly modules: readonly ModuleChoice[];
  readonly values: FormValues;
  /** Null for one that is being made. */
  readonly assignment: string | null;
  /** How many attempts hold in place what it asks. */
  readonly attempts: number;
};

/** Everything that can be set of an assignment, on one page. Only what was changed is sent. */
export function AssignmentForm({ classId, zone, modules, values: before, assignment, attempts }: Props) {
  const [values, setValues] = useState(before);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const all = `/api/classes/${classId}/assignments`;
  const back = `/classes/${classId}/assignments${assignment ? `/${assignment}` : ""}`;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const reply = assignment
      ? await send(`${all}/${assignment}`, { ...json(changesOf(before, values)), method: "PATCH" })
      : await send(all, json(bodyOf(values)));
    if ("body" in reply) {
      const id = property(reply.body, "id");
      return location.assign(`/classes/${classId}/assignments/${typeof id === "string" ? id : ""}`);
    }
    setProblem(reply.problem);
    setBusy(false);
    notice.current?.focus();
  }

  const editing = {
    values,
    change: (changes: Partial<FormValues>) => setValues((now) => ({ ...now, ...changes })),
    errors: problem?.fields ?? {},
  };
  const isQuiz = values.kind !== "reading";
  const module = modules.find(({ id }) => id === values.module);
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      {attempts > 0 ? <Running attempts={attempts} /> : null}
      <WhatFields {...editing} modules={modules} isFixed={attempts > 0} />
      <DateFields {...editing} zone={zone} isTimed={isQuiz} />
      <LateFields {...editing} zone={zone} />
      {isQuiz ? (
        <>
          <AttemptFields {...editing} />
          <BehaviourFields {...editing} />
          <PaperFields {...editing} module={module} />
          <ReviewFields {...editing} />
        </>
      ) : null}
      <div ref={notice} tabIndex={-1} className={styles.focus}>
        {problem ? <Faults {...problem} /> : null}
      </div>
      <div className={styles.actions}>
        <Button type="submit" kind="primary" busy={isBusy}>
          {isBusy ? "Saving" : assignment ? "Save the changes" : "Save as a draft"}
        </Button>
        <ButtonLink href={back}>Leave without saving</ButtonLink>
      </div>
    </form>
  );
}

function Running({ attempts }: { attempts: number }) {
  return (
    <Notice word={attempts === 1 ? "Somebody has begun." : `${attempts} attempts have been begun.`}>
      What it asks stays as it is. Dates and the time limit hold at once, also for those who are working: the
      clock on their page follows within seconds. How questions are taken and which are drawn holds for
      attempts that begin from now on; those that run keep what they began with.
    </Notice>
  );
}

function Faults({ message, fields = {} }: Problem) {
  return (
    <Notice kind="wrong" word="That was not saved." announce="at-once">
      {message}
      <ul>
        {Object.entries(fields).map(([name, sentence]) => (
          <li key={name}>
            {fieldName(name)}: {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const names: Readonly<Record<string, string>> = {
  title: "Title",
  module: "Module",
  sections: "Sections",
  weight: "Weight",
  "terms.opensAt": "Opens",
  "terms.dueAt": "Due",
  "terms.closesAt": "Closes",
  "terms.timeLimit": "Time limit",
  "terms.pointsList": "Points for each try",
  "terms.attempts.allowed": "Attempts allowed",
  "terms.attempts.delay": "Wait between attempts",
  "terms.lateAnswersWithin": "Answers that arrive late",
};

/** A field of the door by the name it has on the page. */
function fieldName(name: string): string {
  if (name.startsWith("terms.paper")) return "Which questions";
  if (name.startsWith("latePolicy")) return "If it comes late";
  return names[name] ?? name;
}
