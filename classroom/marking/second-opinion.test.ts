import { describe, expect, it } from "vitest";
import type { Rubric } from "./rubric";
import {
  asksForThird,
  disputedCriteria,
  type GivenMark,
  isForTurn,
  pairOf,
  standingMark,
} from "./second-opinion";

const levels = [4, 3, 2, 1].map((points) => ({ points, text: `${points}` }));
const rubric: Rubric = [
  { id: "aim", text: "Aim", levels },
  { id: "proof", text: "Proof", levels: [...levels].reverse() },
];
let count = 0;
const mark = (markerId: string, aim: number, proof: number, isSecond = false): GivenMark => {
  count += 1;
  return { id: `m${count}`, markerId, isSecond, levels: { aim, proof }, at: new Date(count * 1000) };
};

const ada = mark("ada", 0, 3);
const eva = mark("eva", 1, 3, true);
const far = mark("eva", 2, 3, true);
const again = mark("ada", 1, 3);
const kim = mark("kim", 1, 3);

describe("the mark that counts", () => {
  it("is the last one, and never a second opinion", () => {
    expect(standingMark([])).toBeNull();
    expect(standingMark([ada, eva])).toBe(ada);
    expect(standingMark([ada, eva, again])).toBe(again);
  });
});

describe("a second mark", () => {
  it("is compared with the mark that stood when it was given", () => {
    expect(pairOf([ada])).toBeNull();
    expect(pairOf([eva])).toBeNull();
    expect(pairOf([ada, eva, again])).toEqual({ first: ada, second: eva });
    expect(pairOf([ada, again, eva])).toEqual({ first: again, second: eva });
  });

  it("is far from the first when two levels lie between them on any criterion, in either order of levels", () => {
    expect(disputedCriteria(rubric, { first: ada, second: eva })).toEqual([]);
    expect(disputedCriteria(rubric, { first: ada, second: far })).toEqual(["aim"]);
    expect(disputedCriteria(rubric, { first: mark("ada", 0, 1), second: mark("eva", 3, 3, true) })).toEqual([
      "aim",
      "proof",
    ]);
  });
});

describe("a third marker", () => {
  it("is asked for when two are far apart", () => {
    expect(asksForThird(rubric, [ada])).toBe(false);
    expect(asksForThird(rubric, [ada, eva])).toBe(false);
    expect(asksForThird(rubric, [ada, far])).toBe(true);
  });

  it("is neither of the two, and settles it", () => {
    expect(asksForThird(rubric, [ada, far, again])).toBe(true);
    expect(asksForThird(rubric, [ada, far, kim])).toBe(false);
  });
});

describe("whose turn an answer is", () => {
  const byInstructor = false;
  const waiting = { waits: true, marks: [], byInstructor };
  const once = { waits: false, marks: [ada], byInstructor };
  const twice = { waits: false, marks: [ada, far], byInstructor };
  const overridden = { waits: false, marks: [], byInstructor };
  it.each([
    ["first", waiting, "ada", true],
    ["first", once, "kim", false],
    ["second", waiting, "eva", false],
    ["second", once, "eva", true],
    ["second", once, "ada", false],
    ["second", twice, "kim", false],
    ["second", overridden, "kim", false],
    ["third", once, "kim", false],
    ["third", twice, "kim", true],
    ["third", twice, "ada", false],
    ["third", twice, "eva", false],
  ] as const)("%s of %j for %s: %s", (turn, answer, marker, expected) => {
    expect(isForTurn(turn, rubric, answer, { personId: marker, isInstructor: false })).toBe(expected);
  });

  it("is only an instructor's where an instructor has decided, but for a second opinion", () => {
    const assistant = { personId: "kim", isInstructor: false };
    const instructor = { personId: "kim", isInstructor: true };
    const decided = { ...twice, byInstructor: true };
    expect(isForTurn("third", rubric, decided, assistant)).toBe(false);
    expect(isForTurn("third", rubric, decided, instructor)).toBe(true);
    expect(isForTurn("second", rubric, { ...once, byInstructor: true }, assistant)).toBe(true);
  });
});
