import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { type Address, insist } from "./insist";
import type { Between } from "./seeded";

type Question = { readonly id: string; readonly type: string; readonly ask: Record<string, unknown> };

/** A write that the server said it had saved. */
export type Acknowledged = {
  readonly clientKey: string;
  readonly revision: number;
  readonly response: unknown;
};

/** One question in one student's hands: what was acknowledged, in its order, and what was answered otherwise. */
export type Line = {
  readonly question: Question;
  readonly acknowledged: Acknowledged[];
  /** What was told to be too late to count, and kept all the same. */
  readonly late: Acknowledged[];
  readonly surprises: string[];
  /** The server said that the attempt has ended. */
  over: boolean;
};

export type Student = { readonly cookie: string; readonly attempt: string; readonly lines: readonly Line[] };

/** A guest begins a quiz. They answer the questions whose responses are made here: choices, numbers and short texts. */
export async function beginQuiz(at: Address, quiz: string): Promise<Student> {
  const { status, body, cookie } = await insist(at, {
    method: "POST",
    path: "/api/attempts",
    body: { quiz },
  });
  if (status !== 201) throw new Error(`Beginning ${quiz} was answered with ${status}.`);
  const { id, questions } = body as { id: string; questions: Question[] };
  const lines = questions
    .filter(({ type }) => type in responses)
    .map((question) => ({ question, acknowledged: [], late: [], surprises: [], over: false }));
  return { cookie, attempt: id, lines };
}

/** Writes one answer after the other, each until it is acknowledged, until told to stop or the attempt is over. */
export async function streamAnswers(
  at: Address,
  student: Student,
  line: Line,
  chance: Between,
  signal: { readonly stopped: boolean },
): Promise<void> {
  while (!signal.stopped && !line.over && line.surprises.length === 0) {
    await saveOnce(at, student, line, chance);
    await pause(chance(0, 20));
  }
}

export async function saveOnce(at: Address, student: Student, line: Line, chance: Between): Promise<void> {
  const { question, acknowledged } = line;
  const response = chance(0, 9) === 0 ? null : (responses[question.type]?.(question.ask, chance) ?? null);
  const write = { response, revision: acknowledged.length, clientKey: uuid() };
  const path = `/api/attempts/${student.attempt}/answers/${question.id}`;
  const { status, body } = await insist(at, { method: "PUT", path, cookie: student.cookie, body: write });
  if (status === 200 && body.saved === true)
    acknowledged.push({ response, clientKey: write.clientKey, revision: Number(body.revision) });
  else if (status === 410 && body.kept) {
    line.late.push({ response, clientKey: write.clientKey, revision: write.revision + 1 });
    line.over = true;
  } else line.surprises.push(`${status} ${JSON.stringify(body)}`);
}

type Options = readonly { readonly id: string }[];

const responses: Readonly<Record<string, (ask: Question["ask"], chance: Between) => unknown>> = {
  "single-choice": ({ options }, chance) => ({ choice: anyOf(options as Options, chance) }),
  "multiple-response": ({ options }, chance) => ({ choices: [anyOf(options as Options, chance)] }),
  numeric: (_, chance) => ({ value: String(chance(0, 1_000_000)) }),
  "short-answer": (_, chance) => ({ text: `an answer, number ${chance(0, 1_000_000)}` }),
};

function anyOf(options: Options, chance: Between): string {
  return options[chance(0, options.length - 1)]?.id ?? "";
}
