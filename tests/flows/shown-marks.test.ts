import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { overrideScore } from "@/classroom/marking/override-score";
import { readResult } from "@/learning/attempt/read-result";
import { resultReply } from "@/learning/attempt/result-reply";
import { exportPerson } from "@/learning/progress/export-person";
import { readProgress } from "@/learning/progress/read-progress";
import { handedIn, joins } from "../classroom";
import { prepareContent } from "../content-folder";
import { type Desk, memo, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { occasion } from "../world";

const write = prepareContent({});

let desk: Desk;
let ben: Awaited<ReturnType<typeof joins>>;
let attempt: string;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  desk = await openDesk();
  ben = await joins("ben", desk.room.id, "student", desk.north);
  attempt = await handedIn(ben.personId, desk.assignment, { [question]: memo });
});

const marked = { advice: 1, proof: 2 };
async function dovMarks() {
  await desk.claims(desk.dov, attempt);
  await desk.comments(desk.dov, attempt, marked, "Name the leaf.");
}
/** What ben is told of the memo wherever he may look. */
async function told() {
  const { result } = await readResult(occasion(ben), { attempt });
  expect(resultReply.parse(result)).toEqual(result);
  const memoResult = result.questions.find(({ id }) => id === question);
  const { modules } = await readProgress(occasion(ben));
  const { attempts } = await exportPerson(occasion(ben));
  return {
    verdict: memoResult?.verdict,
    points: memoResult?.points,
    marks: memoResult?.marking?.marks,
    score: result.score,
    waiting: result.waiting,
    inProgress:
      JSON.stringify(modules).includes('"score":5') || JSON.stringify(modules).includes('"points":5'),
    exported: attempts[0]?.scores.filter((score) => score.question === question).length,
  };
}
const nothingYet = {
  verdict: "needs-a-person",
  points: 0,
  marks: null,
  score: 0,
  waiting: 8,
  inProgress: false,
  exported: 1,
};
const everything = {
  verdict: "scored",
  points: 5,
  marks: { levels: marked, comment: "Name the leaf." },
  score: 5,
  waiting: undefined,
  inProgress: true,
  exported: 2,
};

describe("a mark", () => {
  it("is told to nobody whose it is before it is released, and then all of it at once", async () => {
    await dovMarks();
    expect(await told()).toEqual(nothingYet);
    await desk.releases(desk.south);
    expect(await told()).toEqual(nothingYet);
    await desk.releases(desk.north);
    expect(await told()).toEqual(everything);
  });

  it("that is given after the release is told at once", async () => {
    await desk.releases(null, 1);
    expect(await told()).toEqual(nothingYet);
    await dovMarks();
    expect(await told()).toEqual(everything);
  });

  it("is not told by a score that somebody set by hand instead", async () => {
    const override = { class: desk.room.id, attempt, question, to: { points: 5 }, reason: "Agreed", seen: 1 };
    await overrideScore(occasion(desk.ada), override);
    expect(await told()).toEqual(nothingYet);
    await desk.releases(null);
    expect(await told()).toEqual({ ...everything, marks: null });
  });
});

describe("a score set by hand where a key scores", () => {
  it("is told at once", async () => {
    const override = {
      class: desk.room.id,
      attempt,
      question: "Q-leaf",
      to: { points: 1 },
      reason: "Agreed",
      seen: 1,
    };
    await overrideScore(occasion(desk.ada), override);
    expect((await told()).score).toBe(1);
  });
});
