import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { overrideScore } from "@/classroom/marking/override-score";
import { readResult } from "@/learning/attempt/read-result";
import { listRegrades } from "@/learning/regrade/list-regrades";
import { database } from "@/prisma/client";
import { crowd, refusalOf, saves, starts, submits } from "../attempt-steps";
import { assigns, handedIn, joins, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { commits, previews, regrades, scoresOf, undoes } from "../regrade-steps";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, nobody, occasion } from "../world";

const write = prepareContent({});
const [leaf, word, ...others] = teaQuestions;
const mendedLeaf = { ...leaf, key: { right: "roots" } };
const mend = (question: object = mendedLeaf) => write({ tea: teaModule([question, word, ...others]) });
const choice = (of: string) => ({ "Q-leaf": { response: { choice: of } } });

let owner: Actor;
let ada: Actor;
let classId: string;
let assignment: string;
/** Attempts of ben and chi at the assignment, and of dov by himself. */
let roots: string;
let leaves: string;
let alone: string;
beforeEach(async () => {
  await write({ tea: teaModule() });
  await database().$executeRaw`TRUNCATE "Person", "Class", "Regrade", "RegradeUndo", "AuditEntry" CASCADE`;
  const room = await opensClass();
  classId = room.id;
  assignment = await assigns(room.id);
  owner = await arrives("ada", "owner");
  ada = await joins("ada", room.id, "instructor");
  const [ben, chi, dov] = [
    await joins("ben", room.id, "student"),
    await joins("chi", room.id, "student"),
    await arrives("dov"),
  ];
  roots = await handedIn(ben.personId, assignment, choice("roots"));
  leaves = await handedIn(chi.personId, assignment, choice("leaves"));
  alone = await handedIn(dov.personId, null, choice("roots"));
});

const changing = ({ lines }: Awaited<ReturnType<typeof previews>>) =>
  lines.flatMap(({ attempt, before, after, changes }) =>
    changes ? [[attempt, before.points, after.points]] : [],
  );
const stands = async (attempt: string) => (await scoresOf(attempt, "Q-leaf")).at(-1);

describe("a preview", () => {
  it("is empty while the questions are as they were asked", async () => {
    expect(await previews(owner)).toMatchObject({ questions: [], lines: [], changes: 0 });
  });

  it("names every person, from what to what and why, and writes nothing", async () => {
    await mend();
    const before = await database().score.count();
    const shown = await previews(ada, { assignment });
    expect(shown.questions).toEqual([
      { id: "Q-leaf", stem: "What is tea made of?", differences: ["key"], attempts: 2 },
    ]);
    expect(shown.lines.map(({ attempt, name, why }) => [attempt, name, why])).toEqual([
      [roots, "Ben Osei", "By the mended question this answer earns 1 of 1 point, more than 0 of 1 point."],
      [
        leaves,
        "Chi Nguyen",
        "By the mended question this answer would earn less; this policy lets the score stand.",
      ],
    ]);
    expect(shown.changes).toBe(1);
    expect(await database().score.count()).toBe(before);
    expect(await database().regrade.count()).toBe(0);
  });

  it("reaches self-study too when it is about the whole module, and lowers when it is told to", async () => {
    await mend();
    expect(changing(await previews(owner, { policy: "any" }))).toEqual([
      [roots, 0, 1],
      [leaves, 1, 0],
      [alone, 0, 1],
    ]);
  });

  it("has no line for words that were mended, and none for questions that were not chosen", async () => {
    await write({ tea: teaModule([mendedLeaf, { ...word, hint: "Four syllables." }, ...others]) });
    const shown = await previews(owner);
    expect(shown.questions.map(({ id, differences }) => [id, differences])).toEqual([
      ["Q-leaf", ["key"]],
      ["Q-word", ["words"]],
    ]);
    expect(new Set(shown.lines.map(({ question }) => question))).toEqual(new Set(["Q-leaf"]));
    expect((await previews(owner, { questions: ["Q-word"] })).lines).toEqual([]);
  });

  it("leaves attempts alone that never had the question, or are still open, and counts these", async () => {
    const chi = await arrives("chi");
    const { id } = await starts(chi);
    await saves(chi, id, "Q-leaf", { choice: "roots" });
    await write({ tea: teaModule([...teaQuestions, { ...leaf, id: "Q-new" }]) });
    await mend();
    expect(await previews(owner)).toMatchObject({ open: 1 });
    await submits(chi, id);
    const shown = await previews(owner);
    expect(shown.open).toBe(0);
    expect(shown.lines.map(({ attempt }) => attempt)).toContain(id);
  });
});

