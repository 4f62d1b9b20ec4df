import { beforeAll, describe, expect, it } from "vitest";
import { inTurn } from "@/access/accounts/in-turn";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";

const { ada, ben, chi, dov } = people;

beforeAll(async () => {
  for (const person of [ada, ben, chi, dov]) await new Visitor().register(person);
});

describe("signing in", () => {
  it("looks the same for a wrong password and for nobody's address", async () => {
    const wrong = await new Visitor().signIn(ada.email, "not her password");
    const unknown = await new Visitor().signIn("nobody@example.org", "not her password");
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
    expect(wrong.body).toMatchObject({ error: { code: "sign-in.failed" } });
  });

  it("needs next-auth's token against forged forms", async () => {
    const visitor = new Visitor();
    await visitor.auth("POST", "callback/credentials", { ...ada, json: "true" });
    expect(await visitor.me()).toEqual({ kind: "nobody" });
  });

  it("puts nothing personal into the cookie's flags or the reply", async () => {
    const visitor = new Visitor();
    const reply = await visitor.signIn(ada.email, ada.password);
    const line = reply.headers.getSetCookie().find((set) => set.startsWith("next-auth.session-token="));
    expect(line).toMatch(/HttpOnly/);
    expect(line).toMatch(/SameSite=Lax/);
    expect(reply.headers.get("cache-control")).toBe("private, no-store");
    expect(JSON.stringify(reply.body)).not.toContain(ada.name);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "http://localhost:3000.evil.example/",
  ])("never leads to %s", async (callbackUrl) => {
    const visitor = new Visitor();
    const csrfToken = await visitor.csrf();
    const fields = { csrfToken, email: ada.email, password: ada.password, callbackUrl, json: "true" };
    const reply = await visitor.auth("POST", "callback/credentials", fields);
    expect(reply.status).toBe(200);
    expect(new URL(reply.body.url as string).origin).toBe("http://localhost:3000");
  });

  it("refuses a suspended person like a wrong password", async () => {
    await database().person.update({ where: { email: dov.email }, data: { suspendedAt: new Date() } });
    const reply = await new Visitor().signIn(dov.email, dov.password);
    expect(reply).toMatchObject({ status: 401, body: { error: { code: "sign-in.failed" } } });
  });
});

describe("guessing", () => {
  it("evaluates ten guesses at an account, then none, not even the right one", async () => {
    for (let n = 0; n < 10; n++)
      expect((await new Visitor().signIn(ben.email, `guess ${n}`)).status).toBe(401);
    const reply = await new Visitor().signIn(ben.email, ben.password);
    expect(reply).toMatchObject({ status: 429, body: { error: { code: "sign-in.too-many-guesses" } } });
  });

  it("counts at an address that nobody has just the same", async () => {
    const guess = () => new Visitor().signIn("stranger@example.org", "a guess at it");
    for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
  });

  it("does not lock the owner out of a browser they signed in with before", async () => {
    const owner = new Visitor();
    expect((await owner.signIn(chi.email, chi.password)).status).toBe(200);
    await owner.signOut();
    for (let n = 0; n < 12; n++) await new Visitor().signIn(chi.email, `guess ${n}`);
    expect((await new Visitor().signIn(chi.email, chi.password)).status).toBe(429);
    expect((await owner.signIn(chi.email, chi.password)).status).toBe(200);
  });

  it("does not take another account's browser for the owner's", async () => {
    const stranger = new Visitor();
    await stranger.register({ ...ben, email: "eve@example.org" });
    expect((await stranger.signIn("eve@example.org", ben.password)).status).toBe(200);
    expect((await stranger.signIn(chi.email, chi.password)).status).toBe(429);
  });

  it("evaluates at most ten of thirty at once", async () => {
    const email = "thirty@example.org";
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, n) => new Visitor().signIn(email, `guess number ${n}`)),
    );
    const evaluated = replies.filter(({ status }) => status === 401).length;
    expect(evaluated).toBeLessThanOrEqual(10);
    expect(replies.every(({ status }) => status === 401 || status === 429)).toBe(true);
  });

  it("does not count what nobody had time to evaluate", async () => {
    let leave = () => {};
    const open = new Promise<void>((done) => {
      leave = done;
    });
    const crowd = Array.from({ length: 302 }, () => inTurn(() => open));
    const reply = await new Visitor().signIn("hurried@example.org", "a guess at it");
    leave();
    await Promise.all(crowd);
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "server.busy" } } });
    for (let n = 0; n < 10; n++)
      expect((await new Visitor().signIn("hurried@example.org", `guess ${n}`)).status).toBe(401);
  });

  it("forgets guesses after fifteen minutes", async () => {
    const email = "patient@example.org";
    for (let n = 0; n < 10; n++) await new Visitor().signIn(email, `guess ${n}`);
    expect((await new Visitor().signIn(email, "one more")).status).toBe(429);
    await database().$executeRaw`UPDATE "SignInGuess" SET "at" = "at" - interval '15 minutes'`;
    expect((await new Visitor().signIn(email, "one more")).status).toBe(401);
  });
});
