import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { countLateAnswer } from "@/classroom/late-answers/count-late-answer";
import { importAnswers } from "@/classroom/late-answers/import-answers";
import { listLateAnswers } from "@/classroom/late-answers/list-late-answers";
import { database } from "@/prisma/client";
import { refusalOf } from "../attempt-steps";
import { handedIn, joinMany } from "../classroom";
import { prepareContent } from "../content-folder";
import { type Desk, memo, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { noon, occasion } from "../world";

const write = prepareContent({});

let desk: Desk;
beforeAll(async () => {
  await write({ tea: memoModule() });
});
beforeEach(async () => {
  desk = await openDesk();
});

const leaf = "Q-leaf";
async function handsInLate(answers: Parameters<typeof handedIn>[2], sectionId = desk.north): Promise<string> {
  const [student = ""] = await joinMany(1, desk.room.id, sectionId);
  return handedIn(student, desk.assignment, answers);
}
const lists = (by: Actor = desk.ada) =>
  listLateAnswers(occasion(by), { class: desk.room.id, assignment: desk.assignment });
const counts = (attempt: string, of: string, by: Actor = desk.ada, revision = 1, seen = 1) =>
  countLateAnswer(occasion(by), {
    class: desk.room.id,
    attempt,
    question: of,
    revision,
    seen,
    reason: "The network was down",
  });

describe("a late answer", () => {
  it("counts once somebody decides so, as its question scores it, for a reason", async () => {
    const attempt = await handsInLate({ [leaf]: { response: { choice: "leaves" }, isLate: true } });
    expect(await lists()).toMatchObject([
      {
        attemptId: attempt,
        questionId: leaf,
        person: "Ben Osei 0",
        revision: 1,
        sequence: 1,
        isCounted: false,
      },
    ]);
    expect(await counts(attempt, leaf)).toEqual({ verdict: "scored", points: 1, outOf: 1 });
    const [, score] = await desk.scoresOf(attempt, leaf);
    expect(score).toMatchObject({ cause: "late_answer", answerRevision: 1, note: "The network was down" });
    expect(await lists()).toMatchObject([{ isCounted: true, points: 1 }]);
    const [told] = await database().auditEntry.findMany({ where: { subject: `${attempt}/${leaf}` } });
    expect(told).toMatchObject({
      action: "answer.count-late",
      reason: "The network was down",
      after: { points: 1 },
    });
    expect((await refusalOf(counts(attempt, leaf))).code).toBe("marking.outdated");
  });

  it("that a person marks goes to the desk", async () => {
    const attempt = await handsInLate({ [question]: { ...memo, isLate: true } });
    expect((await desk.next(desk.ada)).attempt).toBeNull();
    expect(await counts(attempt, question)).toEqual({ verdict: "needs-a-person", points: 0, outOf: 8 });
    expect(await desk.claimed(desk.ada)).toBe(attempt);
    expect((await desk.reads(desk.ada, attempt)).lines[0]?.answer).toBe("Buy leaves [P-1.1].");
  });

  it("is nothing to count where there is none, or it was in time", async () => {
    const attempt = await handsInLate({ [leaf]: { response: { choice: "leaves" } } });
    expect(await lists()).toEqual([]);
    expect((await refusalOf(counts(attempt, leaf))).code).toBe("not-found");
  });

  it("of another section is not an assistant's to see or to count", async () => {
    const late = { [leaf]: { response: { choice: "leaves" }, isLate: true } };
    const attempt = await handsInLate(late, desk.south);
    expect(await lists(desk.dov)).toEqual([]);
    expect((await refusalOf(counts(attempt, leaf, desk.dov))).code).toBe("not-allowed");
  });
});

describe("a file of answers", () => {
  const filed = (of: string, response: object) => ({
    question: of,
    response,
    clientKey: uuid(),
    clientTime: noon,
    confidence: null,
    certainty: null,
    why: null,
  });
  const imports = (
    attempt: string,
    answers: ReturnType<typeof filed>[],
    by: Actor = desk.ada,
    of = attempt,
  ) =>
    importAnswers(occasion(by), {
      class: desk.room.id,
      attempt,
      file: { format: "briefing-room-answers", version: 1, attempt: of, answers },
    });
  const entriesOf = (attemptId: string) =>
    database().answerEntry.findMany({
      where: { attemptId },
      orderBy: [{ questionId: "asc" }, { revision: "asc" }],
    });

  it("is kept as late answers that say who brought them in", async () => {
    const attempt = await handsInLate({ [leaf]: { response: { choice: "roots" } } });
    const answers = [filed(leaf, { choice: "leaves" }), filed(question, memo.response)];
    expect(await imports(attempt, answers)).toEqual({
      imported: 2,
      answers: [
        { question: leaf, outcome: "imported" },
        { question, outcome: "imported" },
      ],
    });
    const { personId } = desk.ada;
    expect(await entriesOf(attempt)).toMatchObject([
      { questionId: question, revision: 1, isLate: true, importedBy: personId, clientTime: noon },
      { questionId: leaf, revision: 1, isLate: false, importedBy: null },
      { questionId: leaf, revision: 2, isLate: true, importedBy: personId, response: { choice: "leaves" } },
    ]);
    expect(await lists()).toHaveLength(2);
    expect(await counts(attempt, leaf, desk.ada, 2)).toMatchObject({ points: 1 });
  });

  it("changes nothing the second time, also when two bring it in at once", async () => {
    const attempt = await handsInLate({});
    const answers = [filed(leaf, { choice: "leaves" }), filed(question, memo.response)];
    const both = await Promise.all([imports(attempt, answers), imports(attempt, answers)]);
    expect(both.map(({ imported }) => imported).sort()).toEqual([0, 2]);
    const before = await entriesOf(attempt);
    expect((await imports(attempt, answers)).answers.map(({ outcome }) => outcome)).toEqual([
      "known",
      "known",
    ]);
    expect(await entriesOf(attempt)).toEqual(before);
    expect(await database().auditEntry.count({ where: { subject: attempt, action: "answers.import" } })).toBe(
      1,
    );
  });

  it("of another attempt, or of one that is still open, is refused whole", async () => {
    const attempt = await handsInLate({});
    const answers = [filed(leaf, { choice: "leaves" })];
    expect((await refusalOf(imports(attempt, answers, desk.ada, uuid()))).code).toBe(
      "answers-file.of-another-attempt",
    );
    expect((await refusalOf(imports(uuid(), answers))).code).toBe("not-found");
    expect(await entriesOf(attempt)).toEqual([]);
  });

  it("says what it left out and why", async () => {
    const attempt = await handsInLate({ [leaf]: { response: { choice: "leaves" } } });
    const answers = [
      filed(leaf, { choice: "leaves" }),
      filed("Q-else", {}),
      filed(question, { choice: "roots" }),
    ];
    expect((await imports(attempt, answers)).answers.map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "not-asked",
      "does-not-fit",
    ]);
  });

  it("of another section is not an assistant's to bring in", async () => {
    const attempt = await handsInLate({}, desk.south);
    const asked = imports(attempt, [filed(leaf, { choice: "leaves" })], desk.dov);
    expect((await refusalOf(asked)).code).toBe("not-allowed");
  });
});
