import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { claimAnswer } from "@/classroom/marking/claim-answer";
import { claimLasts } from "@/classroom/marking/claim-end";
import { claimNextAnswer } from "@/classroom/marking/claim-next-answer";
import { listMarking } from "@/classroom/marking/list-marking";
import { markAnswer } from "@/classroom/marking/mark-answer";
import { markSecond } from "@/classroom/marking/mark-second";
import { overrideScore } from "@/classroom/marking/override-score";
import { readAnswerToMark } from "@/classroom/marking/read-answer-to-mark";
import { releaseMarks } from "@/classroom/marking/release-marks";
import type { Turn } from "@/classroom/marking/second-opinion";
import { findRelease, findReleaseFor } from "@/learning/terms/release-store";
import { database } from "@/prisma/client";
import { crowd, refusalOf } from "../attempt-steps";
import { assigns, handedIn, joinMany, joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { memoModule } from "../memo-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});
const question = "M-tea";
const memo = { response: { text: "Buy leaves [P-1.1].", cites: ["P-1.1"] } };
const best = { advice: 0, proof: 0 };
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

let room: Awaited<ReturnType<typeof opensClass>>;
let assignment: string;
let ada: Actor;
let dov: Actor;
let north: string;
let south: string;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  room = await opensClass(["North", "South"]);
  north = room.sections.North ?? "";
  south = room.sections.South ?? "";
  assignment = await assigns(room.id);
  ada = await joins("ada", room.id, "instructor");
  dov = await joins("dov", room.id, "assistant", north);
});

/** So many students of a section hand in a memo; gives their attempts. */
async function handsIn(count: number, sectionId: string): Promise<string[]> {
  const students = await joinMany(count, room.id, sectionId);
  const attempts: string[] = [];
  for (const student of students) attempts.push(await handedIn(student, assignment, { [question]: memo }));
  return attempts;
}
const next = (by: Actor, turn: Turn = "first", skipping?: string, at = noon) =>
  claimNextAnswer(occasion(by, at), {
    class: room.id,
    assignment,
    question,
    turn,
    ...(skipping ? { skipping } : {}),
  });
const marks = (by: Actor, attempt: string, levels: Record<string, number> = best, seen = 1, at = noon) =>
  markAnswer(occasion(by, at), { class: room.id, attempt, question, levels, comment: null, seen });
const seconds = (by: Actor, attempt: string, levels: Record<string, number>, seen = 2) =>
  markSecond(occasion(by), { class: room.id, attempt, question, levels, comment: null, seen });
const reads = (by: Actor, attempt: string, turn: Turn = "first", show = false) =>
  readAnswerToMark(occasion(by), { class: room.id, attempt, question, turn, show });
const claims = (by: Actor, attempt: string, at = noon) =>
  claimAnswer(occasion(by, at), { class: room.id, attempt, question });
const scoresOf = (attemptId: string) =>
  database().score.findMany({ where: { attemptId, questionId: question }, orderBy: { sequence: "asc" } });

async function claimed(by: Actor, turn: Turn = "first"): Promise<string> {
  const { attempt } = await next(by, turn);
  if (!attempt) throw new Error("nothing was left");
  return attempt;
}

