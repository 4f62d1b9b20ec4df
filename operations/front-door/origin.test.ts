import { describe, expect, it } from "vitest";
import { isOwnRequest, ownOrigins } from "./origin";

describe("who may change something", () => {
  const own = ownOrigins("https://learn.example.org");

  it.each([
    ["this site", "https://learn.example.org", true],
    ["nobody named", undefined, false],
    ["a sandboxed page", "null", false],
    ["another site", "https://evil.example", false],
    ["this site without encryption", "http://learn.example.org", false],
    ["this site's name in a longer one", "https://learn.example.org.evil.example", false],
    ["another port", "https://learn.example.org:8443", false],
  ])("a POST from %s: %s", (_, origin, allowed) => {
    expect(isOwnRequest("POST", origin, own)).toBe(allowed);
  });

  it.each(["GET", "HEAD", "OPTIONS"])("%s only reads and needs no origin", (method) => {
    expect(isOwnRequest(method, undefined, own)).toBe(true);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s needs one", (method) => {
    expect(isOwnRequest(method, undefined, own)).toBe(false);
  });

  it("a site on this machine goes by all the machine's names, on its own port", () => {
    expect([...ownOrigins("http://localhost:3000")]).toEqual([
      "http://localhost:3000",
      "http://127.0.0.1:3000",
      "http://[::1]:3000",
    ]);
    expect([...ownOrigins("http://localhost")]).toContain("http://127.0.0.1");
  });
});
