import { describe, expect, it } from "vitest";
import { requestFault } from "./request-fault";

const head = { host: "localhost:3000" };
const status = (method: string, url: string, headers: Record<string, string> = head) =>
  requestFault(method, url, headers)?.status ?? null;

describe("a request's head", () => {
  it.each(["/", "/modules/mali/s1?x=1", "/modules/mali/s1?x=%ff&y=100%", "/modules/caf%C3%A9", "/api/me"])(
    "%s is fine",
    (url) => {
      expect(status("GET", url)).toBeNull();
    },
  );

  it.each([
    ["that cannot be decoded", "/modules/%ff"],
    ["cut short", "/modules/%e"],
    ["with NUL", "/modules/%00"],
    ["with NUL in its query", "/modules?x=%00"],
    ["with a line break", "/modules/%0d%0aset-cookie"],
    ["with a backslash", "/\\evil.example"],
    ["of another host", "http://evil.example/"],
    ["of the whole server", "*"],
  ])("an address %s is 400", (_, url) => {
    expect(status("GET", url)).toBe(400);
  });

  it("an endless address is 414, a missing host 400", () => {
    expect(status("GET", `/${"a".repeat(8_192)}`)).toBe(414);
    expect(status("GET", "/", {})).toBe(400);
  });

  it.each(["TRACE", "CONNECT", "PROPFIND", "get"])("%s is 405 everywhere", (method) => {
    expect(status(method, "/api/me")).toBe(405);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is for the interface, not for pages", (method) => {
    expect(status(method, "/api/attempts")).toBeNull();
    expect(status(method, "/modules/mali")).toBe(405);
  });

  it("a form that Next itself made may post to its page", () => {
    expect(status("POST", "/classes", { ...head, "next-action": "00" })).toBeNull();
    expect(
      status("POST", "/classes", { ...head, "content-type": "multipart/form-data; boundary=x" }),
    ).toBeNull();
    expect(status("PUT", "/classes", { ...head, "next-action": "00" })).toBe(405);
  });
});