describe("the next answer", () => {
  it("is given to one of fifty markers only, however they crowd", async () => {
    const attempts = await handsIn(40, north);
    const markers = [ada];
    for (let place = 1; place < 50; place += 1) markers.push(await joins("ada", room.id, "instructor"));
    await crowd();
    const given = (await Promise.all(markers.map((by) => next(by)))).map(({ attempt }) => attempt);
    const got = given.filter((attempt) => attempt !== null);
    expect(new Set(got)).toEqual(new Set(attempts));
    expect(got).toHaveLength(40);
    expect(
      await database().markingClaim.count({ where: { questionId: question, attemptId: { in: attempts } } }),
    ).toBe(40);
  });

  it("is the one that a marker has before them, until it is marked", async () => {
    await handsIn(2, north);
    const first = await claimed(ada);
    expect(await next(ada)).toEqual({ attempt: first, waiting: 2 });
    await marks(ada, first);
    const second = await claimed(ada);
    expect(second).not.toBe(first);
    await marks(ada, second);
    expect(await next(ada)).toEqual({ attempt: null, waiting: 0 });
  });

  it("comes in an order that is the same for every marker", async () => {
    await handsIn(4, north);
    const order: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      const attempt = await claimed(ada);
      order.push(attempt);
      await marks(ada, attempt);
    }
    const seconded: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      const attempt = await claimed(dov, "second");
      seconded.push(attempt);
      await seconds(dov, attempt, best);
    }
    expect(seconded).toEqual(order);
  });

  it("is another when one is skipped, which somebody else may then have, and comes back at the end", async () => {
    await handsIn(2, north);
    const first = await claimed(ada);
    const second = (await next(ada, "first", first)).attempt ?? "";
    expect(second).not.toBe(first);
    expect((await next(dov)).attempt).toBe(first);
    expect((await next(dov, "first", first)).attempt).toBe(first);
  });

  it("is taken over once its marker has been away for a quarter of an hour, not before", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    expect((await next(dov, "first", undefined, later(claimLasts - 1))).attempt).toBeNull();
    await claims(ada, attempt, later(claimLasts - 1));
    expect((await next(dov, "first", undefined, later(claimLasts + 1))).attempt).toBeNull();
    expect((await next(dov, "first", undefined, later(2 * claimLasts))).attempt).toBe(attempt);
    expect((await refusalOf(claims(ada, attempt, later(2 * claimLasts)))).code).toBe("marking.claimed");
  });
});

describe("a mark", () => {
  it("becomes a score of what its levels are worth, citing the mark, and lets go of the answer", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    const given = await marks(ada, attempt, { advice: 1, proof: 2 });
    expect(given).toMatchObject({ fraction: 0.625, points: 5, outOf: 8 });
    const [first, second, ...more] = await scoresOf(attempt);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ sequence: 1, verdict: "needs_a_person", cause: "submission" });
    expect(second).toMatchObject({ sequence: 2, verdict: "scored", cause: "mark", causeId: given.mark });
    expect(second).toMatchObject({ answerRevision: 1, questionVersion: first?.questionVersion });
    expect(Number(second?.points)).toBe(5);
    expect(await database().markingClaim.count({ where: { attemptId: attempt } })).toBe(0);
    const [told] = await database().auditEntry.findMany({ where: { subject: `${attempt}/${question}` } });
    expect(told).toMatchObject({ action: "marking.mark", before: { points: null }, after: { points: 5 } });
  });

  it("is refused when it leaves a criterion out or names a level that is not there", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    expect((await refusalOf(marks(ada, attempt, { advice: 0 }))).code).toBe("marking.incomplete");
    expect((await refusalOf(marks(ada, attempt, { advice: 0, proof: 4 }))).code).toBe("marking.incomplete");
    expect(await scoresOf(attempt)).toHaveLength(1);
  });

  it("is refused to who does not hold the answer, or holds it no longer", async () => {
    const [other = ""] = await handsIn(2, north);
    expect((await refusalOf(marks(ada, other))).code).toBe("marking.claim-lost");
    const attempt = await claimed(ada);
    const late = marks(ada, attempt, best, 1, later(claimLasts));
    expect((await refusalOf(late)).code).toBe("marking.claim-lost");
    expect(await database().mark.count({ where: { attemptId: { in: [attempt, other] } } })).toBe(0);
  });

  it("is refused when the answer was scored again since it was seen", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    const override = { class: room.id, attempt, question, to: { points: 3 }, reason: "Agreed", seen: 1 };
    await overrideScore(occasion(ada), override);
    expect((await refusalOf(marks(ada, attempt))).code).toBe("marking.outdated");
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(0);
  });

  it("is written once when it is sent twice at the same moment", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    const sent = await Promise.allSettled([marks(ada, attempt), marks(ada, attempt)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await scoresOf(attempt)).toHaveLength(2);
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(1);
  });

  it("that is changed is a further row", async () => {
    await handsIn(1, north);
    const attempt = await claimed(dov);
    await marks(dov, attempt);
    await claims(ada, attempt);
    await marks(ada, attempt, { advice: 3, proof: 3 }, 2);
    expect((await scoresOf(attempt)).map(({ points }) => Number(points))).toEqual([0, 8, 2]);
    expect(await database().mark.count({ where: { attemptId: attempt } })).toBe(2);
  });

  it("of an instructor is not overruled by an assistant", async () => {
    await handsIn(1, north);
    const attempt = await claimed(ada);
    await marks(ada, attempt);
    await claims(dov, attempt);
    expect((await refusalOf(marks(dov, attempt, { advice: 3, proof: 3 }, 2))).code).toBe("not-allowed");
    const override = { class: room.id, attempt, question, to: { fraction: 0 }, reason: "No", seen: 2 };
    expect((await refusalOf(overrideScore(occasion(dov), override))).code).toBe("not-allowed");
    expect(await scoresOf(attempt)).toHaveLength(2);
  });
});

