import { beforeAll, describe, expect, it } from "vitest";
import { issueLink } from "@/access/accounts/issue-link";
import { nextAuthDoor } from "@/app/_server/next-auth-door";
import { occasion } from "@/app/_server/occasion";
import { GET as getMe } from "@/app/api/me/route";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";
import { nobody } from "../world";

const { ada, ben } = people;
const token = "next-auth.session-token";

async function signedIn(person: { email: string; password: string }): Promise<Visitor> {
  const visitor = new Visitor();
  expect((await visitor.signIn(person.email, person.password)).status).toBe(200);
  return visitor;
}

const personId = async (email: string) =>
  (await database().person.findUniqueOrThrow({ where: { email } })).id;

beforeAll(async () => {
  for (const person of [ada, ben]) await new Visitor().register(person);
});

describe("a session", () => {
  it("is ended by signing out, even for a copy of its cookie", async () => {
    const visitor = await signedIn(ada);
    const thief = new Visitor();
    thief.cookies.set(token, visitor.cookies.get(token) ?? "");
    expect(await thief.me()).toMatchObject({ kind: "person" });
    await visitor.signOut();
    expect(visitor.cookies.has(token)).toBe(false);
    expect(await visitor.me()).toEqual({ kind: "nobody" });
    expect(await thief.me()).toEqual({ kind: "nobody" });
  });

  it("is not ended by signing out elsewhere", async () => {
    const [desk, sofa] = [await signedIn(ada), await signedIn(ada)];
    await desk.signOut();
    expect(await sofa.me()).toMatchObject({ kind: "person" });
  });

  it("is refused at the next request once its person is suspended", async () => {
    const visitor = await signedIn(ben);
    await database().person.update({ where: { email: ben.email }, data: { suspendedAt: new Date() } });
    expect(await visitor.me()).toEqual({ kind: "nobody" });
    await database().person.update({ where: { email: ben.email }, data: { suspendedAt: null } });
  });

  it("is refused once it has run out", async () => {
    const visitor = await signedIn(ben);
    await database().$executeRaw`
      UPDATE "Session" SET "createdAt" = "createdAt" - interval '31 days', "expiresAt" = now() - interval '1 second'
      WHERE "personId" = ${await personId(ben.email)}::uuid`;
    expect(await visitor.me()).toEqual({ kind: "nobody" });
  });

  it("is replaced by the next one in the same browser", async () => {
    const visitor = await signedIn(ada);
    const thief = new Visitor();
    thief.cookies.set(token, visitor.cookies.get(token) ?? "");
    await visitor.signIn(ada.email, ada.password);
    expect(await thief.me()).toEqual({ kind: "nobody" });
    expect(await visitor.me()).toMatchObject({ kind: "person" });
  });

  it("ends with a new password, wherever it was", async () => {
    const [desk, sofa] = [await signedIn(ben), await signedIn(ben)];
    const link = await issueLink(occasion(nobody), { purpose: "reset", email: ben.email });
    expect((await new Visitor().useLink(link, { password: "eight grey pencils" })).status).toBe(200);
    expect(await desk.me()).toEqual({ kind: "nobody" });
    expect(await sofa.me()).toEqual({ kind: "nobody" });
    expect((await new Visitor().signIn(ben.email, ben.password)).status).toBe(401);
    expect((await new Visitor().signIn(ben.email, "eight grey pencils")).status).toBe(200);
  });

  it("has the roles of now, not those of the sign-in", async () => {
    const visitor = await signedIn(ada);
    const id = occasion(nobody).newId();
    await database().membership.create({
      data: { id, personId: await personId(ada.email), role: "instructor", grantedAt: new Date() },
    });
    expect(await visitor.me()).toMatchObject({ roles: ["instructor"] });
    await database().membership.update({ where: { id }, data: { revokedAt: new Date() } });
    expect(await visitor.me()).toMatchObject({ roles: [] });
  });

  it("is what next-auth's own session says, and nothing once it has ended", async () => {
    const visitor = await signedIn(ada);
    expect((await visitor.auth("GET", "session")).body).toMatchObject({
      user: { id: await personId(ada.email), roles: [] },
    });
    await database().session.updateMany({ data: { endedAt: new Date() } });
    expect((await visitor.auth("GET", "session")).body).toEqual({});
    expect(visitor.cookies.has(token)).toBe(false);
  });
});

describe("a token that does not count", () => {
  it.each(["", "garbage", "a.b.c.d.e", "%ff", "eyJhbGciOiJub25lIn0.e30."])(
    "like %j is nobody's",
    async (value) => {
      const visitor = new Visitor();
      visitor.cookies.set(token, value);
      expect(await visitor.me()).toEqual({ kind: "nobody" });
    },
  );

  it("is taken back by the question who am I", async () => {
    const visitor = new Visitor();
    visitor.cookies.set(token, "garbage");
    await visitor.me();
    expect(visitor.cookies.has(token)).toBe(false);
  });

  it.each(["Bearer", "Bearer ", "Bearer %ff", "Bearer %E0%A4%A", "Basic ="])(
    "in an Authorization header (%s) does nothing",
    async (authorization) => {
      const request = () => new Request("http://localhost:3000/api/me", { headers: { authorization } });
      const reply = await getMe(request(), { params: Promise.resolve({}) });
      expect([reply.status, await reply.json()]).toEqual([200, { kind: "nobody" }]);
      expect((await nextAuthDoor(request(), ["session"])).status).toBe(200);
    },
  );
});

describe("next-auth's doors", () => {
  it.each([
    ["GET", "callback/credentials"],
    ["GET", "callback/oidc/more"],
    ["POST", "_log"],
    ["POST", "session"],
    ["GET", "anything"],
    ["POST", "callback/oidc"],
  ])("%s %s is shut", async (method, path) => {
    const reply = await new Visitor().auth(method, path, method === "POST" ? {} : undefined);
    expect(reply.status).toBe(404);
  });

  it.each([
    "signin?callbackUrl=javascript:alert(1)",
    "signin?callbackUrl=%ff",
    "signin?callbackUrl=https://evil.example",
  ])("%s stays here", async (path) => {
    const reply = await new Visitor().auth("GET", path);
    expect(reply.status).toBe(302);
    expect(reply.headers.get("location")).toMatch(
      /^\/sign-in\?callbackUrl=http%3A%2F%2Flocalhost%3A3000(%2F|$)/,
    );
  });

  it.each([
    "error?error=%0d%0aSet-Cookie:x=1",
    "error?error=%E2%82%AC",
    "error?error=x%26callbackUrl=//evil.example",
    "error?error=Callback&error=%0a",
  ])("%s names no error but a plain word", async (path) => {
    const reply = await new Visitor().auth("GET", path);
    expect([reply.status, reply.headers.get("location")]).toEqual([302, "/sign-in?error=Default"]);
  });

  it("takes no address from the request's headers", async () => {
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
    };
    const reply = await nextAuthDoor(new Request("http://evil.example/api/auth/signin", { headers }), [
      "signin",
    ]);
    expect(`${reply.headers.get("location")} ${reply.headers.get("set-cookie")}`).not.toContain("evil");
  });

  it("refuses a body that is too large or no JSON", async () => {
    const post = (body: string) =>
      nextAuthDoor(
        new Request("http://localhost:3000/api/auth/callback/credentials", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        }),
        ["callback", "credentials"],
      );
    expect((await post("{")).status).toBe(400);
    expect((await post(JSON.stringify({ email: "x".repeat(20_000) }))).status).toBe(413);
  });
});
