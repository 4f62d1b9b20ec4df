import { afterEach, describe, expect, it } from "vitest";
import { issueLink } from "@/access/accounts/issue-link";
import { issueOwnerLink } from "@/access/accounts/issue-owner-link";
import { readLink } from "@/access/accounts/read-link";
import { occasion } from "@/app/_server/occasion";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";
import { nobody } from "../world";

const { ada, ben, chi, dov } = people;
const now = () => occasion(nobody);
const owners = () => database().membership.count({ where: { role: "owner", revokedAt: null } });
const ownerToken = async () => (await issueOwnerLink(now())) ?? "";
const dead = { status: 410, body: { error: { code: "link.not-valid" } } };

afterEach(async () => {
  await database().membership.deleteMany();
  await database().oneTimeLink.deleteMany();
});

describe("the first owner's link", () => {
  it("makes an owner who can sign in, once", async () => {
    const token = await ownerToken();
    expect(await readLink(new Date(), token)).toEqual({ purpose: "owner", email: null, name: null });
    const visitor = new Visitor();
    expect(await visitor.useLink(token, ada)).toMatchObject({ status: 200, body: { email: ada.email } });
    await visitor.signIn(ada.email, ada.password);
    expect(await visitor.me()).toMatchObject({ kind: "person", name: ada.name, roles: ["owner"] });
    expect(await new Visitor().useLink(token, ben)).toMatchObject(dead);
    expect(await issueOwnerLink(now())).toBeNull();
  });

  it("makes one owner of ten browsers that use it at once", async () => {
    const token = await ownerToken();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        new Visitor().useLink(token, { ...ben, email: `${n}.${ben.email}` }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(410)]);
    expect(await owners()).toBe(1);
  });

  it("replaces that of an earlier start", async () => {
    const [first, second] = [await ownerToken(), await ownerToken()];
    expect(await new Visitor().useLink(first, ada)).toMatchObject(dead);
    expect((await new Visitor().useLink(second, ada)).status).toBe(200);
  });

  it("is one, however many servers start at once", async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, ownerToken));
    const replies = await Promise.all(
      tokens.map((token, n) => new Visitor().useLink(token, { ...chi, email: `${n}.${chi.email}` })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await owners()).toBe(1);
  });

  it("does nothing once another owner was made", async () => {
    const token = await ownerToken();
    const invited = await issueLink(now(), { purpose: "owner", email: dov.email });
    expect((await new Visitor().useLink(invited, { name: dov.name, password: dov.password })).status).toBe(
      200,
    );
    expect(await new Visitor().useLink(token, ada)).toMatchObject(dead);
    expect(await owners()).toBe(1);
  });

  it("runs out after a week", async () => {
    const token = await ownerToken();
    await database().$executeRaw`UPDATE "OneTimeLink" SET "expiresAt" = "expiresAt" - interval '7 days'`;
    expect(await new Visitor().useLink(token, ada)).toMatchObject(dead);
  });

  it("asks for what it needs and stays usable", async () => {
    const token = await ownerToken();
    const { name: _, ...nameless } = ada;
    const reply = await new Visitor().useLink(token, nameless);
    expect(reply).toMatchObject({ status: 422, body: { error: { code: "link.incomplete" } } });
    expect((reply.body.error as { fields: object }).fields).toHaveProperty("name");
    expect((await new Visitor().useLink(token, { ...ada, password: "short" })).status).toBe(400);
    expect((await new Visitor().useLink(token, ada)).status).toBe(200);
  });
});

describe("an invitation", () => {
  it("makes an instructor of its address, and of no other", async () => {
    const token = await issueLink(now(), { purpose: "instructor", email: " Chi@Example.org " });
    const visitor = new Visitor();
    const reply = await visitor.useLink(token, { ...chi, email: "mallory@example.org" });
    expect(reply.body).toEqual({ email: chi.email });
    await visitor.signIn(chi.email, chi.password);
    expect(await visitor.me()).toMatchObject({ name: chi.name, roles: ["instructor"] });
    expect(await database().person.count({ where: { email: "mallory@example.org" } })).toBe(0);
  });

  it("that comes again replaces the one not used", async () => {
    const wanted = { purpose: "instructor", email: "twice@example.org" } as const;
    const [first, second] = [await issueLink(now(), wanted), await issueLink(now(), wanted)];
    expect(await new Visitor().useLink(first, { ...ben, email: wanted.email })).toMatchObject(dead);
    expect((await new Visitor().useLink(second, { ...ben, email: wanted.email })).status).toBe(200);
  });
});

describe("a reset", () => {
  it("is made only for an account that is there", async () => {
    await expect(issueLink(now(), { purpose: "reset", email: "nobody@example.org" })).rejects.toThrow(
      "not-found",
    );
  });

  it("keeps name and roles", async () => {
    const email = "keeper@example.org";
    const invited = await issueLink(now(), { purpose: "instructor", email });
    await new Visitor().useLink(invited, { name: "Keeper", password: "first password" });
    const token = await issueLink(now(), { purpose: "reset", email });
    await new Visitor().useLink(token, { name: "Other", password: "second password" });
    const visitor = new Visitor();
    await visitor.signIn(email, "second password");
    expect(await visitor.me()).toMatchObject({ name: "Keeper", roles: ["instructor"] });
  });

  it("used in five browsers at once sets one password", async () => {
    const email = "five@example.org";
    await new Visitor().register({ ...ben, email });
    const token = await issueLink(now(), { purpose: "reset", email });
    const passwords = ["one", "two", "three", "four", "five"].map((word) => `password ${word}`);
    const replies = await Promise.all(
      passwords.map((password) => new Visitor().useLink(token, { password })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
    const right = passwords[replies.findIndex(({ status }) => status === 200)] ?? "";
    expect((await new Visitor().signIn(email, right)).status).toBe(200);
  });

  it("lets its user in although strangers have used up the guesses", async () => {
    const email = "besieged@example.org";
    await new Visitor().register({ ...ben, email });
    for (let n = 0; n < 10; n++) await new Visitor().signIn(email, `guess ${n}`);
    const token = await issueLink(now(), { purpose: "reset", email });
    const visitor = new Visitor();
    await visitor.useLink(token, { password: "a new password" });
    expect((await visitor.signIn(email, "a new password")).status).toBe(200);
  });
});

describe("a link's address", () => {
  it.each(["", "x", "../../me", "a".repeat(43), "a".repeat(65)])(
    "that was never made (%s) is dead",
    async (token) => {
      expect([404, 410]).toContain((await new Visitor().useLink(token, ada)).status);
    },
  );

  it("is not in the database", async () => {
    const token = await ownerToken();
    const rows = JSON.stringify(await database().oneTimeLink.findMany());
    expect(rows).not.toContain(token);
  });
});
