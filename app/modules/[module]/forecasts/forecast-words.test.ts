import { describe, expect, it } from "vitest";
import { day, number, percent, said, standingInWords } from "./forecast-words";

describe("forecasts in words", () => {
  it("say how many are locked and what to do", () => {
    const states = (...list: ("not-given" | "draft" | "locked" | "revealed")[]) =>
      standingInWords(list.map((state) => ({ state })));
    expect(states("not-given", "not-given")).toMatch(/^0 of 2 are locked\. Handing in/);
    expect(states("draft", "locked")).toMatch(/^1 of 2 are locked\. One is in a quiz/);
    expect(states("draft", "draft")).toContain("2 are in a quiz that you have not handed in.");
    expect(states("locked", "revealed")).toMatch(/^All of them are locked/);
    expect(states("revealed")).toMatch(/^What happened is known now/);
  });

  it("tell what somebody said", () => {
    expect(said({ known: false, probability: 0.07 })).toBe("7 %");
    expect(said({ known: false, probability: null })).toBe("Nothing yet");
    expect(said({ known: true, probability: 0.5 })).toBe("You already knew what happened");
  });

  it("round for reading only, and leave undefined numbers out", () => {
    expect(number(0.0373333)).toBe("0.037");
    expect(number(-0.5)).toBe("−0.5");
    expect(number(null)).toBe("–");
    expect(percent(0.125)).toBe("12.5 %");
    expect(day("2013-05-31")).toBe("31 May 2013");
  });
});
