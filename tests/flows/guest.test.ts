import { beforeAll, describe, expect, it } from "vitest";
import { beginGuestSession } from "@/access/accounts/begin-guest-session";
import { readAccountSession, readGuestSession } from "@/access/accounts/read-session";
import { takeOverGuest } from "@/access/accounts/take-over-guest";
import type { Actor } from "@/access/actor";
import { guestCookie } from "@/app/_server/cookies";
import { occasion } from "@/app/_server/occasion";
import { answerQuestion } from "@/learning/attempt/answer-question";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";
import { nobody } from "../world";

const { ada, ben, chi } = people;
const quiz = "mali/s1";

/** A browser with a guest in it. */
async function guest() {
  const { actor, token } = await beginGuestSession(occasion(nobody));
  const visitor = new Visitor();
  visitor.cookies.set(guestCookie, token);
  return { visitor, actor, token };
}

/** Begins a quiz and takes back the answer to its first question: something saved, whatever its type. */
async function starts(by: Actor) {
  const { attempt } = await startAttempt(occasion(by), { quiz });
  const question = attempt.questions[0]?.id ?? "";
  const input = {
    attempt: attempt.id,
    question,
    response: null,
    revision: 0,
    clientKey: occasion(by).newId(),
  };
  await answerQuestion(occasion(by), input);
  return attempt.id;
}

async function reads(by: Actor, sectionId: string, lastPassage: string, readAt: Date | null = null) {
  if (by.kind === "nobody") return;
  await database().readingProgress.create({
    data: { personId: by.personId, moduleId: "mali", sectionId, lastPassage, readAt, updatedAt: new Date() },
  });
}

async function actorOf(email: string): Promise<Actor> {
  const { id } = await database().person.findUniqueOrThrow({ where: { email } });
  const session = await database().session.findFirstOrThrow({
    where: { personId: id, endedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return (await readAccountSession(session.id, new Date())) ?? nobody;
}

beforeAll(async () => {
  for (const person of [ada, chi]) await new Visitor().register(person);
});

describe("a guest", () => {
  it("is known by a cookie that the database does not hold", async () => {
    const { visitor, actor, token } = await guest();
    expect(await visitor.me()).toEqual({ kind: "guest", id: actor.personId });
    const rows = JSON.stringify(await database().session.findMany());
    expect(rows).not.toContain(token);
  });

  it.each(["", "x", "a".repeat(43), "%00"])("with a made-up cookie (%j) is nobody", async (token) => {
    const visitor = new Visitor();
    visitor.cookies.set(guestCookie, token);
    expect(await visitor.me()).toEqual({ kind: "nobody" });
  });

  it("who registers keeps what they did, and their guest's cookie is worth nothing any more", async () => {
    const { visitor, actor, token } = await guest();
    const attempt = await starts(actor);
    await reads(actor, "s1", "P-1.3");
    expect((await visitor.register(ben)).status).toBe(201);
    expect(await readGuestSession(token, new Date())).toBeNull();
    await visitor.signIn(ben.email, ben.password);
    expect(visitor.cookies.has(guestCookie)).toBe(false);
    expect(await visitor.me()).toMatchObject({ kind: "person", id: actor.personId, name: ben.name });
    const shown = await readAttempt(occasion(await actorOf(ben.email)), { attempt });
    expect(shown.attempt.questions[0]?.revision).toBe(1);
  });

  it("who registers twice at once has two accounts, one of them with what they did", async () => {
    const { visitor, actor } = await guest();
    await starts(actor);
    const emails = ["left@example.org", "right@example.org"];
    await Promise.all(emails.map((email) => visitor.register({ ...ben, email })));
    const made = await database().person.findMany({
      where: { email: { in: emails } },
      include: { attempts: true },
    });
    expect(made.map(({ attempts }) => attempts.length).sort()).toEqual([0, 1]);
  });

  it("who registers in one window while another signs in keeps it all in the account just made", async () => {
    const { visitor, actor } = await guest();
    const attempt = await starts(actor);
    const { id: personId } = await database().person.findUniqueOrThrow({ where: { email: ada.email } });
    await visitor.register({ ...ben, email: "meanwhile@example.org" });
    await takeOverGuest(new Date(), { guest: actor, personId, handIn: async () => {} });
    const { personId: owner } = await database().attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(owner).toBe(actor.personId);
  });

  it("who tries an address that is taken stays a guest with everything", async () => {
    const { visitor, actor } = await guest();
    const attempt = await starts(actor);
    const reply = await visitor.register({ ...ben, email: ada.email });
    expect(reply).toMatchObject({ status: 201, body: { registered: true } });
    expect(await visitor.me()).toEqual({ kind: "guest", id: actor.personId });
    expect((await readAttempt(occasion(actor), { attempt })).attempt.id).toBe(attempt);
  });

  it("who signs in brings attempts, reading and what was revealed along", async () => {
    const { visitor, actor, token } = await guest();
    const revealed = { moduleId: "mali", at: new Date("2026-11-20T00:00:00Z") };
    await database().reveal.create({ data: { ...revealed, personId: actor.personId } });
    const attempt = await starts(actor);
    await reads(actor, "s2", "P-2.10", new Date("2026-11-20T00:00:00Z"));
    await new Visitor().signIn(ada.email, ada.password);
    const account = await actorOf(ada.email);
    await reads(account, "s2", "P-2.4", new Date("2026-11-10T00:00:00Z"));
    await visitor.signIn(ada.email, ada.password);
    expect(visitor.cookies.has(guestCookie)).toBe(false);
    expect(await readGuestSession(token, new Date())).toBeNull();
    const shown = await readAttempt(occasion(account), { attempt });
    expect([shown.attempt.state, shown.attempt.questions[0]?.revision]).toEqual(["open", 1]);
    const [reading] = await database().readingProgress.findMany({ where: { sectionId: "s2" } });
    expect(reading).toMatchObject({ lastPassage: "P-2.10", readAt: new Date("2026-11-10T00:00:00Z") });
    expect(await database().readingProgress.count({ where: { personId: actor.personId } })).toBe(0);
    const owned = await database().reveal.findMany({ where: { person: { email: ada.email } } });
    expect(owned).toMatchObject([revealed]);
  });

  it("who signs in with one quiz open on both sides loses no answer: the guest's is handed in", async () => {
    const owner = new Visitor();
    await owner.signIn(chi.email, chi.password);
    const account = await actorOf(chi.email);
    const kept = await starts(account);
    const { visitor, actor } = await guest();
    const brought = await starts(actor);
    expect((await visitor.signIn(chi.email, chi.password)).status).toBe(200);
    const attempts = await database().attempt.findMany({
      where: { personId: account.kind === "nobody" ? "" : account.personId },
      include: { submission: true, answers: true },
    });
    const byId = new Map(attempts.map((row) => [row.id, row]));
    expect(byId.get(kept)).toMatchObject({ endedAt: null, submission: null });
    expect(byId.get(brought)?.endedAt).not.toBeNull();
    expect(byId.get(brought)?.submission).not.toBeNull();
    expect(byId.get(brought)?.answers).toHaveLength(1);
  });

  it("does not act while an account's token is there that no longer counts", async () => {
    const { visitor } = await guest();
    visitor.cookies.set("next-auth.session-token", "garbage");
    expect(await visitor.me()).toEqual({ kind: "nobody" });
  });
});