describe("an assistant", () => {
  it("sees and marks the own section only", async () => {
    const [own = ""] = await handsIn(1, north);
    const [foreign = ""] = await handsIn(2, south);
    const desk = await listMarking(occasion(dov), { class: room.id });
    expect(desk.assignments[0]?.questions).toMatchObject([{ id: question, waiting: 1, marked: 0 }]);
    expect(desk.mayRelease).toBe(false);
    expect(await next(dov)).toEqual({ attempt: own, waiting: 1 });
    expect((await refusalOf(reads(dov, foreign))).code).toBe("not-allowed");
    expect((await refusalOf(claims(dov, foreign))).code).toBe("not-allowed");
    expect((await refusalOf(marks(dov, foreign))).code).toBe("not-allowed");
  });

  it("without a section sees none", async () => {
    await handsIn(1, north);
    const eva = await joins("chi", room.id, "assistant");
    expect((await refusalOf(listMarking(occasion(eva), { class: room.id }))).code).toBe("not-allowed");
  });

  it("releases nothing", async () => {
    const asked = releaseMarks(occasion(dov), { class: room.id, assignment, section: north, waiting: 0 });
    expect((await refusalOf(asked)).code).toBe("not-allowed");
  });
});

describe("the desk", () => {
  it("does not exist for who is not in the class, and is closed to its students", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const outsider = await arrives("chi", "instructor");
    const ben = await joins("ben", room.id, "student", north);
    for (const asks of [
      (by: Actor) => listMarking(occasion(by), { class: room.id }),
      (by: Actor) => next(by),
      (by: Actor) => reads(by, attempt),
      (by: Actor) => marks(by, attempt),
      (by: Actor) => releaseMarks(occasion(by), { class: room.id, assignment, section: null, waiting: 0 }),
    ]) {
      expect((await refusalOf(asks(nobody))).code).toBe("not-signed-in");
      expect((await refusalOf(asks(outsider))).code).toBe("not-found");
      expect((await refusalOf(asks(ben))).code).toBe("not-allowed");
    }
  });

  it("is closed to who was removed, at the next request", async () => {
    const [attempt = ""] = await handsIn(1, north);
    await claims(ada, attempt);
    const personId = ada.kind === "person" ? ada.personId : "";
    await database().enrolment.updateMany({ where: { personId }, data: { removedAt: noon } });
    expect((await refusalOf(marks(ada, attempt))).code).toBe("not-found");
  });

  it("knows no answer of another class", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const other = await opensClass();
    const eve = await joins("chi", other.id, "instructor");
    const asked = readAnswerToMark(occasion(eve), {
      class: other.id,
      attempt,
      question,
      turn: "first",
      show: true,
    });
    expect((await refusalOf(asked)).code).toBe("not-found");
  });

  it("counts what waits, is marked and has a second opinion, and tells who is at it", async () => {
    await handsIn(3, north);
    const attempt = await claimed(dov);
    await marks(dov, attempt);
    await claimed(ada, "second");
    await seconds(ada, attempt, best);
    await claimed(dov);
    const [found] = (await listMarking(occasion(ada), { class: room.id })).assignments;
    expect(found?.questions).toEqual([
      {
        id: question,
        stem: "Advise the tea shop. Cite what you rely on.",
        waiting: 2,
        marked: 1,
        seconded: 1,
        claimants: ["Dov Amsel"],
      },
    ]);
    expect(found?.targets.map(({ name, waiting }) => [name, waiting])).toEqual([
      ["everybody", 2],
      ["North", 2],
      ["South", 0],
    ]);
  });
});