describe("a regrade", () => {
  it("does what its preview showed, says why in the score, and tells the class's log", async () => {
    await mend();
    const shown = await previews(ada, { assignment });
    const id = uuid();
    expect(await commits(ada, shown.preview, { assignment }, id)).toMatchObject({ regrade: id, changes: 1 });
    const [first, second] = await scoresOf(roots, "Q-leaf");
    expect(second).toMatchObject({
      sequence: 2,
      verdict: "scored",
      fraction: 1,
      points: 1,
      outOf: 1,
      answerRevision: first?.answerRevision,
      cause: "regrade",
      causeId: id,
      note: "The key named the wrong leaf.",
    });
    expect(second?.questionVersion).not.toBe(first?.questionVersion);
    expect(await scoresOf(leaves, "Q-leaf")).toHaveLength(1);
    expect(await scoresOf(alone, "Q-leaf")).toHaveLength(1);
    expect(await database().auditEntry.findMany({ where: { classId } })).toMatchObject([
      { action: "regrade.commit", subject: id, reason: "The key named the wrong leaf." },
    ]);
  });

  it("happens once however often and by however many it is sent", async () => {
    await mend();
    const { preview } = await previews(owner);
    const id = uuid();
    await crowd();
    const replies = await Promise.all(Array.from({ length: 6 }, () => commits(owner, preview, {}, id)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await database().regrade.count()).toBe(1);
    expect(await scoresOf(roots, "Q-leaf")).toHaveLength(2);
  });

  it("changes nothing a second time, and writes nothing then", async () => {
    await mend();
    await regrades(owner, { policy: "any" });
    const before = await database().score.count();
    expect(await previews(owner, { policy: "any" })).toMatchObject({ changes: 0 });
    expect(await regrades(owner, { policy: "any" })).toEqual({ regrade: null, changes: 0, at: null });
    expect(await database().score.count()).toBe(before);
    expect(await database().regrade.count()).toBe(1);
  });

  it("is refused when anything is no longer as it was seen: a score, the policy, the module, the attempts", async () => {
    await mend();
    const { preview } = await previews(owner);
    const refused = async (asked: Promise<unknown>) =>
      expect((await refusalOf(asked)).code).toBe("regrade.changed");
    await refused(commits(owner, preview, { policy: "any" }));
    await refused(commits(ada, preview, { assignment }));
    await mend({ ...leaf, key: { right: "stones" } });
    await refused(commits(owner, preview));
    await mend();
    await overrideScore(occasion(ada), {
      class: classId,
      attempt: roots,
      question: "Q-leaf",
      to: { points: 0.5 },
      reason: "Half right",
      seen: 1,
    });
    await refused(commits(owner, preview));
    expect(await database().regrade.count()).toBe(0);
  });

  it("is refused under an id that was something else", async () => {
    await mend();
    const id = uuid();
    await regrades(ada, { assignment }, id);
    const asked = refusalOf(regrades(owner, { policy: "full-credit" }, id));
    expect((await asked).code).toBe("regrade.changed");
  });

  it("keeps what was set by hand", async () => {
    await overrideScore(occasion(ada), {
      class: classId,
      attempt: roots,
      question: "Q-leaf",
      to: { points: 0.5 },
      reason: "Half right",
      seen: 1,
    });
    await mend();
    const { lines } = await previews(ada, { assignment, policy: "any" });
    expect(lines.find(({ attempt }) => attempt === roots)).toMatchObject({
      changes: false,
      why: "Somebody set this score by hand; it is kept.",
    });
  });

  it("can be followed by another when the key is mended again, or put back", async () => {
    await mend();
    await regrades(owner, { policy: "any" });
    await write({ tea: teaModule() });
    expect(changing(await previews(owner, { policy: "any" }))).toEqual([
      [roots, 1, 0],
      [leaves, 0, 1],
      [alone, 1, 0],
    ]);
  });
});

describe("the result after a regrade", () => {
  it("explains each answer by the question that its score counts by", async () => {
    const ben = await arrives("ben");
    const { id } = await starts(ben);
    await saves(ben, id, "Q-leaf", { choice: "roots" });
    await submits(ben, id);
    const lineOf = async () => {
      const { result } = await readResult(occasion(ben), { attempt: id });
      return [result.score, result.questions.find((one) => one.id === "Q-leaf")?.lines[0]];
    };
    expect(await lineOf()).toMatchObject([0, { right: "Leaves", standing: "wrong", feedback: "Not that." }]);
    await mend({ ...mendedLeaf, feedback: { ...leaf?.feedback, roots: "Yes, roots too." } });
    const { regrade } = await regrades(owner);
    expect(await lineOf()).toMatchObject([1, { standing: "right", feedback: "Yes, roots too." }]);
    await undoes(owner, regrade);
    expect(await lineOf()).toMatchObject([0, { right: "Leaves", standing: "wrong" }]);
  });
});

describe("undoing a regrade", () => {
  it("brings back exactly what stood before, once", async () => {
    await mend();
    const { regrade } = await regrades(owner, { policy: "any" });
    const written = await scoresOf(leaves, "Q-leaf");
    expect(await undoes(owner, regrade)).toEqual({ regrade, restored: 3, skipped: [] });
    const [first, , third] = await scoresOf(leaves, "Q-leaf");
    const {
      sequence: _1,
      cause: _2,
      scoredAt: _3,
      causeId: _4,
      byId: _5,
      note: _6,
      ...was
    } = first ?? written[0] ?? {};
    expect(third).toMatchObject({ ...was, sequence: 3, cause: "undo" });
    expect(await undoes(owner, regrade)).toEqual({ regrade, restored: 3, skipped: [] });
    expect(await scoresOf(leaves, "Q-leaf")).toHaveLength(3);
    expect(await database().auditEntry.count({ where: { action: "regrade.undo" } })).toBe(1);
  });

  it("leaves alone what was scored again since, and says which that is", async () => {
    await mend();
    const { regrade } = await regrades(ada, { assignment, policy: "any" });
    await overrideScore(occasion(ada), {
      class: classId,
      attempt: roots,
      question: "Q-leaf",
      to: { points: 0.5 },
      reason: "Half right",
      seen: 2,
    });
    const skipped = [{ attempt: roots, question: "Q-leaf" }];
    expect(await undoes(ada, regrade)).toEqual({ regrade, restored: 1, skipped });
    expect(await stands(roots)).toMatchObject({ cause: "override", points: 0.5 });
    expect(await stands(leaves)).toMatchObject({ cause: "undo", points: 1 });
  });

  it("happens once when many ask at the same moment, and can be regraded anew after", async () => {
    await mend();
    const { regrade } = await regrades(owner);
    await crowd();
    await Promise.all(Array.from({ length: 6 }, () => undoes(owner, regrade)));
    expect((await scoresOf(roots, "Q-leaf")).map(({ cause }) => cause)).toEqual([
      "submission",
      "regrade",
      "undo",
    ]);
    expect(await regrades(owner)).toMatchObject({ changes: 2 });
    expect(await stands(roots)).toMatchObject({ cause: "regrade", points: 1 });
  });
});

describe("who regrades", () => {
  it("instructors do, for their class's assignments; the owner does everything; to others nothing is there", async () => {
    await mend();
    const { regrade } = await regrades(ada, { assignment });
    const site = await previews(owner);
    const elsewhere = await opensClass();
    const other = await joins("dov", elsewhere.id, "instructor");
    const student = await joins("chi", classId, "student");
    const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;
    expect(await codeOf(previews(ada))).toBe("not-found");
    expect(await codeOf(previews(other, { assignment }))).toBe("not-found");
    expect(await codeOf(previews(student, { assignment }))).toBe("not-allowed");
    expect(await codeOf(previews(nobody))).toBe("not-signed-in");
    expect(await codeOf(commits(ada, site.preview))).toBe("not-found");
    expect(await codeOf(undoes(other, regrade))).toBe("not-found");
    expect(await codeOf(undoes(student, regrade))).toBe("not-allowed");
    expect(await codeOf(undoes(owner, uuid()))).toBe("not-found");
    expect(await codeOf(previews(owner, { assignment: uuid() }))).toBe("not-found");
  });

  it("see what was done before: an assignment's with its module's, which only the owner takes back", async () => {
    await mend();
    const own = await regrades(ada, { assignment });
    const all = await regrades(owner);
    const { regrades: listed, assignment: about } = await listRegrades(occasion(ada), {
      module: "tea",
      assignment,
    });
    expect(about).toMatchObject({ id: assignment, classId });
    expect(new Map(listed.map(({ id, mayUndo }) => [id, mayUndo]))).toEqual(
      new Map([
        [all.regrade, false],
        [own.regrade, true],
      ]),
    );
    expect(listed).toContainEqual(
      expect.objectContaining({ by: "Ada Lindqvist", questions: ["Q-leaf"], changes: 1, undoneAt: null }),
    );
  });
});
