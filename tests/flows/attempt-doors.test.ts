import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { PUT as putAnswer } from "@/app/api/attempts/[attempt]/answers/[question]/route";
import { GET as getResult } from "@/app/api/attempts/[attempt]/result/route";
import { GET as getAttempt } from "@/app/api/attempts/[attempt]/route";
import { POST as postSubmission } from "@/app/api/attempts/[attempt]/submission/route";
import { POST as postAttempt } from "@/app/api/attempts/route";
import { GET as getExport } from "@/app/api/me/export/route";
import { GET as getProgress } from "@/app/api/me/progress/route";
import { GET as getModule } from "@/app/api/modules/[module]/route";
import { GET as getModules } from "@/app/api/modules/route";
import { PUT as putProgress } from "@/app/api/progress/[module]/[section]/route";
import { teaQuiz } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { Visitor } from "../visitor";

prepareContent({ tea: teaModule() });

// What scripts and other systems hold on to: paths, statuses and bodies, as a guest meets them.

let guest: Visitor;
let attempt: string;
beforeEach(async () => {
  guest = new Visitor();
  const started = await guest.ask(postAttempt, "POST", "/api/attempts", { quiz: teaQuiz });
  attempt = started.body.id as string;
});

const reads = (by: Visitor, id = attempt) =>
  by.ask(getAttempt, "GET", `/api/attempts/${id}`, undefined, { attempt: id });
const saves = (by: Visitor, body: Record<string, unknown>, question = "Q-leaf", id = attempt) =>
  by.ask(putAnswer, "PUT", `/api/attempts/${id}/answers/${question}`, body, { attempt: id, question });
const submits = (by: Visitor, id = attempt) =>
  by.ask(postSubmission, "POST", `/api/attempts/${id}/submission`, { clientKey: uuid() }, { attempt: id });
const result = (by: Visitor, id = attempt) =>
  by.ask(getResult, "GET", `/api/attempts/${id}/result`, undefined, { attempt: id });
const write = (response: unknown, revision = 0) => ({ response, revision, clientKey: uuid() });

describe("the doors of an attempt", () => {
  it("make a guest of whoever starts: 201, then 200 with the same attempt", async () => {
    const visitor = new Visitor();
    const first = await visitor.ask(postAttempt, "POST", "/api/attempts", { quiz: teaQuiz });
    expect(first.status).toBe(201);
    expect(first.headers.get("cache-control")).toBe("private, no-store");
    expect(Object.keys(first.body).sort()).toEqual(
      [
        "asksCertainty",
        "asksConfidence",
        "asksWhy",
        "assignment",
        "behaviour",
        "deadline",
        "endsAt",
        "id",
        "isPractice",
        "layout",
        "navigation",
        "opensAt",
        "position",
        "questions",
        "quiz",
        "state",
      ].sort(),
    );
    const again = await visitor.ask(postAttempt, "POST", "/api/attempts", { quiz: teaQuiz });
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await reads(visitor, first.body.id as string)).body).toEqual(first.body);
  });

  it("save an answer, and show a stale one what is stored", async () => {
    const saved = await saves(guest, {
      ...write({ choice: "roots" }),
      confidence: 80,
      clientTime: "2026-11-25T13:00:00+01:00",
    });
    expect(saved.status).toBe(200);
    expect(saved.body).toEqual({ saved: true, revision: 1, savedAt: expect.any(String), deadline: null });
    const stale = await saves(guest, write({ choice: "leaves" }));
    expect(stale.status).toBe(409);
    expect(stale.body).toEqual({
      error: { code: "attempt.stale-answer", message: expect.any(String) },
      current: { response: { choice: "roots" }, confidence: 80, revision: 1, savedAt: saved.body.savedAt },
    });
  });

  it.each([
    ["without a revision", { response: null, clientKey: uuid() }],
    ["with a client key that is none", { response: null, revision: 0, clientKey: "mine" }],
    ["with a field nobody knows", { ...write(null), score: 1 }],
    ["with a time before clocks", { ...write(null), clientTime: "0000-01-01T00:00:00Z" }],
    ["without a response", { revision: 0, clientKey: uuid() }],
  ])("refuse a save %s with 400", async (_title, body) => {
    expect((await saves(guest, body)).status).toBe(400);
  });

  it("refuse what does not fit with 422, what is too large with 413, and store nothing", async () => {
    expect((await saves(guest, write({ choice: "bark" }))).status).toBe(422);
    expect((await saves(guest, write({ text: "x".repeat(70_000) }), "Q-word")).status).toBe(413);
    expect((await reads(guest)).body.questions).toMatchObject([{ revision: 0 }, { revision: 0 }, {}, {}]);
  });

  it("hand in once, then refuse answers with 410 and show the result", async () => {
    await saves(guest, write({ choice: "leaves" }));
    expect((await result(guest)).status).toBe(409);
    const first = await submits(guest);
    expect([first.status, (await submits(guest)).body]).toEqual([200, first.body]);
    expect(first.body).toMatchObject({ receipt: expect.any(String), score: 1, outOf: 5 });
    expect((await saves(guest, write({ choice: "roots" }, 1))).status).toBe(410);
    const shown = await result(guest);
    expect([shown.status, shown.body.score]).toEqual([200, 1]);
  });

  it("tell another guest and whoever guesses ids the very same", async () => {
    const other = new Visitor();
    await other.ask(postAttempt, "POST", "/api/attempts", { quiz: teaQuiz });
    const absent = await reads(other, uuid());
    expect(absent.status).toBe(404);
    for (const id of [attempt, uuid(), "not-an-id"])
      for (const door of [
        reads(other, id),
        saves(other, write(null), "Q-leaf", id),
        submits(other, id),
        result(other, id),
      ]) {
        const { status, body } = await door;
        expect([status, body]).toEqual([404, absent.body]);
      }
    expect((await saves(guest, write(null), "%00")).body).toEqual(absent.body);
  });

  it("ask whoever has no session to sign in, without making a guest of them", async () => {
    const stranger = new Visitor();
    for (const door of [reads(stranger), saves(stranger, write(null)), submits(stranger), result(stranger)])
      expect((await door).status).toBe(401);
    expect(stranger.cookies.size).toBe(0);
  });
});

