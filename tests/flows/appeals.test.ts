import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { appealScore } from "@/learning/appeals/appeal-score";
import { decideAppeal } from "@/learning/appeals/decide-appeal";
import { listAppeals } from "@/learning/appeals/list-appeals";
import { readOwnAppeals } from "@/learning/appeals/read-own-appeals";
import { currentModules } from "@/learning/modules/current-modules";
import { database } from "@/prisma/client";
import { crowd, refusalOf, saves, starts, submits } from "../attempt-steps";
import { assigns, handedIn, joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { previews } from "../regrade-steps";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});
const [leaf, ...others] = teaQuestions;
const sentence = "The passage calls it an infusion, not a leaf.";

let owner: Actor;
let ada: Actor;
let ben: Actor;
let assignment: string;
let attempt: string;
beforeEach(async () => {
  await write({ tea: teaModule() });
  await database().$executeRaw`TRUNCATE "Person", "Class", "Regrade", "RegradeUndo", "AuditEntry" CASCADE`;
  const room = await opensClass();
  assignment = await assigns(room.id);
  owner = await arrives("ada", "owner");
  ada = await joins("ada", room.id, "instructor");
  const student = await joins("ben", room.id, "student");
  ben = student;
  attempt = await handedIn(student.personId, assignment, { "Q-leaf": { response: { choice: "roots" } } });
});

type Said = {
  readonly sentence?: string;
  readonly cites?: string[];
  readonly question?: string;
  readonly at?: Date;
};
const appeals = (by: Actor, about = attempt, { at = noon, ...said }: Said = {}) =>
  appealScore(occasion(by, at), {
    attempt: about,
    question: "Q-leaf",
    sentence,
    cites: ["P-1.1", "P-1.1.2"],
    ...said,
  });
const decides = (by: Actor, appeal: string, accepted = true) =>
  decideAppeal(occasion(by), { appeal, accepted, words: "You are right." });
const lists = (by: Actor, about?: string) =>
  listAppeals(occasion(by), { module: "tea", ...(about ? { assignment: about } : {}) });
const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;

