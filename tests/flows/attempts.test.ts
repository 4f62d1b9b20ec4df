import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { findModuleVersion } from "@/learning/modules/module-version-store";
import { database } from "@/prisma/client";
import { drawPaper } from "@/quiz/paper/draw-paper";
import { crowd, refusalOf, saves, starts, submits, teaQuiz } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});

let ben: Actor;
let dov: Actor;
beforeAll(async () => {
  dov = await arrives("dov");
  await crowd();
});
beforeEach(async () => {
  await write({ tea: teaModule() });
  ben = await arrives("ben");
});

const reads = (by: Actor, attempt: string) => readAttempt(occasion(by), { attempt });

describe("starting a quiz", () => {
  it("shows its questions in the author's order with nothing answered", async () => {
    const { attempt, isNew, passages } = await startAttempt(occasion(ben), { quiz: teaQuiz });
    expect(isNew).toBe(true);
    expect(attempt).toMatchObject({ quiz: teaQuiz, state: "open", behaviour: "deferred", deadline: null });
    expect(attempt.opensAt).toBe(noon.toISOString());
    expect(
      attempt.questions.map(({ id, type, points, response, revision }) => [
        id,
        type,
        points,
        response,
        revision,
      ]),
    ).toEqual(teaQuestions.map(({ id, type, points }) => [id, type, points, null, 0]));
    expect(passages).toEqual({
      "P-1.1": "Tea is an infusion of leaves. It is hot.",
      "P-1.2": "Some drink it cold.",
    });
  });

  it("again gives the attempt that is open, with what is saved", async () => {
    const first = await starts(ben);
    await saves(ben, first.id, "Q-leaf", { choice: "roots" });
    const again = await startAttempt(occasion(ben), { quiz: teaQuiz });
    expect(again.isNew).toBe(false);
    expect(again.attempt.id).toBe(first.id);
    expect(again.attempt.questions[0]).toMatchObject({ response: { choice: "roots" }, revision: 1 });
    expect(again.attempt.questions.map(({ ask }) => ask)).toEqual(first.questions.map(({ ask }) => ask));
  });

  it("a hundred times at once makes one attempt", async () => {
    const started = await Promise.all(
      Array.from({ length: 100 }, () => startAttempt(occasion(ben), { quiz: teaQuiz })),
    );
    expect(new Set(started.map(({ attempt }) => attempt.id)).size).toBe(1);
    expect(started.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(started.map(({ attempt }) => JSON.stringify(attempt))).size).toBe(1);
  });

  it("after handing in begins another attempt", async () => {
    const first = await starts(ben);
    await submits(ben, first.id);
    const second = await starts(ben);
    expect(second.id).not.toBe(first.id);
    expect(second.state).toBe("open");
  });

  it("that does not exist, without questions or of an assignment nobody gave, is not found", async () => {
    for (const quiz of ["tea/s9", "tea/s2", "coffee/s1"])
      expect((await refusalOf(startAttempt(occasion(ben), { quiz }))).code).toBe("not-found");
    const assigned = startAttempt(occasion(ben), { quiz: teaQuiz, assignment: uuid() });
    expect((await refusalOf(assigned)).code).toBe("not-found");
  });

  it("needs somebody whose progress can be kept", async () => {
    expect((await refusalOf(startAttempt(occasion(nobody), { quiz: teaQuiz }))).code).toBe("not-signed-in");
  });
});

describe("an attempt", () => {
  it("can be drawn again from what the database keeps, and its stored hash proves it", async () => {
    const { id, questions } = await starts(ben);
    const row = await database().attempt.findUniqueOrThrow({ where: { id } });
    const kept = await findModuleVersion(row.moduleVersion);
    const section = kept?.sections.find((one) => one.id === row.sectionId);
    const paper = drawPaper(section?.questions ?? [], row.seed);
    expect(paper.hash).toBe(row.paperHash);
    expect(paper.questions.map(({ ask }) => ask)).toEqual(questions.map(({ ask }) => ask));
  });

  it("of somebody else is refused as one that does not exist", async () => {
    const { id } = await starts(ben);
    const foreign = await refusalOf(reads(dov, id));
    const absent = await refusalOf(reads(dov, uuid()));
    expect(foreign).toEqual({ code: "not-found", details: {} });
    expect(foreign).toEqual(absent);
  });

  it("is refused to nobody alike, whether it exists or not", async () => {
    const { id } = await starts(ben);
    const known = await refusalOf(reads(nobody, id));
    expect(known.code).toBe("not-signed-in");
    expect(known).toEqual(await refusalOf(reads(nobody, uuid())));
  });

  it("is never shared by two people at the same quiz", async () => {
    const [mine, theirs] = await Promise.all([starts(ben), starts(dov)]);
    expect(mine.id).not.toBe(theirs.id);
  });

  it("keeps the content that it was started with when authors change it", async () => {
    const before = await starts(ben);
    await saves(ben, before.id, "Q-leaf", { choice: "stones" });
    const [leaf, ...others] = teaQuestions;
    const rewritten = {
      ...leaf,
      points: 3,
      key: { right: "roots" },
      ask: {
        stem: "Quite another question?",
        options: [
          { id: "roots", text: "Roots" },
          { id: "bark", text: "Barks" },
        ],
      },
      feedback: { general: "New.", bark: "No." },
    };
    await write({ tea: teaModule([rewritten, ...others]) });

    const after = (await reads(ben, before.id)).attempt;
    expect(after.questions.map(({ ask }) => ask)).toEqual(before.questions.map(({ ask }) => ask));
    expect((await starts(ben)).id).toBe(before.id);
    await expect(
      saves(ben, before.id, "Q-leaf", { choice: "leaves" }, { revision: 1 }),
    ).resolves.toMatchObject({ revision: 2 });
    expect((await refusalOf(saves(ben, before.id, "Q-leaf", { choice: "bark" }, { revision: 2 }))).code).toBe(
      "answer.does-not-fit",
    );
    expect(await submits(ben, before.id)).toMatchObject({ score: 1, outOf: 5 });

    const renewed = await starts(ben);
    expect(renewed.questions[0]).toMatchObject({ points: 3, ask: { stem: "Quite another question?" } });
  });

  it("that is open goes on even when its quiz is no longer in the content", async () => {
    const { id } = await starts(ben);
    await write({ tea: { "01-leaves.quiz.yaml": null } });
    expect((await refusalOf(starts(await arrives("chi")))).code).toBe("not-found");
    expect((await starts(ben)).id).toBe(id);
  });
});
