import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/prisma/client";
import { type Claims, identityProvider } from "../identity-provider";
import { people } from "../people";
import type { Visitor as Browser } from "../visitor";

const { ada, ben, chi } = people;
const provider = await identityProvider("briefing-room");
// The environment is read once, with the first import that needs it: that of the visitor.
Object.assign(process.env, {
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: "briefing-room",
  OIDC_CLIENT_SECRET: "a secret between the two",
  LOG_LEVEL: "silent",
});

const { Visitor } = await import("../visitor");

beforeAll(async () => {
  for (const person of [ada, ben]) await new Visitor().register(person);
});
afterAll(() => provider.stop());

/** Goes to the provider, agrees there as somebody and comes back. */
async function comesBack(visitor: Browser, claims: Claims) {
  const csrfToken = await visitor.csrf();
  const away = await visitor.auth("POST", "signin/oidc", { csrfToken, callbackUrl: "/me", json: "true" });
  return visitor.auth("GET", provider.agree(away.body.url as string, claims));
}

const accounts = () => database().person.count();

describe("signing in at an OpenID provider", () => {
  it("makes an account at the first visit and finds it again by issuer and subject", async () => {
    const visitor = new Visitor();
    const claims = { sub: "chi-1", name: chi.name, email: chi.email, email_verified: true };
    const reply = await comesBack(visitor, claims);
    expect([reply.status, reply.headers.get("location")]).toEqual([302, "http://localhost:3000/me"]);
    const me = await visitor.me();
    expect(me).toMatchObject({ kind: "person", name: chi.name, roles: [] });
    const again = new Visitor();
    await comesBack(again, {
      sub: "chi-1",
      name: "Renamed",
      email: "renamed@example.org",
      email_verified: true,
    });
    expect(await again.me()).toEqual(me);
  });

  it("asks the provider with PKCE, state and nonce", async () => {
    const visitor = new Visitor();
    const away = await visitor.auth("POST", "signin/oidc", { csrfToken: await visitor.csrf(), json: "true" });
    const asked = new URL(away.body.url as string).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"]) expect(asked.get(name)).toMatch(/^[\w-]{40,}$/);
    expect(asked.get("redirect_uri")).toBe("http://localhost:3000/api/auth/callback/oidc");
  });

  it("ties a verified address to the account that has it, which loses its unproved password and sessions", async () => {
    const squatter = new Visitor();
    await squatter.signIn(ada.email, ada.password);
    const before = await squatter.me();
    const visitor = new Visitor();
    await comesBack(visitor, { sub: "ada-1", name: "Other", email: "ADA@example.org", email_verified: true });
    expect(await visitor.me()).toEqual(before);
    expect(await squatter.me()).toEqual({ kind: "nobody" });
    expect((await squatter.signIn(ada.email, ada.password)).status).toBe(401);
  });

  it.each([
    ["an address that is not verified", { email_verified: false }],
    ["an address of which the provider does not say", {}],
    ["an address said to be verified in a word", { email_verified: "true" as unknown as boolean }],
  ])("never ties %s to an account", async (_, verified) => {
    const visitor = new Visitor();
    await comesBack(visitor, { sub: `ben-${JSON.stringify(verified)}`, email: ben.email, ...verified });
    const owner = new Visitor();
    await owner.signIn(ben.email, ben.password);
    expect((await visitor.me()).kind).toBe("person");
    expect((await owner.me()).kind).toBe("person");
    expect((await visitor.me()).id).not.toBe((await owner.me()).id);
  });

  it("lets nobody in with somebody else's answer, a made-up one, or the same one twice", async () => {
    const [victim, thief] = [new Visitor(), new Visitor()];
    const begin = async (visitor: Browser) =>
      visitor.auth("POST", "signin/oidc", { csrfToken: await visitor.csrf(), json: "true" });
    const [ours, theirs] = [await begin(victim), await begin(thief)];
    const planted = provider.agree(theirs.body.url as string, { sub: "thief" });
    const count = await accounts();
    await victim.auth("GET", planted);
    expect(await victim.me()).toEqual({ kind: "nobody" });
    await victim.auth("GET", "callback/oidc?code=made-up&state=made-up");
    expect(await victim.me()).toEqual({ kind: "nobody" });
    const honest = provider.agree(ours.body.url as string, { sub: "victim" });
    expect(await accounts()).toBe(count);
    await new Visitor().auth("GET", honest);
    expect(await accounts()).toBe(count);
  });

  it("refuses a suspended person", async () => {
    const visitor = new Visitor();
    await comesBack(visitor, { sub: "gone" });
    const { id } = await visitor.me();
    await database().person.update({ where: { id: id as string }, data: { suspendedAt: new Date() } });
    const back = new Visitor();
    const reply = await comesBack(back, { sub: "gone" });
    expect(reply.headers.get("location")).toContain("error=");
    expect(await back.me()).toEqual({ kind: "nobody" });
  });

  it("makes one account of two first visits at once", async () => {
    const count = await accounts();
    const claims = { sub: "twice", email: "twice@example.org", email_verified: true };
    await Promise.all([comesBack(new Visitor(), claims), comesBack(new Visitor(), claims)]);
    expect(await accounts()).toBe(count + 1);
  });
});
