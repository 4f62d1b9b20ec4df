import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { readResult } from "@/learning/attempt/read-result";
import { resultReply } from "@/learning/attempt/result-reply";
import { database } from "@/prisma/client";
import { refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { rightAnswers, teaModule, teaQuestions } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});

let ben: Actor;
let dov: Actor;
let attempt: string;
beforeAll(async () => {
  dov = await arrives("dov");
});
beforeEach(async () => {
  await write({ tea: teaModule() });
  ben = await arrives("ben");
  attempt = (await starts(ben)).id;
});

const reads = (by: Actor, id = attempt) => readResult(occasion(by), { attempt: id });
const questionOf = async (id: string) =>
  (await reads(ben)).result.questions.find((question) => question.id === id);

describe("a result", () => {
  it("is not shown before the end", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    expect(await refusalOf(reads(ben))).toEqual({ code: "attempt.not-ended", details: {} });
  });

  it("is not shown when time has run out but nothing has ended the attempt", async () => {
    await database().attempt.update({
      where: { id: attempt },
      data: { deadline: new Date(noon.getTime() + 1) },
    });
    const asked = readResult(occasion(ben, new Date(noon.getTime() + 3_600_000)), { attempt });
    expect((await refusalOf(asked)).code).toBe("attempt.not-ended");
  });

  it("of somebody else is refused as one that does not exist, before the end and after", async () => {
    const absent = await refusalOf(reads(dov, uuid()));
    expect(absent).toEqual({ code: "not-found", details: {} });
    expect(await refusalOf(reads(dov))).toEqual(absent);
    await submits(ben, attempt);
    expect(await refusalOf(reads(dov))).toEqual(absent);
    expect((await refusalOf(reads(nobody))).code).toBe("not-signed-in");
  });

  it("gives score, receipt and the points of each objective", async () => {
    for (const [question, response] of Object.entries(rightAnswers))
      await saves(ben, attempt, question, response);
    const submitted = await submits(ben, attempt);
    const { result, passages } = await reads(ben);
    expect(result).toMatchObject({ ...submitted, id: attempt, quiz: "tea/s1", score: 5, outOf: 5 });
    expect(result.objectives).toEqual([{ id: "LO-1.1", text: "Name the parts.", points: 5, outOf: 5 }]);
    expect(passages["P-1.2"]).toBe("Some drink it cold.");
    expect(resultReply.parse(result)).toEqual(result);
  });

  it("shows each question as it was drawn, in the order of the attempt", async () => {
    const started = (await starts(ben)).questions;
    await submits(ben, attempt);
    const { questions } = (await reads(ben)).result;
    expect(questions.map(({ id, ask }) => [id, ask])).toEqual(started.map(({ id, ask }) => [id, ask]));
  });

  it("tells what was answered, what is right and what the author says to it", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    await submits(ben, attempt);
    expect(await questionOf("Q-leaf")).toMatchObject({
      response: { choice: "leaves" },
      verdict: "scored",
      fraction: 1,
      points: 1,
      outOf: 1,
      lines: [{ answer: "Leaves", right: "Leaves", standing: "right", feedback: "Yes, leaves.", note: null }],
      overall: null,
      hint: "It grows on bushes.",
    });
  });

  it("tells of a wrong and of a missing answer too", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    await submits(ben, attempt);
    expect((await questionOf("Q-leaf"))?.lines).toMatchObject([
      { answer: "Stones", right: "Leaves", standing: "wrong", feedback: "Not that." },
    ]);
    expect(await questionOf("Q-word")).toMatchObject({
      response: null,
      verdict: "unanswered",
      fraction: null,
      points: 0,
      lines: [{ answer: null, standing: "blank" }],
    });
  });

  it("leads to the passages and statements that a question rests on", async () => {
    await submits(ben, attempt);
    expect((await questionOf("Q-leaf"))?.cites).toEqual([
      {
        id: "P-1.1",
        kind: "passage",
        text: "Tea is an infusion of leaves. It is hot.",
        section: "s1",
        href: "/modules/tea/s1#P-1.1",
      },
      { id: "F1", kind: "statement", text: "Tea is a drink.", section: null, href: null },
    ]);
  });

  it("counts three thirds of a point as one", async () => {
    const thirds = teaQuestions
      .filter(({ id }) => id === "Q-bins")
      .flatMap((question) => ["Q-1", "Q-2", "Q-3"].map((id) => ({ ...question, id })));
    await write({ tea: teaModule(thirds) });
    await submits(ben, attempt);
    attempt = (await starts(ben)).id;
    for (const { id } of thirds) await saves(ben, attempt, id, { bins: { ice: "cold" } });
    expect(await submits(ben, attempt)).toMatchObject({ score: 1, outOf: 3 });
    expect((await reads(ben)).result.objectives).toMatchObject([{ points: 1, outOf: 3 }]);
  });

  it("is told from the content the attempt was pinned to, whatever authors write later", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" });
    await submits(ben, attempt);
    const before = await reads(ben);
    const [leaf, ...others] = teaQuestions;
    await write({
      tea: teaModule([
        { ...leaf, key: { right: "roots" }, feedback: { general: "New.", leaves: "No.", stones: "No." } },
        ...others,
      ]),
    });
    expect(await reads(ben)).toEqual(before);
  });

  it("takes the latest scoring, and never scores anew by itself", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "stones" });
    await submits(ben, attempt);
    const [first] = await database().score.findMany({ where: { attemptId: attempt, questionId: "Q-leaf" } });
    if (!first) throw new Error("Q-leaf has no score");
    const { parts: _, steps: __, ...scored } = first;
    await database().score.create({ data: { ...scored, sequence: 2, fraction: 1, points: 1 } });
    expect(await questionOf("Q-leaf")).toMatchObject({ fraction: 1, points: 1, verdict: "scored" });
    expect((await reads(ben)).result.score).toBe(1);
    expect((await submits(ben, attempt)).score).toBe(1);
  });
});
