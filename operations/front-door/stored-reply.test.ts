import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bestEncoding, storeReply } from "./stored-reply";

const text = Buffer.from("The Security Council met. ".repeat(100));

describe("a stored reply", () => {
  it("keeps compressed forms that say the same", async () => {
    const { compressed, body } = await storeReply(text, { "Content-Type": "text/html" });
    expect(body.equals(text)).toBe(true);
    expect(brotliDecompressSync(compressed.br ?? Buffer.alloc(0)).equals(text)).toBe(true);
    expect(gunzipSync(compressed.gzip ?? Buffer.alloc(0)).equals(text)).toBe(true);
  });

  it("does not compress what is compressed already", async () => {
    expect((await storeReply(text, { "Content-Type": "font/woff2" })).compressed).toEqual({});
  });

  it("has a tag that changes with its content", async () => {
    const first = await storeReply(text, {});
    expect((await storeReply(Buffer.from(text), {})).etag).toBe(first.etag);
    expect((await storeReply(Buffer.from("other"), {})).etag).not.toBe(first.etag);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["GZIP", "gzip"],
    ["identity", null],
    ["", null],
  ])("for a client that takes “%s” is sent as %s", async (accepted, encoding) => {
    const stored = await storeReply(text, { "Content-Type": "text/html" });
    expect(bestEncoding(accepted, stored)).toBe(encoding);
  });
});
