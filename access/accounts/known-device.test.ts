import { describe, expect, it } from "vitest";
import { deviceIn, deviceMark } from "./known-device";

const secret = "a secret of thirty-two characters";
const mark = deviceMark(secret, "device-1", "ada@example.org");

describe("the mark of a known device", () => {
  it("names the device to whoever made it", () => {
    expect(deviceIn(mark, secret, "ada@example.org")).toBe("device-1");
  });

  it.each([
    ["another account", mark, secret, "ben@example.org"],
    ["another secret", mark, `${secret}!`, "ada@example.org"],
    ["another device", mark.replace("device-1", "device-2"), secret, "ada@example.org"],
    ["more behind it", `${mark}.x`, secret, "ada@example.org"],
    ["no signature", "device-1.", secret, "ada@example.org"],
    ["nothing", undefined, secret, "ada@example.org"],
  ])("is worth nothing with %s", (_, given, by, email) => {
    expect(deviceIn(given, by, email)).toBeNull();
  });
});
