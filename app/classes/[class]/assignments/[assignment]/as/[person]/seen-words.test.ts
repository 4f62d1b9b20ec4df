import { describe, expect, it } from "vitest";
import { reviewSentence, sentenceOf, sourceWords } from "./seen-words";

const at = new Date("2026-12-01T08:00:00Z");
const assignment = { id: "1", title: "On tea", kind: "quiz" };
const said = (
  part: Parameters<typeof sentenceOf>[2],
  state: "draft" | "published" | "archived" = "published",
) => sentenceOf("Ben", { state, assignment }, part, (time) => time.toISOString().slice(11, 16));

describe("what a student sees, in a sentence", () => {
  it.each([
    [{ standing: { kind: "may-start" as const, isLate: false }, used: 0 }, "Ben can begin."],
    [
      { standing: { kind: "may-start" as const, isLate: true }, used: 1 },
      "Ben can begin again, and is late.",
    ],
    [
      { standing: { kind: "not-open-yet" as const, opensAt: at }, used: 0 },
      "Ben has to wait: it opens 08:00.",
    ],
    [
      { standing: { kind: "working" as const, attempt: "a", deadline: at, isLate: false }, used: 1 },
      "Ben is working on it until 08:00.",
    ],
    [{ standing: { kind: "wait" as const, until: at }, used: 1 }, "Ben can begin the next attempt 08:00."],
    [{ standing: { kind: "none-left" as const }, used: 2 }, "Ben has no attempts left."],
    [{ standing: { kind: "closed" as const }, used: 0 }, "It is closed, and Ben did not begin it."],
    [{ standing: { kind: "closed" as const }, used: 1 }, "It is closed; Ben handed in."],
  ])("%j: %s", (part, sentence) => {
    expect(said(part)).toBe(sentence);
  });

  it("is nothing while it is a draft, and what they did once it is archived", () => {
    const part = { standing: { kind: "may-start" as const, isLate: false }, used: 0 };
    expect(said(part, "draft")).toBe("Ben does not see it: it is a draft.");
    expect(said(part, "archived")).toBe("Ben does not see it: it is archived.");
    expect(said({ ...part, used: 1 }, "archived")).toContain("sees what they did");
  });
});

describe("what they can look back at", () => {
  it("is named", () => {
    expect(reviewSentence({ phase: "just-after", sees: ["response", "mark"] })).toBe(
      "They see: their answer, points.",
    );
    expect(reviewSentence({ phase: null, sees: [] })).toBe("There is no attempt to look back at.");
    expect(reviewSentence({ phase: "just-after", sees: [] })).toContain("receipt only");
  });
});

describe("which rule a value came from", () => {
  it("is the assignment or an override, and what came after it", () => {
    expect(sourceWords({ override: null, adjustedBy: null })).toBe("The assignment");
    expect(
      sourceWords({ override: { level: "section", forWhom: "North" }, adjustedBy: "accommodation" }),
    ).toBe("Override for section North, with the accommodation");
    expect(sourceWords({ override: { level: "class", forWhom: null }, adjustedBy: "order" })).toBe(
      "Override for the class, no later than the close",
    );
  });
});
