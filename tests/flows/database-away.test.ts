import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isDatabaseTrouble } from "@/app/_server/database-trouble";
import { log } from "@/app/_server/log";
import { GET as getHealth } from "@/app/api/health/route";
import { GET as getReady } from "@/app/api/ready/route";
import { database } from "@/prisma/client";
import { people } from "../people";
import { Visitor } from "../visitor";

log.level = "silent";

const held = globalThis as unknown as { briefingRoomDatabase?: unknown };
const url = process.env.DATABASE_URL;
const none = { params: Promise.resolve({}) };
const ask = (path: string) => new Request(`http://localhost:3000${path}`);

function moveTo(port: number): void {
  process.env.DATABASE_URL = `postgresql://nobody:nothing@127.0.0.1:${port}/none`;
  delete held.briefingRoomDatabase;
}

function moveBack(): void {
  process.env.DATABASE_URL = url;
  delete held.briefingRoomDatabase;
}

afterEach(moveBack);

async function expectUnavailable(): Promise<void> {
  const begun = performance.now();
  const { ada } = people;
  const replies = await Promise.all([
    new Visitor().register(ada),
    new Visitor().signIn(ada.email, ada.password),
    new Visitor().ask(getReady, "GET", "/api/ready"),
  ]);
  for (const reply of replies)
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "database.unavailable" } } });
  expect((await getHealth(ask("/api/health"), none)).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(8_000);
}

describe("while the database is away", () => {
  it("says so when nobody listens", async () => {
    moveTo(1);
    await expectUnavailable();
  });

  it("says so when it takes connections and keeps silent", async () => {
    const silent = net.createServer();
    await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
    moveTo((silent.address() as net.AddressInfo).port);
    await expectUnavailable();
    silent.close();
  });

  it("takes nobody's sign-in away", async () => {
    const { ben } = people;
    const visitor = new Visitor();
    await visitor.register(ben);
    await visitor.signIn(ben.email, ben.password);
    moveTo(1);
    const reply = await visitor.auth("GET", "session");
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "database.unavailable" } } });
    moveBack();
    expect(await visitor.me()).toMatchObject({ kind: "person" });
  });

  it("knows the time-outs of a slow one", async () => {
    const slow = (setting: "statement_timeout" | "lock_timeout", statement: string) =>
      database().$transaction(async (db) => {
        await db.$executeRawUnsafe(`SET LOCAL ${setting} = '50ms'`);
        await db.$executeRawUnsafe(statement);
      });
    const error = await slow("statement_timeout", "SELECT pg_sleep(1)").catch((thrown: unknown) => thrown);
    expect(isDatabaseTrouble(error)).toBe(true);
    await database().$transaction(async (db) => {
      await db.$executeRawUnsafe(`LOCK TABLE "Person" IN ACCESS EXCLUSIVE MODE`);
      const locked = await slow("lock_timeout", `LOCK TABLE "Person"`).catch((thrown: unknown) => thrown);
      expect(isDatabaseTrouble(locked)).toBe(true);
    });
  });

  it("calls a fault of our own a fault", async () => {
    const wrong = await database().$queryRaw`SELECT nonsense`.catch((thrown: unknown) => thrown);
    const twice = { data: { id: "01890000-0000-7000-8000-000000000001", createdAt: new Date() } };
    await database().person.create(twice);
    const taken = await database()
      .person.create(twice)
      .catch((thrown: unknown) => thrown);
    for (const error of [wrong, taken, new Error("timeout"), new TypeError("x"), null, "ECONNREFUSED"])
      expect(isDatabaseTrouble(error)).toBe(false);
  });

  it("is ready with it back", async () => {
    expect((await getReady(ask("/api/ready"), none)).status).toBe(200);
  });
});
