import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inlineHashes } from "./inline-hashes";

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("the hashes of what a page carries inline", () => {
  it("cover scripts without a source, whatever else they carry, and styles", () => {
    const html = `<head><style>a{color:red}</style><script src="/a.js" async=""></script></head>
      <script id="_R_">start()</script><script>push("<\\/b> é")</script><script data-src="x">more()</script>`;
    expect(inlineHashes(html)).toEqual({
      scripts: [hash("start()"), hash('push("<\\/b> é")'), hash("more()")],
      styles: [hash("a{color:red}")],
    });
  });

  it("name each script once", () => {
    expect(inlineHashes("<script>a</script><script>a</script>").scripts).toHaveLength(1);
  });

  it("are none for a page without scripts", () => {
    expect(inlineHashes("<p>script</p>")).toEqual({ scripts: [], styles: [] });
  });
});