describe("an answer on the desk", () => {
  it("comes with its rubric, its outline and the words of what it cites, and without a name", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const read = await reads(ada, attempt);
    expect(read.lines[0]?.answer).toBe("Buy leaves [P-1.1].");
    expect(read.cited).toMatchObject([{ id: "P-1.1", text: "Tea is an infusion of leaves. It is hot." }]);
    expect(read.rests.map(({ id }) => id)).toEqual(["P-1.1", "F1"]);
    expect(read.marking.rubric.map(({ id }) => id)).toEqual(["advice", "proof"]);
    expect(read.marking.outline).toContain("Name one course");
    expect(read).toMatchObject({
      seen: 1,
      waits: true,
      marks: [],
      shown: null,
      progress: { done: 0, all: 1 },
    });
    expect(JSON.stringify(read)).not.toMatch(/Ben|example\.org/);
  });

  it("says whose it is only to who asks to be shown", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const { shown } = await reads(ada, attempt, "first", true);
    expect(shown).toMatchObject({ name: "Ben Osei 0", points: 0, outOf: 1 });
  });

  it("tells a second marker nothing of the first mark", async () => {
    await handsIn(1, north);
    const attempt = await claimed(dov);
    await markAnswer(occasion(dov), {
      class: room.id,
      attempt,
      question,
      levels: { advice: 1, proof: 2 },
      comment: "Thin on proof",
      seen: 1,
    });
    const blind = await reads(ada, attempt, "second");
    expect(blind).toMatchObject({ marks: [], fraction: null, seen: 2 });
    expect(JSON.stringify(blind)).not.toContain("Thin on proof");
    expect((await reads(ada, attempt)).marks).toMatchObject([{ levels: { advice: 1, proof: 2 } }]);
  });
});

describe("a second mark", () => {
  it("changes no score, and is nobody's of their own", async () => {
    await handsIn(1, north);
    const attempt = await claimed(dov);
    await marks(dov, attempt);
    expect((await next(dov, "second")).attempt).toBeNull();
    await claims(dov, attempt);
    expect((await refusalOf(seconds(dov, attempt, best))).code).toBe("marking.not-your-turn");
    await database().markingClaim.deleteMany({ where: { attemptId: attempt } });
    expect((await next(ada, "second")).attempt).toBe(attempt);
    await seconds(ada, attempt, { advice: 3, proof: 0 });
    expect(await scoresOf(attempt)).toHaveLength(2);
    await claims(ada, attempt);
    expect((await refusalOf(seconds(ada, attempt, best))).code).toBe("marking.not-your-turn");
  });

  it("far from the first asks for a third marker, whose mark then counts", async () => {
    await handsIn(1, north);
    const attempt = await claimed(dov);
    await marks(dov, attempt);
    const eve = await joins("chi", room.id, "instructor");
    expect((await next(eve, "third")).attempt).toBeNull();
    await claimed(ada, "second");
    await seconds(ada, attempt, { advice: 2, proof: 0 });
    expect((await next(ada, "third")).attempt).toBeNull();
    expect((await next(dov, "third")).attempt).toBeNull();
    expect((await next(eve, "third")).attempt).toBe(attempt);
    await marks(eve, attempt, { advice: 1, proof: 0 }, 2);
    expect((await scoresOf(attempt)).map(({ points }) => Number(points))).toEqual([0, 8, 7]);
    expect((await next(eve, "third")).attempt).toBeNull();
  });
});

