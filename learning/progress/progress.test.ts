import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttemptRow, progressOf, quizProgress } from "./progress";

const minute = (n: number) => new Date(Date.UTC(2026, 10, 25, 12, n));
const place = { moduleId: "mali", sectionId: "s1" };
const open: AttemptRow = { ...place, id: "open", isOpen: true, submittedAt: null, points: null, outOf: null };
const done = (id: string, at: number, points: number, outOf: number): AttemptRow => ({
  ...place,
  id,
  isOpen: false,
  submittedAt: minute(at),
  points,
  outOf,
});

describe("a quiz over time", () => {
  it("that was never begun has nothing to show", () => {
    expect(quizProgress([])).toEqual({
      openAttempt: null,
      attempts: 0,
      best: null,
      latest: null,
      history: [],
    });
  });

  it("with an open attempt names it and does not count it", () => {
    expect(quizProgress([open])).toMatchObject({ openAttempt: "open", attempts: 0, latest: null });
  });

  it("whose attempt ended without a submission has no result of it", () => {
    expect(quizProgress([{ ...open, isOpen: false }])).toMatchObject({ openAttempt: null, attempts: 0 });
  });

  it("is told in the order of handing in, whatever the order of the rows", () => {
    const { history, latest } = quizProgress([done("b", 2, 1, 4), done("c", 3, 2, 4), done("a", 1, 3, 4)]);
    expect(history.map(({ attempt }) => attempt)).toEqual(["a", "b", "c"]);
    expect(latest?.attempt).toBe("c");
  });

  it.each([
    ["the most points", [done("a", 1, 1, 4), done("b", 2, 3, 4)], { score: 3, outOf: 4 }],
    [
      "the largest share when content has changed",
      [done("a", 1, 3, 3), done("b", 2, 4, 6)],
      { score: 3, outOf: 3 },
    ],
    ["even where all are nothing", [done("a", 1, 0, 4), done("b", 2, 0, 4)], { score: 0, outOf: 4 }],
    ["the earlier of equals", [done("b", 2, 2, 4), done("a", 1, 1, 2)], { score: 1, outOf: 2 }],
  ])("has as its best %s", (_title, rows, best) => {
    expect(quizProgress(rows).best).toEqual(best);
  });

  it("counts an attempt of which nothing is scored yet as nothing of nothing, which is never the better one", () => {
    const unscored = { ...done("a", 1, 0, 0), points: null, outOf: null };
    expect(quizProgress([unscored])).toMatchObject({ attempts: 1, latest: { score: 0, outOf: 0 } });
    expect(quizProgress([unscored, done("b", 2, 1, 4)]).best).toEqual({ score: 1, outOf: 4 });
  });

  it("shows points to five decimals, so that three thirds are one", () => {
    expect(quizProgress([done("a", 1, 0.9999999, 3)]).best).toEqual({ score: 1, outOf: 3 });
  });

  it("has no better result than its best and no later than its latest", () => {
    const rows = fc.uniqueArray(fc.tuple(fc.nat(500), fc.nat(4)), { selector: ([at]) => at, minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const { best, latest, history, attempts } = quizProgress(
          given.map(([at, points]) => done(`${at}`, at, points, 4)),
        );
        expect(attempts).toBe(given.length);
        expect(best?.score).toBe(Math.max(...given.map(([, points]) => points)));
        expect(latest?.attempt).toBe(`${Math.max(...given.map(([at]) => at))}`);
        expect(history.at(-1)).toEqual(latest);
      }),
    );
  });
});

describe("progress", () => {
  const reading = (moduleId: string, sectionId: string) => ({
    moduleId,
    sectionId,
    lastPassage: "P-1.1",
    readAt: null,
  });

  it("lists modules and sections in the order of their names, ten after nine", () => {
    const rows = [reading("mali", "s10"), reading("mali", "s9"), reading("chad", "s1")];
    expect(
      progressOf(rows, []).map(({ id, sections }) => [id, sections.map((section) => section.id)]),
    ).toEqual([
      ["chad", ["s1"]],
      ["mali", ["s9", "s10"]],
    ]);
  });

  it("puts reading and quiz of a section together, and each where it belongs", () => {
    const [mali] = progressOf([reading("mali", "s2")], [done("a", 1, 1, 4)]);
    expect(mali?.sections).toMatchObject([
      { id: "s1", lastPassage: null, quiz: { attempts: 1 } },
      { id: "s2", lastPassage: "P-1.1", quiz: { attempts: 0 } },
    ]);
  });
});
