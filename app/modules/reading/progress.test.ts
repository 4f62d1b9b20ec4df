import { describe, expect, it } from "vitest";
import { furthest, passagesReached, placeToResume, unread } from "./progress";
import { readProgressReply } from "./progress-reply";

const passages = ["P-1.1", "P-1.2", "P-1.3"];
const sections = [
  { id: "s1", passages },
  { id: "s2", passages: ["P-2.1", "P-2.2"] },
];

describe("how much of a section was read", () => {
  it.each([
    [unread, 0],
    [{ lastPassage: "P-1.2", read: false }, 2],
    [{ lastPassage: "P-1.1", read: true }, 3],
    [{ lastPassage: "P-9.9", read: false }, 0],
  ])("%o reaches %i passages", (progress, reached) =>
    expect(passagesReached(passages, progress)).toBe(reached),
  );

  it("never loses the place when somebody reads again from the top", () => {
    const known = { lastPassage: "P-1.3", read: true };
    expect(furthest(passages, known, { lastPassage: "P-1.1", read: false })).toEqual(known);
  });
});

describe("where to go on", () => {
  it("starts at the first section", () => {
    expect(placeToResume(sections, {})).toEqual({ section: "s1", passage: null, started: false });
  });

  it("goes back to the section that was left in the middle", () => {
    const reading = { s2: { lastPassage: "P-2.1", read: false } };
    expect(placeToResume(sections, reading)).toEqual({ section: "s2", passage: "P-2.1", started: true });
  });

  it("goes on to the first section not yet read", () => {
    const reading = { s1: { lastPassage: "P-1.3", read: true } };
    expect(placeToResume(sections, reading)).toEqual({ section: "s2", passage: null, started: true });
  });

  it("has nowhere to go when all is read", () => {
    const read = { lastPassage: null, read: true };
    expect(placeToResume(sections, { s1: read, s2: read })).toBeNull();
  });
});

describe("the server's account of somebody's progress", () => {
  it("is taken field by field", () => {
    const quiz = {
      openAttempt: "a1",
      attempts: 1,
      best: null,
      latest: null,
      history: [
        { attempt: "a0", submittedAt: "2026-11-25T10:00:00.000Z", score: 3.5, outOf: 8 },
        { attempt: 7 },
      ],
    };
    const section = { id: "s1", lastPassage: "P-1.2", readAt: null, quiz };
    expect(readProgressReply({ modules: [{ id: "mali", sections: [section] }] })).toEqual({
      mali: {
        reading: { s1: { lastPassage: "P-1.2", read: false } },
        quizzes: {
          s1: {
            openAttempt: "a1",
            earlier: [{ id: "a0", submittedAt: "2026-11-25T10:00:00.000Z", score: 3.5, outOf: 8 }],
          },
        },
      },
    });
  });

  it.each([null, "no", { modules: 3 }, { modules: [null, { sections: [{ id: 1 }] }] }])(
    "that makes no sense (%o) says nothing",
    (reply) => expect(readProgressReply(reply)).toEqual({}),
  );
});