describe("an appeal", () => {
  it("is made once for a question, with a sentence and the passages it rests on; the same again is the same", async () => {
    const made = await appeals(ben);
    expect(made).toMatchObject({
      attempt,
      question: "Q-leaf",
      sentence,
      cites: ["P-1.1", "P-1.1.2"],
      decision: null,
    });
    expect(await appeals(ben)).toEqual(made);
    expect(await codeOf(appeals(ben, attempt, { sentence: "Another one." }))).toBe("appeal.made-before");
    expect(await readOwnAppeals(occasion(ben), { attempt })).toEqual([made]);
    expect(await appeals(ben, attempt, { question: "Q-word" })).not.toEqual(made);
  });

  it("is made once when many windows send it at the same moment", async () => {
    await crowd();
    const made = await Promise.all(Array.from({ length: 6 }, () => appeals(ben)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await database().appeal.count()).toBe(1);
  });

  it("names places that the module has: passages and sentences, no statements", async () => {
    const refused = await refusalOf(appeals(ben, attempt, { cites: ["P-1.1", "P-9.9", "P-1.1.7", "F1"] }));
    expect(refused).toEqual({
      code: "appeal.unknown-place",
      details: { unknown: ["P-9.9", "P-1.1.7", "F1"] },
    });
  });

  it("rests on the text as it stood when the question was asked", async () => {
    const moved = Object.entries(teaModule()).map(([name, text]) => [
      name,
      text.replaceAll("P-1.2", "P-1.3"),
    ]);
    await write({ tea: Object.fromEntries(moved) });
    expect((await currentModules())[0]?.sections[0]?.passages.map(({ id }) => id)).toEqual([
      "P-1.1",
      "P-1.3",
    ]);
    expect(await codeOf(appeals(ben, attempt, { cites: ["P-1.3"] }))).toBe("appeal.unknown-place");
    expect((await appeals(ben, attempt, { cites: ["P-1.2"] })).cites).toEqual(["P-1.2"]);
  });

  it("is for whoever made the attempt, once it has ended and the question has a verdict that is shown", async () => {
    expect(await codeOf(appeals(await arrives("chi")))).toBe("not-found");
    expect(await codeOf(appeals(ada))).toBe("not-found");
    expect(await codeOf(appeals(nobody))).toBe("not-signed-in");
    expect(await codeOf(appeals(ben, uuid()))).toBe("not-found");
    expect(await codeOf(appeals(ben, attempt, { question: "Q-none" }))).toBe("not-found");
    const chi = await arrives("chi");
    const { id } = await starts(chi);
    await saves(chi, id, "Q-leaf", { choice: "roots" });
    expect(await codeOf(appeals(chi, id))).toBe("attempt.not-ended");
    await submits(chi, id);
    expect(await appeals(chi, id)).toMatchObject({ attempt: id });
    const review = { "just-after": ["response"], "later-while-open": ["response", "verdict"] };
    await database().assignment.update({ where: { id: assignment }, data: { terms: { review } } });
    expect(await codeOf(appeals(ben))).toBe("score.not-shown");
    expect(await appeals(ben, attempt, { at: new Date(noon.getTime() + 180_000) })).toMatchObject({
      attempt,
    });
  });
});

describe("deciding an appeal", () => {
  it("is done once, is told to whoever appealed, and leads to the regrade", async () => {
    const { id } = await appeals(ben);
    const regrade = `/regrade/tea?assignment=${assignment}`;
    expect(await decides(ada, id)).toEqual({ appeal: id, accepted: true, regrade });
    expect(await codeOf(decides(owner, id, false))).toBe("appeal.decided-before");
    const decision = { accepted: true, words: "You are right.", at: noon.toISOString() };
    expect(await readOwnAppeals(occasion(ben), { attempt })).toMatchObject([{ decision }]);
    expect(await database().auditEntry.findMany({ where: { action: "appeal.decide" } })).toMatchObject([
      { subject: id, reason: "You are right." },
    ]);
    expect(await previews(ada, { assignment })).toMatchObject({ changes: 0 });
    await write({ tea: teaModule([{ ...leaf, key: { right: "roots" } }, ...others]) });
    expect(await previews(ada, { assignment })).toMatchObject({ changes: 1 });
  });

  it("leads nowhere when it is declined", async () => {
    const { id } = await appeals(ben);
    expect(await decides(ada, id, false)).toEqual({ appeal: id, accepted: false, regrade: null });
  });

  it("is for instructors of the class, and the owner; of self-study for the owner", async () => {
    const { id } = await appeals(ben);
    const chi = await arrives("chi");
    const alone = await handedIn(chi.personId, null, { "Q-leaf": { response: { choice: "roots" } } });
    const other = await appeals(chi, alone);
    const elsewhere = await joins("dov", (await opensClass()).id, "instructor");
    for (const [by, code] of [
      [ben, "not-allowed"],
      [chi, "not-found"],
      [elsewhere, "not-found"],
      [nobody, "not-signed-in"],
    ] as const)
      expect(await codeOf(decides(by, id))).toBe(code);
    expect(await codeOf(decides(ada, other.id))).toBe("not-found");
    expect(await codeOf(decides(owner, uuid()))).toBe("not-found");
    expect(await decides(owner, other.id)).toMatchObject({ regrade: "/regrade/tea" });
  });

  it("begins with a list of those that are theirs to decide, undecided first", async () => {
    const first = await appeals(ben);
    const second = await appeals(ben, attempt, { question: "Q-word", at: new Date(noon.getTime() + 1000) });
    const chi = await arrives("chi");
    const alone = await handedIn(chi.personId, null, {});
    const third = await appeals(chi, alone, { at: new Date(noon.getTime() + 2000) });
    await decides(ada, first.id);
    const own = await lists(ada, assignment);
    expect(own.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(own[1]).toMatchObject({
      name: "Ben Osei",
      stem: "What is tea made of?",
      points: 0,
      outOf: 1,
      places: [
        { id: "P-1.1", kind: "passage" },
        { id: "P-1.1.2", kind: "sentence", text: "It is hot." },
      ],
    });
    expect((await lists(owner)).map(({ id }) => id)).toEqual([second.id, third.id, first.id]);
    expect(await codeOf(lists(ada))).toBe("not-found");
    expect(await codeOf(lists(ben, assignment))).toBe("not-allowed");
  });
});
