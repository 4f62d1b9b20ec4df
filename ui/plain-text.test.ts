import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";

describe("the plain form of an author's text", () => {
  it.each([
    ["as it is", "as it is"],
    ["*one* and **two** and ***three***", "one and two and three"],
    ["_one_ and __two__, but snake_case stays", "one and two, but snake_case stays"],
    ["`all *necessary* measures`", "all *necessary* measures"],
    ["[Resolution *2085*](https://un.org/x)", "Resolution 2085"],
    ["2 * 3 = 6, five stars \\*", "2 * 3 = 6, five stars *"],
    ["  over\n  two lines ", "over two lines"],
    ["“quoted” & <b>marked</b>", "“quoted” & <b>marked</b>"],
  ])("%s", (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
