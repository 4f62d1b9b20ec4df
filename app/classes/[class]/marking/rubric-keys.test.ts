import { describe, expect, it } from "vitest";
import { commandOf, keyOf } from "./rubric-keys";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const place = { criterion: 1, criteria: 3, levels: 4 };

describe("a key in the rubric", () => {
  it.each([
    ["1", { kind: "pick", rank: 0 }],
    ["4", { kind: "pick", rank: 3 }],
    ["5", null],
    ["0", null],
    ["ArrowDown", { kind: "move", to: 2 }],
    ["ArrowUp", { kind: "move", to: 0 }],
    ["Enter", { kind: "save" }],
    ["ArrowRight", null],
    ["Tab", null],
    ["a", null],
    ["F1", null],
  ])("%s", (key, command) => {
    expect(commandOf({ ...plain, key }, place)).toEqual(command);
  });

  it("stays at the first and the last criterion", () => {
    expect(commandOf({ ...plain, key: "ArrowUp" }, { ...place, criterion: 0 })).toEqual({
      kind: "move",
      to: 0,
    });
    expect(commandOf({ ...plain, key: "ArrowDown" }, { ...place, criterion: 2 })).toEqual({
      kind: "move",
      to: 2,
    });
  });

  it("is the browser's with Ctrl, Alt or Command", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey"])
      expect(commandOf({ ...plain, key: "1", [held]: true }, place)).toBeNull();
  });

  it("reaches ten levels", () => {
    const keys = Array.from({ length: 10 }, (_, rank) => keyOf(rank));
    expect(keys.join("")).toBe("1234567890");
    const ten = { ...place, levels: 10 };
    expect(keys.map((key) => commandOf({ ...plain, key }, ten))).toEqual(
      keys.map((_, rank) => ({ kind: "pick", rank })),
    );
  });
});
