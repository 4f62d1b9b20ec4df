import http from "node:http";
import { v7 as uuid } from "uuid";
import { questionTypes } from "../../quiz/question-types/register";
import { type Reply, type Shot, shoot } from "./hammer";

type Asked = { readonly id: string; readonly type: string; readonly ask: unknown };

/** A made-up student with an attempt under way. */
export type Student = {
  readonly cookie: string;
  readonly attempt: string;
  readonly questions: readonly Asked[];
};

const json = (origin: string, cookie?: string) => ({
  origin,
  "content-type": "application/json",
  ...(cookie ? { cookie } : {}),
});

/** A new guest starts a quiz. */
export async function startQuiz(
  origin: string,
  quiz: string,
  agent = new http.Agent({ keepAlive: true }),
): Promise<Student> {
  const shot = {
    method: "POST",
    path: "/api/attempts",
    headers: json(origin),
    body: JSON.stringify({ quiz }),
  };
  const reply = await shoot(agent, origin, shot);
  if (reply.status !== 201) throw new Error(`Starting ${quiz} answered ${reply.status}: ${reply.body}`);
  const { id, questions } = JSON.parse(reply.body) as { id: string; questions: Asked[] };
  return { cookie: cookieOf(reply), attempt: id, questions };
}

const cookieOf = (reply: Reply) =>
  (reply.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");

/** The request that saves an answer; each is a write of its own. */
export function saving(origin: string, student: Student, question: Asked, revision: number): Shot {
  const body = JSON.stringify({ response: anyResponse(question), revision, clientKey: uuid() });
  const path = `/api/attempts/${student.attempt}/answers/${question.id}`;
  return { method: "PUT", path, headers: json(origin, student.cookie), body };
}

export function handingIn(origin: string, student: Student): Shot {
  const body = JSON.stringify({ clientKey: uuid() });
  return {
    method: "POST",
    path: `/api/attempts/${student.attempt}/submission`,
    headers: json(origin, student.cookie),
    body,
  };
}

export function readingResult(origin: string, student: Student): Shot {
  return { path: `/api/attempts/${student.attempt}/result`, headers: json(origin, student.cookie) };
}

/** Some response that fits the question, of about the size that people send. */
function anyResponse({ type, ask }: Asked): unknown {
  const candidates = guesses(ask as Record<string, { id: string }[]>);
  const questionType = questionTypes[type];
  const fitting = candidates.find(
    (guess) => questionType?.response.safeParse(guess).success && questionType.fits(ask, guess),
  );
  if (fitting === undefined) throw new Error(`No response known for a question of type ${type}.`);
  return fitting;
}

function guesses(ask: Record<string, { id: string }[]>): unknown[] {
  const first = (name: string) => ask[name]?.[0]?.id ?? "";
  const each = (slots: string, choice: string) =>
    Object.fromEntries((ask[slots] ?? []).map(({ id }) => [id, choice]));
  const ids = (name: string) => (ask[name] ?? []) as unknown as string[];
  const gaps = Object.entries((ask.gaps ?? {}) as unknown as Record<string, { id: string }[]>);
  return [
    { choice: first("options") },
    { choices: (ask.options ?? []).slice(0, 2).map(({ id }) => id) },
    { verdict: true, reason: first("reasons") },
    { pairs: each("left", first("right")) },
    { order: (ask.items ?? []).map(({ id }) => id) },
    { bins: each("items", first("bins")) },
    { gaps: Object.fromEntries(gaps.map(([gap, options]) => [gap, options[0]?.id])) },
    { passages: ids("passages").slice(0, 1) },
    { value: "21" },
    { text: "the main claim" },
    { answer: null, sentences: ids("sentences").slice(0, 1) },
    { labels: Object.fromEntries(ids("sentences").map((id) => [id, { label: first("labels") }])) },
    { dates: each("events", String(ask.from)) },
    { edges: { [ids("dates")[0] ?? ""]: [[first("actors"), first("relations"), ask.actors?.[1]?.id]] } },
  ];
}
