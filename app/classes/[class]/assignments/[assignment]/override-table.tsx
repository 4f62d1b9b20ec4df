"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Table } from "@/ui/table";
import styles from "../assignments.module.css";
import { WhenInClass } from "../when-in-class";
import { changesOf } from "./override-words";

export type OverrideLine = {
  readonly id: string;
  readonly level: "class" | "section" | "person";
  readonly forWhom: string | null;
  readonly terms: unknown;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string;
  readonly withdrawnAt: string | null;
  readonly mayWithdraw: boolean;
};

type Props = {
  readonly classId: string;
  readonly assignment: string;
  readonly zone: string;
  readonly overrides: readonly OverrideLine[];
};

/** Who has other terms, which, by whom, when and why; those taken back are struck through. */
export function OverrideTable({ classId, assignment, zone, overrides }: Props) {
  return (
    <Table caption="Who has other terms, and why" captionHidden>
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Terms</th>
          <th scope="col">Why</th>
          <th scope="col">By, when</th>
          <th scope="col">Take back</th>
        </tr>
      </thead>
      <tbody>
        {overrides.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.level === "class" ? "The class" : (row.forWhom ?? "Somebody")}</th>
            <td className={row.withdrawnAt ? styles.withdrawn : undefined}>
              {changesOf(row.terms).map((change) => (
                <p key={change.name}>
                  {change.name}: {"at" in change ? <WhenInClass at={change.at} zone={zone} /> : change.words}
                </p>
              ))}
            </td>
            <td>{row.reason ?? "–"}</td>
            <td>
              {row.by ?? "An account that is gone"}
              <p className={styles.quiet}>
                <WhenInClass at={row.at} zone={zone} />
              </p>
            </td>
            <td>
              {row.withdrawnAt ? (
                <span className={styles.quiet}>
                  Taken back <WhenInClass at={row.withdrawnAt} zone={zone} />
                </span>
              ) : null}
              {!row.withdrawnAt && row.mayWithdraw ? (
                <Withdraw
                  door={`/api/classes/${classId}/assignments/${assignment}/overrides/${row.id}`}
                  whose={row.forWhom ?? "the class"}
                />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Withdraw({ door, whose }: { readonly door: string; readonly whose: string }) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function withdraw(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    setBusy(true);
    const reply = await send(door, { ...json({ reason }), method: "DELETE" });
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  if (!isOpen)
    return (
      <Button
        kind="quiet"
        icon="undo-2"
        aria-label={`Take back what ${whose} was given`}
        onClick={() => setOpen(true)}
      >
        Take back
      </Button>
    );
  return (
    <form className={styles.inline} noValidate onSubmit={(event) => void withdraw(event)}>
      <Field label="Why" name="reason" maxLength={1000} error={problem?.fields?.reason} autoFocus />
      {problem && !problem.fields ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      <div>
        <Button type="submit" busy={isBusy}>
          Take back
        </Button>{" "}
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Keep
        </Button>
      </div>
    </form>
  );
}
