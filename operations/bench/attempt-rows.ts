import http from "node:http";
import type { Grounds } from "./grounds";
import { percentile, type Shot, shoot } from "./hammer";
import { processorTime } from "./process-cost";
import { atLeast, atMost, type Row } from "./rows";
import { handingIn, readingResult, saving, startQuiz } from "./students";

const seconds = 6;
const students = 16;
const tries = 30;

/** Whole attempts of ten questions by sixteen students, and what handing in fourteen questions costs against one save. */
export async function attemptRows({ product }: Grounds): Promise<Row[]> {
  await wholeAttempt(product.url);
  const before = processorTime(product.pid);
  const began = performance.now();
  const counts = await Promise.all(
    Array.from({ length: students }, () => attemptsUntil(product.url, began + seconds * 1000)),
  );
  const done = counts.flat();
  const perSecond = done.length / ((performance.now() - began) / 1000);
  const cpu = (processorTime(product.pid) - before) / done.length;
  const [save, submit] = await saveAndSubmit(product.url);
  return [
    atLeast("whole attempts of ten questions, 16 students", perSecond, 25, "/s"),
    atMost("requests of a whole attempt", Math.max(...done), 14),
    atMost("processor of a whole attempt", cpu, 60, " ms"),
    atMost("handing in 14 questions against one save, median", submit / save, 5, " ×"),
  ];
}

async function attemptsUntil(origin: string, until: number): Promise<number[]> {
  const counts: number[] = [];
  while (performance.now() < until) counts.push(await wholeAttempt(origin));
  return counts;
}

/** Start, ten answers, hand in, result; says how many requests that took. */
async function wholeAttempt(origin: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const student = await startQuiz(origin, "mali/s5", agent);
  const shots = [
    ...student.questions.slice(0, 10).map((question) => saving(origin, student, question, 0)),
    handingIn(origin, student),
    readingResult(origin, student),
  ];
  for (const shot of shots) await expectFine(agent, origin, shot);
  agent.destroy();
  return 1 + shots.length;
}

async function expectFine(agent: http.Agent, origin: string, shot: Shot): Promise<number> {
  const began = performance.now();
  const reply = await shoot(agent, origin, shot);
  if (reply.status !== 200)
    throw new Error(`${shot.method ?? "GET"} ${shot.path} answered ${reply.status}: ${reply.body}`);
  return performance.now() - began;
}

/** Milliseconds of one save and of one submission of fourteen answered questions, medians, one student at a time. */
async function saveAndSubmit(origin: string): Promise<readonly [number, number]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const saves: number[] = [];
  const submits: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const student = await startQuiz(origin, "mali/s3", agent);
    for (const question of student.questions)
      saves.push(await expectFine(agent, origin, saving(origin, student, question, 0)));
    submits.push(await expectFine(agent, origin, handingIn(origin, student)));
  }
  agent.destroy();
  const median = (times: number[]) =>
    percentile(
      times.sort((a, b) => a - b),
      0.5,
    );
  return [median(saves), median(submits)];
}
