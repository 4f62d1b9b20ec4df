import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { overrideScore } from "@/classroom/marking/override-score";
import { readExplanation } from "@/learning/explanation/read-explanation";
import { database } from "@/prisma/client";
import { refusalOf, saves, starts, submits } from "../attempt-steps";
import { assigns, handedIn, joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { memo, openDesk, question } from "../marking-steps";
import { memoModule, memoRubric } from "../memo-quiz";
import { regrades } from "../regrade-steps";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});
const [leaf, ...others] = teaQuestions;
beforeEach(() => write({ tea: teaModule() }));

const explains = (by: Actor, attempt: string, about = "Q-leaf", at = noon) =>
  readExplanation(occasion(by, at), { attempt, question: about });
const kinds = ({ steps }: Awaited<ReturnType<typeof explains>>) => steps.map(({ kind }) => kind);
const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;

describe("how a number came about", () => {
  it("is told to whoever made the attempt, once it has ended", async () => {
    const ben = await arrives("ben");
    const { id } = await starts(ben);
    await saves(ben, id, "Q-leaf", { choice: "stones" });
    await saves(ben, id, "Q-leaf", { choice: "roots" }, { revision: 1 });
    expect(await codeOf(explains(ben, id))).toBe("attempt.not-ended");
    await submits(ben, id);
    const explanation = await explains(ben, id);
    expect(explanation.steps).toMatchObject([
      { kind: "response", words: "Roots", revision: 2, savedAt: noon.toISOString() },
      { kind: "question", is: "as-asked", version: expect.stringMatching(/^[0-9a-f]{12}$/) },
      { kind: "rule", type: "single-choice", verdict: "scored" },
      { kind: "points", fraction: 0, points: 0, outOf: 1 },
      { kind: "engine", version: 1 },
    ]);
    expect(await codeOf(explains(ben, id, "Q-none"))).toBe("not-found");
  });

  it("goes on with a regrade, its policy and its reason", async () => {
    const ben = await arrives("ben");
    const { id } = await starts(ben);
    await saves(ben, id, "Q-leaf", { choice: "roots" });
    await submits(ben, id);
    await write({ tea: teaModule([{ ...leaf, key: { right: "roots" } }, ...others]) });
    await regrades(await arrives("ada", "owner"));
    expect((await explains(ben, id)).steps.slice(4)).toMatchObject([
      { kind: "regrade", policy: "raise-only", reason: "The key named the wrong leaf." },
      { kind: "question", is: "mended" },
      { kind: "points", fraction: 1, points: 1, outOf: 1 },
      { kind: "engine" },
    ]);
  });

  it("is nothing for others: not there for strangers, closed to classmates, open to the class's staff", async () => {
    const room = await opensClass(["North", "South"]);
    const assignment = await assigns(room.id);
    const ada = await joins("ada", room.id, "instructor");
    const north = await joins("dov", room.id, "assistant", room.sections.North ?? null);
    const south = await joins("dov", room.id, "assistant", room.sections.South ?? null);
    const ben = await joins("ben", room.id, "student", room.sections.North ?? null);
    const chi = await joins("chi", room.id, "student", room.sections.North ?? null);
    const attempt = await handedIn(ben.personId, assignment, {
      "Q-leaf": { response: { choice: "leaves" } },
    });
    for (const by of [ada, north, ben]) expect(kinds(await explains(by, attempt))).toContain("points");
    expect(await codeOf(explains(south, attempt))).toBe("not-allowed");
    expect(await codeOf(explains(chi, attempt))).toBe("not-allowed");
    expect(await codeOf(explains(await arrives("dov"), attempt))).toBe("not-found");
    expect(await codeOf(explains(await arrives("ada", "owner"), attempt))).toBe("not-found");
    expect(await codeOf(explains(nobody, attempt))).toBe("not-signed-in");
    expect(await codeOf(explains(ada, uuid()))).toBe("not-found");
  });

  it("is shown to students as far as the review rules show the result, and whole to staff", async () => {
    const room = await opensClass();
    const closesAt = "2026-11-26T12:00:00Z";
    const review = {
      "just-after": [],
      "later-while-open": ["mark"],
      "after-close": ["mark", "response", "right-answer"],
    };
    const assignment = await assigns(room.id, { terms: { closesAt, review } });
    const ada = await joins("ada", room.id, "instructor");
    const ben = await joins("ben", room.id, "student");
    const attempt = await handedIn(ben.personId, assignment, {
      "Q-leaf": { response: { choice: "leaves" } },
    });
    const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
    expect(await codeOf(explains(ben, attempt, "Q-leaf", later(1)))).toBe("score.not-shown");
    const quiet = await explains(ben, attempt, "Q-leaf", later(10));
    expect(kinds(quiet)).toEqual(["question", "rule", "points", "engine"]);
    expect(quiet.steps[0]).toMatchObject({ version: null });
    const closed = await explains(ben, attempt, "Q-leaf", later(2000));
    expect(kinds(closed)).toEqual(["response", "question", "rule", "points", "engine"]);
    expect(kinds(await explains(ada, attempt, "Q-leaf", later(1)))).toContain("response");
  });

  it("tells a student of a mark, and of its regrade, only once marks are released", async () => {
    await write({ tea: { ...memoModule() } });
    const desk = await openDesk();
    const ben = await joins("ben", desk.room.id, "student", desk.north);
    const attempt = await handedIn(ben.personId, desk.assignment, { [question]: memo });
    await desk.claims(desk.ada, attempt);
    await desk.comments(desk.ada, attempt, { advice: 3, proof: 0 }, "No course.");
    const rubric = memoRubric.map((criterion, place) =>
      place === 1
        ? { ...criterion, levels: criterion.levels.map((level) => ({ ...level, points: 2 * level.points })) }
        : criterion,
    );
    await write({ tea: memoModule(rubric) });
    expect(await regrades(desk.ada, { assignment: desk.assignment, policy: "any" })).toMatchObject({
      changes: 1,
    });
    expect(kinds(await explains(ben, attempt, question))).not.toContain("mark");
    expect(kinds(await explains(ben, attempt, question))).not.toContain("regrade");
    await desk.releases(null);
    const { steps } = await explains(ben, attempt, question);
    expect(steps).toContainEqual({
      kind: "mark",
      criteria: [
        { text: "Clear advice", level: "None", points: 1, outOf: 4 },
        { text: "Use of evidence", level: "Three facts", points: 4, outOf: 4 },
      ],
      comment: "No course.",
    });
    expect(steps.at(-2)).toEqual({ kind: "points", fraction: 0.75, points: 9, outOf: 12 });
  });

  it("names what was set by hand, with its reason", async () => {
    const desk = await openDesk();
    const ben = await joins("ben", desk.room.id, "student", desk.north);
    const attempt = await handedIn(ben.personId, desk.assignment, {});
    await overrideScore(occasion(desk.ada), {
      class: desk.room.id,
      attempt,
      question: "Q-leaf",
      to: { points: 1 },
      reason: "Said it aloud",
      seen: 1,
    });
    expect((await explains(ben, attempt)).steps).toContainEqual(
      expect.objectContaining({ kind: "override", reason: "Said it aloud" }),
    );
    expect(await database().score.count({ where: { attemptId: attempt, cause: "override" } })).toBe(1);
  });
});