describe("an override", () => {
  it("is a score with its reason, of any question, and is told in the log", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const to = {
      class: room.id,
      attempt,
      question: "Q-leaf",
      to: { fraction: 1 },
      reason: "Page was cut off",
      seen: 1,
    };
    expect(await overrideScore(occasion(ada), to)).toEqual({ fraction: 1, points: 1, outOf: 1 });
    const rows = await database().score.findMany({ where: { attemptId: attempt, questionId: "Q-leaf" } });
    expect(rows).toMatchObject([{ sequence: 1 }, { cause: "override", note: "Page was cut off" }]);
    const [told] = await database().auditEntry.findMany({ where: { subject: `${attempt}/Q-leaf` } });
    expect(told).toMatchObject({
      action: "score.override",
      reason: "Page was cut off",
      after: { points: 1 },
    });
    expect((await refusalOf(overrideScore(occasion(ada), to))).code).toBe("marking.outdated");
  });

  it("gives no more than three times the points", async () => {
    const [attempt = ""] = await handsIn(1, north);
    const to = { class: room.id, attempt, question, reason: "Bonus", seen: 1 };
    const asked = overrideScore(occasion(ada), { ...to, to: { points: 24.1 } });
    expect(await refusalOf(asked)).toEqual({ code: "score.out-of-bounds", details: { most: 24 } });
    expect(await overrideScore(occasion(ada), { ...to, to: { points: 24 } })).toMatchObject({ fraction: 3 });
  });
});

describe("a release", () => {
  const releases = (section: string | null, waiting = 0, at = noon) =>
    releaseMarks(occasion(ada, at), { class: room.id, assignment, section, waiting });

  it("reaches one section or everybody, from one moment on, and is told in the log", async () => {
    expect(await findRelease(assignment, north)).toBeNull();
    await releases(north);
    expect(await findRelease(assignment, north)).toEqual({ at: noon });
    expect(await findRelease(assignment, south)).toBeNull();
    expect(await findRelease(assignment, null)).toBeNull();
    await releases(null, 0, later(1000));
    expect(await findRelease(assignment, south)).toEqual({ at: later(1000) });
    expect(await findRelease(assignment, null)).toEqual({ at: later(1000) });
    expect(await findRelease(assignment, north)).toEqual({ at: noon });
    const told = await database().auditEntry.count({
      where: { subject: assignment, action: "marking.release" },
    });
    expect(told).toBe(2);
  });

  it("reaches a person through their section", async () => {
    const [student = ""] = await joinMany(1, room.id, south);
    await releases(north);
    expect(await findReleaseFor(assignment, student)).toBeNull();
    await releases(south);
    expect(await findReleaseFor(assignment, student)).toEqual({ at: noon });
  });

  it("happens once, however often and by however many it is asked for", async () => {
    await crowd();
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, place) => releases(north, 0, later(place))),
    );
    expect(new Set(asked.map(({ releasedAt }) => releasedAt)).size).toBe(1);
    expect(await database().release.count({ where: { assignmentId: assignment } })).toBe(1);
    expect(await database().auditEntry.count({ where: { subject: assignment } })).toBe(1);
  });

  it("is asked about again when more answers wait than was known", async () => {
    await handsIn(2, north);
    expect(await refusalOf(releases(null, 1))).toEqual({
      code: "marking.still-waiting",
      details: { waiting: 2 },
    });
    expect(await findRelease(assignment, north)).toBeNull();
    await releases(null, 2);
    expect(await findRelease(assignment, north)).not.toBeNull();
  });

  it("of another class's assignment or section is not found", async () => {
    const other = await opensClass(["Else"]);
    expect((await refusalOf(releases(other.sections.Else ?? ""))).code).toBe("not-found");
    const foreign = { class: room.id, assignment: await assigns(other.id), section: null, waiting: 0 };
    expect((await refusalOf(releaseMarks(occasion(ada), foreign))).code).toBe("not-found");
  });
});
