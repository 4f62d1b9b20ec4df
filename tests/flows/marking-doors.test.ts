import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PUT as putClaim } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/claim/route";
import { POST as postComment } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/comments/route";
import { POST as postExample } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/example/route";
import { POST as postMark } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/marks/route";
import { POST as postOverride } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/override/route";
import { GET as getAnswer } from "@/app/api/classes/[class]/marking/answers/[attempt]/[question]/route";
import { POST as postImport } from "@/app/api/classes/[class]/marking/attempts/[attempt]/answers/route";
import { DELETE as deleteComment } from "@/app/api/classes/[class]/marking/comments/[comment]/route";
import { DELETE as deleteExample } from "@/app/api/classes/[class]/marking/examples/[mark]/route";
import { POST as postClaim } from "@/app/api/classes/[class]/marking/queues/[assignment]/[question]/claims/route";
import { GET as getQueue } from "@/app/api/classes/[class]/marking/queues/[assignment]/[question]/route";
import { POST as postRelease } from "@/app/api/classes/[class]/marking/releases/route";
import { GET as getDesk } from "@/app/api/classes/[class]/marking/route";
import { database } from "@/prisma/client";
import { prepareContent } from "../content-folder";
import { best, type Desk, openDesk, question } from "../marking-steps";
import { memoModule } from "../memo-quiz";
import { people } from "../people";
import { Visitor } from "../visitor";
import { noon } from "../world";

// What scripts meet at the desk: paths, statuses and bodies.

const write = prepareContent({});
let visitor: Visitor;
let personId: string;
let desk: Desk;
let attempt: string;
beforeAll(async () => {
  await write({ tea: memoModule() });
  await new Visitor().register(people.ada);
  visitor = new Visitor();
  await visitor.signIn(people.ada.email, people.ada.password);
  personId = (await database().person.findUniqueOrThrow({ where: { email: people.ada.email } })).id;
});
beforeEach(async () => {
  desk = await openDesk();
  const place = { id: uuid(), classId: desk.room.id, personId, role: "instructor" as const, joinedAt: noon };
  await database().enrolment.create({ data: place });
  [attempt = ""] = await desk.handsIn(1);
});

type Handler = Parameters<Visitor["ask"]>[0];
const asks = (
  handler: Handler,
  method: string,
  body: unknown,
  more: Record<string, string> = {},
  by = visitor,
) =>
  by.ask(handler, method, "/api/classes/x/marking", body, {
    class: desk.room.id,
    assignment: desk.assignment,
    attempt,
    question,
    ...more,
  });

