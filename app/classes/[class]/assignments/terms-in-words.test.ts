import { describe, expect, it } from "vitest";
import { termsSchema } from "@/learning/terms/terms";
import { termsInWords } from "./terms-in-words";

const words = (given: object) => termsInWords(termsSchema.parse(given)).join(" ");

describe("terms in words", () => {
  it("say nothing of limits where there are none", () => {
    expect(words({})).toMatch(
      /no time limit\..*as often as you like.*you see your points, what was right and why/,
    );
  });

  it("tell the time somebody has, with what is theirs", () => {
    expect(words({ timeLimit: 5400, extraTime: 2700, closesAt: "2026-12-01T09:00:00Z" })).toContain(
      "You have 1 hour 30 min from the start, and 45 min more that are yours.",
    );
  });

  it("tell what tries cost", () => {
    expect(words({ behaviour: "interactive", penalty: 0.3333333 })).toContain("costs 33.3% of");
    expect(words({ behaviour: "points-list", pointsList: [10, 7] })).toContain("worth 10, 7 points");
    expect(words({ penalty: 0.5 })).not.toContain("costs");
  });

  it("tell how many attempts there are and which counts", () => {
    expect(words({ attempts: { allowed: 1 } })).toContain("You have one attempt.");
    expect(words({ attempts: { allowed: 3, delay: 60, grading: "average" } })).toContain(
      "You have 3 attempts. The average of all attempts counts. Between two attempts you wait 1 hour.",
    );
  });

  it("tell what is seen afterwards", () => {
    const review = { "just-after": ["response", "mark"], "later-while-open": ["response", "mark"] };
    expect(words({ review, closesAt: "2026-12-01T09:00:00Z" })).toContain(
      "what was right you see after it closes",
    );
    const nothing = { "just-after": [], "later-while-open": [], "after-close": [] };
    expect(words({ review: nothing })).toContain("a receipt; your points appear once they are released");
  });
});
