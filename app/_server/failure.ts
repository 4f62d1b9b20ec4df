import { v7 } from "uuid";
import type { z } from "zod";
import { Refusal } from "@/access/refusal";
import { isDatabaseTrouble } from "./database-trouble";
import { log } from "./log";
import { BadBody } from "./read-body";
import { refused } from "./refusals";

/** The input did not fit the endpoint's schema. */
export class BadInput extends Error {
  constructor(readonly issues: readonly z.core.$ZodIssue[]) {
    super("The input does not fit.");
  }
}

type Failure = { readonly status: number; readonly body: Record<string, unknown> };

/** Turns whatever a request threw into what its sender may know; what nobody expected is logged under an id. */
export function failure(error: unknown, where: string): Failure {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof BadBody) return said(error.status, error.code, error.message);
  if (error instanceof BadInput)
    return said(400, "request.not-valid", "Some fields are missing or do not fit.", {
      fields: fieldsOf(error.issues),
    });
  const id = v7();
  if (isDatabaseTrouble(error)) {
    log.error({ id, where, err: error }, "the database is unavailable");
    return said(503, "database.unavailable", "The database does not answer just now. Try again in a moment.");
  }
  log.error({ id, where, err: error }, "a request failed");
  return said(500, "unexpected", `Something went wrong here. It has been noted under ${id}.`, { id });
}

function said(status: number, code: string, message: string, more: Record<string, unknown> = {}): Failure {
  return { status, body: { error: { code, message, ...more } } };
}

/** One sentence for each field, by its path; never the value that was sent. */
function fieldsOf(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const fields = new Map<string, string>();
  for (const issue of issues) {
    const names =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [...issue.path, key].join("."))
        : [issue.path.join(".") || "body"];
    const sentence = issue.code === "unrecognized_keys" ? "This field is not known here." : issue.message;
    for (const name of names) if (!fields.has(name)) fields.set(name, sentence);
  }
  return Object.fromEntries(fields);
}
