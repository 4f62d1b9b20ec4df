import { describe, expect, it } from "vitest";
import { registerPerson } from "@/access/accounts/register-person";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";
import { nobody, occasion } from "../world";

const { ada, ben } = people;

describe("making an account", () => {
  it("lets its owner sign in, whatever the case of the address", async () => {
    const visitor = new Visitor();
    const reply = await visitor.register({ ...ben, email: "  Ben@Example.ORG " });
    expect(reply).toMatchObject({ status: 201, body: { registered: true } });
    expect((await visitor.signIn("ben@EXAMPLE.org", ben.password)).status).toBe(200);
    expect(await visitor.me()).toMatchObject({ kind: "person", name: ben.name, roles: [] });
  });

  it("gives the same reply for an address already taken and leaves its account alone", async () => {
    const first = await new Visitor().register(ada);
    const again = await new Visitor().register({
      ...ada,
      name: "Somebody Else",
      password: "another password",
    });
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect((await new Visitor().signIn(ada.email, "another password")).status).toBe(401);
    const visitor = new Visitor();
    expect((await visitor.signIn(ada.email, ada.password)).status).toBe(200);
    expect(await visitor.me()).toMatchObject({ name: ada.name });
  });

  it("makes one account of ten registrations at once", async () => {
    const email = "ten@example.org";
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => new Visitor().register({ ...ben, email })),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(await database().person.count({ where: { email } })).toBe(1);
  });

  it("is refused where accounts are made by invitation", async () => {
    const invited = { ...ben, email: "invited@example.org" };
    await expect(registerPerson(occasion(nobody), invited, "invite")).rejects.toThrow(
      "registration.by-invitation",
    );
    expect(await database().person.count({ where: { email: invited.email } })).toBe(0);
  });

  it.each([
    ["seven characters", { password: "1234567" }, "password"],
    ["seven characters in fourteen units", { password: "🦉".repeat(7) }, "password"],
    ["129 characters", { password: "x".repeat(129) }, "password"],
    ["no address", { email: "ben" }, "email"],
    ["an address longer than mail carries", { email: `${"b".repeat(250)}@example.org` }, "email"],
    ["an empty name", { name: " " }, "name"],
    ["a field nobody knows", { role: "owner" }, "role"],
  ])("refuses %s and says which field", async (_, wrong, field) => {
    const reply = await new Visitor().register({ ...ben, email: "wrong@example.org", ...wrong });
    expect(reply).toMatchObject({ status: 400, body: { error: { code: "request.not-valid" } } });
    expect(Object.keys((reply.body.error as { fields: object }).fields)).toEqual([field]);
    expect(await database().person.count({ where: { email: "wrong@example.org" } })).toBe(0);
  });

  it("takes a password of 128 characters whole", async () => {
    const visitor = new Visitor();
    const password = "é".repeat(127);
    await visitor.register({ ...ben, email: "long@example.org", password: `${password}a` });
    expect((await visitor.signIn("long@example.org", `${password}b`)).status).toBe(401);
    expect((await visitor.signIn("long@example.org", `${password}a`)).status).toBe(200);
  });
});
