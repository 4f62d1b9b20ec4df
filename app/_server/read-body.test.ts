import { describe, expect, it } from "vitest";
import { BadBody, readBody } from "./read-body";

const limit = 1024;
const post = (body: BodyInit, headers: Record<string, string> = { "content-type": "application/json" }) =>
  new Request("http://localhost/", { method: "POST", body, headers });

async function fault(request: Request): Promise<[number, string]> {
  const error = await readBody(request, limit).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BadBody)) throw new Error("the body was taken");
  return [error.status, error.code];
}

describe("a body", () => {
  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON"])(
    "of type %s is read",
    async (type) => {
      expect(await readBody(post('{"a":["é",1,null]}', { "content-type": type }), limit)).toEqual({
        a: ["é", 1, null],
      });
    },
  );

  it.each(["text/plain", "application/json2", "multipart/form-data"])(
    "of type %s is refused",
    async (type) => {
      expect(await fault(post("{}", { "content-type": type }))).toEqual([400, "request.not-json"]);
    },
  );

  it("without a type or without anything in it is refused", async () => {
    expect(await fault(new Request("http://localhost/", { method: "POST" }))).toEqual([
      400,
      "request.not-json",
    ]);
    expect(await fault(post(""))).toEqual([400, "request.not-json"]);
  });

  it.each(["{", "undefined", "{'a':1}", "[1,]", '"\u0000"'])(
    "that is no JSON (%s) is refused",
    async (text) => {
      expect(await fault(post(text))).toEqual([400, "request.not-json"]);
    },
  );

  it("with a field called __proto__, which would be lost on the way, is refused", async () => {
    expect(await fault(post('{"pairs":[{"__proto__":"a"}]}'))).toEqual([400, "request.not-valid"]);
    expect(await readBody(post('{"constructor":"__proto__"}'), limit)).toEqual({ constructor: "__proto__" });
  });

  it("of exactly the limit is taken, one byte more is not, however it is sent", async () => {
    const sized = (bytes: number) => `"${"é".repeat((bytes - 2) / 2)}"`;
    expect(await readBody(post(sized(limit)), limit)).toHaveLength((limit - 2) / 2);
    expect(await fault(post(sized(limit + 2)))).toEqual([413, "request.too-large"]);
    const declared = { "content-type": "application/json", "content-length": String(limit + 1) };
    expect(await fault(post("{}", declared))).toEqual([413, "request.too-large"]);
  });

  it("without end is given up at the limit", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 256;
        controller.enqueue(new Uint8Array(256).fill(0x20));
      },
    });
    const request = new Request("http://localhost/", {
      method: "POST",
      body: endless,
      headers: { "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    expect(await fault(request)).toEqual([413, "request.too-large"]);
    expect(sent).toBeLessThan(limit * 4);
  });

  it.each([
    ["NUL", '{"a":"\\u0000"}'],
    ["a lone surrogate", '{"a":["\\ud800"]}'],
    ["halves in the wrong order", '{"a":"\\udc00\\ud800"}'],
    ["NUL in a name", '{"\\u0000":1}'],
  ])("that holds %s is refused", async (_, text) => {
    expect(await fault(post(text))).toEqual([400, "request.not-text"]);
  });

  it("may hold whole characters beyond the basic plane", async () => {
    expect(await readBody(post('"\\ud83e\\udd89🦉"'), limit)).toBe("🦉🦉");
  });

  it("that is not UTF-8 is refused", async () => {
    expect(await fault(post(new Uint8Array([0x22, 0xff, 0x22])))).toEqual([400, "request.not-text"]);
  });

  it("nested beyond reason is refused, not crashed on", async () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(await readBody(post(deep(30)), limit)).toBeInstanceOf(Array);
    expect(await fault(post(deep(500)))).toEqual([400, "request.too-deep"]);
  });
});
