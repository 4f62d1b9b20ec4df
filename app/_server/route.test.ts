import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Refusal, type RefusalCode } from "@/access/refusal";
import { endpoint } from "./endpoint";
import { log } from "./log";
import { refusals } from "./refusals";
import { route } from "./route";

log.level = "silent";

const params = Promise.resolve({ thing: "one" });
const door = endpoint({
  method: "PUT",
  path: "/api/things/{thing}",
  summary: "A thing.",
  anyone: true,
  params: z.object({ thing: z.enum(["one", "two"]) }),
  body: z.strictObject({ size: z.int().max(9), inner: z.strictObject({ x: z.string() }).optional() }),
  reply: z.object({ thing: z.string(), size: z.number() }),
  limit: 200,
});
const put = (body: unknown) =>
  new Request("http://localhost/api/things/one", {
    method: "PUT",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
const fails = (error: unknown) =>
  route(door, async () => {
    throw error;
  })(put({ size: 1 }), { params });

describe("a route", () => {
  it("gives path and body to the use case and cuts its output to the reply", async () => {
    const handler = route(door, async (_, { thing, size }) => ({ thing, size, key: "secret" }));
    const reply = await handler(put({ size: 2 }), { params });
    expect([reply.status, await reply.json()]).toEqual([200, { thing: "one", size: 2 }]);
    expect(reply.headers.get("cache-control")).toBe("private, no-store");
  });

  it("lets the route choose status and headers", async () => {
    const handler = route(
      door,
      async () => 3,
      (size) => ({ body: { thing: "made", size }, status: 201, headers: { "X-Made": "yes" } }),
    );
    const reply = await handler(put({ size: 2 }), { params });
    expect([reply.status, reply.headers.get("x-made")]).toEqual([201, "yes"]);
  });

  it.each([
    [{}, ["size"]],
    [{ size: "2" }, ["size"]],
    [{ size: 10, colour: "red" }, ["colour", "size"]],
    [{ size: 1, inner: { x: 1, y: 2 } }, ["inner.x", "inner.y"]],
    [[], ["body"]],
    [null, ["body"]],
    [JSON.parse('{"size":1,"__proto__":{"x":1}}'), ["__proto__"]],
  ])("names the fields of %j that do not fit", async (body, fields) => {
    const handler = route(door, async () => ({ thing: "", size: 0 }));
    const reply = await handler(put(body), { params });
    const { error } = await reply.json();
    expect([reply.status, error.code]).toEqual([400, "request.not-valid"]);
    expect(Object.keys(error.fields).sort()).toEqual(fields);
  });

  it("finds nothing under a path that cannot be", async () => {
    const handler = route(door, async () => ({ thing: "", size: 0 }));
    const reply = await handler(put({ size: 1 }), { params: Promise.resolve({ thing: "three" }) });
    expect([reply.status, (await reply.json()).error.code]).toEqual([404, "not-found"]);
  });

  it.each(Object.keys(refusals) as RefusalCode[])("translates the refusal %s", async (code) => {
    const reply = await fails(new Refusal(code, { current: { revision: 2 }, secret: "key" }));
    const body = await reply.json();
    expect(reply.status).toBe(refusals[code].status);
    expect(body.error).toEqual({ code, message: refusals[code].message });
    expect(body.current).toEqual(code === "attempt.stale-answer" ? { revision: 2 } : undefined);
    expect(JSON.stringify(body)).not.toContain("secret");
  });

  it("says nothing of a bug but the id it was noted under", async () => {
    const reply = await fails(new Error("SELECT password FROM somewhere"));
    const text = await reply.text();
    expect(reply.status).toBe(500);
    expect(JSON.parse(text).error).toMatchObject({
      code: "unexpected",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(text).not.toContain("SELECT");
  });

  it("calls a database that does not answer unavailable", async () => {
    const reply = await fails(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
    expect([reply.status, (await reply.json()).error.code]).toEqual([503, "database.unavailable"]);
    expect(reply.headers.get("retry-after")).toBe("2");
  });

  it("does not send an output that its reply does not describe", async () => {
    const handler = route(door, async () => ({ thing: "one", size: Number.NaN }));
    expect((await handler(put({ size: 1 }), { params })).status).toBe(500);
  });
});