describe("the doors of the marking desk", () => {
  it("give the next answer, keep it, take its mark and say what it is worth", async () => {
    const next = await asks(postClaim, "POST", {});
    expect([next.status, next.body]).toEqual([200, { attempt, waiting: 1 }]);
    const claim = await asks(putClaim, "PUT", {});
    expect(claim.status).toBe(200);
    expect(new Date(String(claim.body.until)).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
    const mark = await asks(postMark, "POST", { levels: best, comment: "  Well argued. ", seen: 1 });
    expect(mark.status).toBe(201);
    expect(mark.body).toMatchObject({ fraction: 1, points: 8, outOf: 8 });
    expect(await database().mark.findFirst({ where: { attemptId: attempt } })).toMatchObject({
      comment: "Well argued.",
      levels: best,
      markerId: personId,
    });
    expect(await asks(postMark, "POST", { levels: best, seen: 2 })).toMatchObject({
      status: 409,
      body: { error: { code: "marking.claim-lost" } },
    });
  });

  it("list what there is to mark, show a question's queue, and read an answer without whose it is", async () => {
    const listed = await asks(getDesk, "GET", undefined);
    expect(listed.body).toMatchObject({ assignments: [{ questions: [{ id: question, waiting: 1 }] }] });
    const queue = await asks(getQueue, "GET", undefined);
    expect(queue.body).toMatchObject({ points: 8, answers: [{ attempt, place: 1, standing: "waiting" }] });
    await asks(putClaim, "PUT", {});
    await asks(postMark, "POST", { levels: best, comment: "Well argued.", seen: 1 });
    const read = await asks(getAnswer, "GET", undefined);
    expect(read.body).toMatchObject({
      seen: 2,
      cited: [{ id: "P-1.1" }],
      rubric: [{ id: "advice" }, { id: "proof" }],
    });
    for (const { status, body } of [listed, queue, read]) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(/Ben|example\.org|Well argued/);
    }
    expect((await asks(getAnswer, "GET", undefined, { attempt: uuid() })).status).toBe(404);
  });

  it("refuse strange fields, levels that cannot be and questions that are none", async () => {
    await asks(putClaim, "PUT", {});
    for (const body of [
      {},
      { levels: best },
      { levels: best, seen: 0 },
      { levels: best, seen: 1, points: 8 },
      { levels: { advice: -1, proof: 0 }, seen: 1 },
      { levels: { advice: 0.5, proof: 0 }, seen: 1 },
      { levels: { advice: "0", proof: 0 }, seen: 1 },
      { levels: best, seen: 1, comment: "x".repeat(5001) },
    ])
      expect((await asks(postMark, "POST", body)).status).toBe(400);
    expect((await asks(postMark, "POST", { levels: { __proto__: 0, advice: 0 }, seen: 1 })).status).toBe(422);
    expect((await asks(putClaim, "PUT", {}, { question: "a b" })).status).toBe(404);
    expect((await asks(putClaim, "PUT", {}, { attempt: "x" })).status).toBe(404);
  });

  it("are closed to guests and to nobody", async () => {
    expect((await asks(postClaim, "POST", {}, {}, new Visitor())).status).toBe(401);
  });

  it("keep a comment once, offer it and take it away", async () => {
    const kept = await asks(postComment, "POST", { text: "Cite the resolution." });
    expect(kept.status).toBe(201);
    expect((await asks(postComment, "POST", { text: " Cite the resolution. " })).body).toEqual(kept.body);
    expect((await desk.reads(desk.ada, attempt)).comments).toEqual([kept.body]);
    const drop = () => asks(deleteComment, "DELETE", {}, { comment: String(kept.body.id) });
    expect((await drop()).body).toEqual({ dropped: true });
    expect((await drop()).status).toBe(404);
    expect((await desk.reads(desk.ada, attempt)).comments).toEqual([]);
  });

  it("keep a marked answer as an anchor beside the others, without whose it is", async () => {
    expect((await asks(postExample, "POST", { note: "A clear course" })).status).toBe(404);
    await asks(putClaim, "PUT", {});
    await asks(postMark, "POST", { levels: best, seen: 1 });
    const kept = await asks(postExample, "POST", { note: "A clear course" });
    expect(kept.status).toBe(201);
    const [other = ""] = await desk.handsIn(1);
    const { anchors } = await desk.reads(desk.ada, other);
    expect(anchors).toMatchObject([
      { note: "A clear course", levels: best, lines: [{ answer: "Buy leaves [P-1.1]." }, {}] },
    ]);
    expect(JSON.stringify(anchors)).not.toContain("Ben");
    await asks(deleteExample, "DELETE", {}, { mark: String(kept.body.mark) });
    expect((await desk.reads(desk.ada, other)).anchors).toEqual([]);
  });

  it("set a score by hand, release, and bring in a file", async () => {
    const set = await asks(postOverride, "POST", { to: { fraction: 0.5 }, reason: "Agreed", seen: 1 });
    expect([set.status, set.body]).toEqual([201, { fraction: 0.5, points: 4, outOf: 8 }]);
    const release = { assignment: desk.assignment, section: null, waiting: 0 };
    expect((await asks(postRelease, "POST", release)).status).toBe(200);
    const answer = { question: "Q-leaf", response: { choice: "leaves" }, clientKey: uuid() };
    const file = { format: "briefing-room-answers", version: 1, attempt, answers: [answer] };
    expect((await asks(postImport, "POST", { file })).body).toEqual({
      imported: 1,
      answers: [{ question: "Q-leaf", outcome: "imported" }],
    });
    expect((await asks(postImport, "POST", { file: { ...file, attempt: uuid() } })).status).toBe(422);
    expect((await asks(postImport, "POST", { file: { ...file, more: 1 } })).status).toBe(400);
  });

  it("say how many answers wait when a release did not know", async () => {
    await desk.handsIn(1);
    const release = { assignment: desk.assignment, section: null, waiting: 1 };
    expect(await asks(postRelease, "POST", release)).toMatchObject({
      status: 409,
      body: { error: { code: "marking.still-waiting" }, waiting: 2 },
    });
  });
});