describe("the doors of reading and progress", () => {
  const reached = (by: Visitor, section: string, lastPassage: string) =>
    by.ask(
      putProgress,
      "PUT",
      `/api/progress/tea/${section}`,
      { lastPassage, read: true },
      { module: "tea", section },
    );

  it("keep what was read, and refuse what is not there", async () => {
    expect((await reached(guest, "s1", "P-1.2")).status).toBe(200);
    expect((await reached(guest, "s1", "P-9.9")).status).toBe(422);
    expect((await reached(guest, "s9", "P-1.2")).status).toBe(404);
    const { body } = await guest.ask(getProgress, "GET", "/api/me/progress");
    expect(body.modules).toMatchObject([
      { id: "tea", sections: [{ id: "s1", lastPassage: "P-1.2", quiz: { openAttempt: attempt } }] },
    ]);
  });

  it("are empty for nobody, who stays nobody", async () => {
    const stranger = new Visitor();
    expect((await stranger.ask(getProgress, "GET", "/api/me/progress")).body).toEqual({ modules: [] });
    expect((await stranger.ask(getExport, "GET", "/api/me/export")).status).toBe(401);
    expect(stranger.cookies.size).toBe(0);
  });

  it("give the export as a file", async () => {
    const { status, headers, body } = await guest.ask(getExport, "GET", "/api/me/export");
    expect([status, headers.get("content-disposition")]).toEqual([
      200,
      'attachment; filename="briefing-room-export.json"',
    ]);
    expect(body.attempts).toMatchObject([{ id: attempt, answers: [] }]);
  });
});

describe("the doors of the modules", () => {
  it("are open to anybody and tell where the quizzes are", async () => {
    const stranger = new Visitor();
    const { body } = await stranger.ask(getModules, "GET", "/api/modules");
    const tea = await stranger.ask(getModule, "GET", "/api/modules/tea", undefined, { module: "tea" });
    expect(body.modules).toEqual([tea.body]);
    expect(tea.body).toMatchObject({
      id: "tea",
      sections: [
        { id: "s1", quiz: teaQuiz },
        { id: "s2", quiz: null },
      ],
    });
    const absent = await stranger.ask(getModule, "GET", "/api/modules/milk", undefined, { module: "milk" });
    expect(absent.status).toBe(404);
  });
});
