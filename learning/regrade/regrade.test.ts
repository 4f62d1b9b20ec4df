import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deferredRules } from "@/quiz/scoring/grade-question";
import { memoQuestions, memoRubric } from "@/tests/memo-quiz";
import { historyOf, questionOf, stored } from "@/tests/score-histories";
import { teaQuestions } from "@/tests/tea-quiz";
import { shareOf, standingScore } from "../scores/score-history";
import { type RegradePolicy, regradePolicies, regradeScore } from "./regrade";

const leaf = questionOf(teaQuestions[0]);
const rules = deferredRules;
const mended = questionOf({ ...leaf, key: { right: "roots" } });
const halves = questionOf({ ...leaf, key: { weights: { leaves: 0.5, roots: 1 } } });
const heavier = questionOf({ ...leaf, points: 4 });

/** What stands after a regrade: what it wrote, or what it left. */
function comesTo(
  policy: RegradePolicy,
  now: typeof leaf,
  given: Parameters<typeof historyOf>[1],
  pinned: typeof leaf = leaf,
) {
  const history = historyOf(pinned, given);
  const { worth, why } = regradeScore({ history, pinned, mended: now, rules: given?.rules ?? rules }, policy);
  const { verdict, fraction, points, outOf } = worth ?? standingScore(history);
  return { wrote: worth !== null, verdict, fraction, points, outOf, why };
}

const roots = { response: { choice: "roots" } };
const leaves = { response: { choice: "leaves" } };
const stones = { response: { choice: "stones" } };

describe("a score whose question was mended", () => {
  it.each([
    // policy, mended question, answer → fraction, points, out of, why
    ["raise-only", mended, roots, 1, 1, 1, "raised"],
    ["raise-only", mended, leaves, 1, 1, 1, "would-fall"],
    ["raise-only", mended, stones, 0, 0, 1, "same"],
    ["raise-only", halves, leaves, 1, 1, 1, "would-fall"],
    ["raise-only", heavier, leaves, 1, 1, 1, "same"],
    ["any", mended, roots, 1, 1, 1, "raised"],
    ["any", mended, leaves, 0, 0, 1, "lowered"],
    ["any", mended, stones, 0, 0, 1, "same"],
    ["any", halves, leaves, 0.5, 0.5, 1, "lowered"],
    ["any", heavier, leaves, 1, 4, 4, "weight"],
    ["any", heavier, stones, 0, 0, 4, "weight"],
    ["current-or-previous-correct", mended, roots, 1, 1, 1, "raised"],
    ["current-or-previous-correct", mended, leaves, 1, 1, 1, "would-fall"],
    ["current-or-previous-correct", heavier, leaves, 1, 4, 4, "weight"],
    ["current-or-previous-correct", mended, stones, 0, 0, 1, "same"],
    ["full-credit", mended, roots, 1, 1, 1, "raised"],
    ["full-credit", mended, leaves, 1, 1, 1, "would-fall"],
    ["full-credit", mended, stones, 1, 1, 1, "full-credit"],
    ["full-credit", heavier, stones, 1, 4, 4, "full-credit"],
    ["full-credit", mended, {}, 1, 1, 1, "full-credit"],
  ] as const)("%s, case %#", (policy, now, given, fraction, points, outOf, why) => {
    expect(comesTo(policy, now, given)).toMatchObject({ fraction, points, outOf, why });
  });

  it("is left alone where nothing was answered, but for full credit", () => {
    for (const policy of ["raise-only", "any", "current-or-previous-correct"] as const)
      expect(comesTo(policy, mended, {})).toMatchObject({ wrote: false, verdict: "unanswered", why: "same" });
    expect(comesTo("full-credit", mended, {})).toMatchObject({ wrote: true, verdict: "scored" });
  });

  it("is kept where it was set by hand, whatever the policy", () => {
    const byHand = [{ cause: "override" as const, fraction: 0.3, points: 0.3 }];
    for (const policy of regradePolicies)
      expect(comesTo(policy, mended, { ...roots, later: byHand })).toMatchObject({
        wrote: false,
        fraction: 0.3,
        why: "set-by-hand",
      });
  });

  it("rests on what its answer said, through earlier regrades and their undoing", () => {
    const regraded = { cause: "regrade" as const, fraction: 0, points: 0 };
    const back = { cause: "undo" as const, fraction: 1, points: 1 };
    expect(comesTo("raise-only", leaf, { ...leaves, later: [regraded] })).toMatchObject({
      fraction: 1,
      wrote: true,
    });
    expect(comesTo("any", mended, { ...leaves, later: [regraded, back] })).toMatchObject({
      fraction: 0,
      wrote: true,
    });
    expect(comesTo("current-or-previous-correct", mended, { ...leaves, later: [regraded] })).toMatchObject({
      fraction: 1,
      why: "raised",
    });
  });

  it("scores every try anew, and the try that was right after all earns what it would have", () => {
    const interactive = { behaviour: "interactive", penalty: 0.5, pointsList: [] } as const;
    const pinned = questionOf({ ...leaf, hints: ["Look again."] });
    const now = questionOf({ ...pinned, key: { right: "roots" } });
    const tries = [
      { response: { choice: "roots" }, answerRevision: 1, certainty: null, fraction: 0 },
      { response: { choice: "leaves" }, answerRevision: 2, certainty: null, fraction: 1 },
    ];
    const given = { rules: interactive, tries };
    expect(historyOf(pinned, given).scores[0]).toMatchObject({ fraction: 0.5 });
    expect(comesTo("any", now, given, pinned)).toMatchObject({ fraction: 1, why: "raised" });
  });

  it("counts a try that no longer belongs to its question as worth nothing", () => {
    const adaptive = { behaviour: "adaptive", penalty: 0, pointsList: [] } as const;
    const options = [
      { id: "roots", text: "Roots" },
      { id: "stones", text: "Stones" },
    ];
    const now = questionOf({ ...leaf, ask: { stem: "Which?", options }, key: { right: "roots" } });
    const tries = [{ response: { choice: "leaves" }, answerRevision: 1, certainty: null, fraction: 1 }];
    expect(comesTo("any", now, { rules: adaptive, tries })).toMatchObject({ fraction: 0 });
    expect(comesTo("raise-only", now, { rules: adaptive, tries })).toMatchObject({
      fraction: 1,
      wrote: false,
    });
  });

  it("may fall out of the negative of a certainty", () => {
    const certain = { behaviour: "certainty-deferred", penalty: 0, pointsList: [] } as const;
    const history = historyOf(leaf, { ...roots, rules: certain });
    const sure = {
      ...history,
      entries: history.entries.map((entry) => ({ ...entry, certainty: 3 as const })),
    };
    const wrong = { ...sure, scores: [stored(1, { cause: "submission", fraction: -6, points: -6 })] };
    const given = { history: wrong, pinned: leaf, mended, rules: certain };
    expect(regradeScore(given, "raise-only").worth).toMatchObject({ fraction: 3, points: 3, outOf: 1 });
    expect(regradeScore({ ...given, mended: heavier }, "full-credit").worth).toMatchObject({
      fraction: 1,
      points: 4,
    });
  });
});

describe("a score that a person gave by a rubric", () => {
  const memo = questionOf(memoQuestions[1]);
  const doubled = memoRubric.map((criterion) =>
    criterion.id === "proof"
      ? { ...criterion, levels: criterion.levels.map((level) => ({ ...level, points: 2 * level.points })) }
      : criterion,
  );
  const now = questionOf({ ...memo, points: 12, key: { rubric: doubled, outline: "As before." } });
  const mark = (advice: number, proof: number) => ({ id: "mark", levels: { advice, proof }, comment: null });
  const marked = (advice: number, proof: number) => ({
    response: { text: "Buy the best leaves.", cites: ["P-1.1"] },
    marks: [mark(advice, proof)],
    later: [{ cause: "mark" as const, causeId: "mark", fraction: 0.625, points: 5, outOf: 8 }],
  });

  it.each([
    ["raise-only", 3, 0, 0.75, 6, 8, "raised"],
    ["raise-only", 0, 3, 0.625, 5, 8, "would-fall"],
    ["any", 3, 0, 0.75, 9, 12, "raised"],
    ["any", 0, 3, 0.5, 6, 12, "lowered"],
    ["current-or-previous-correct", 0, 3, 0.625, 7.5, 12, "weight"],
    ["full-credit", 0, 3, 0.625, 7.5, 12, "weight"],
  ] as const)(
    "keeps its levels; %s of %d and %d: %d, %d of %d: %s",
    (policy, advice, proof, fraction, points, outOf, why) => {
      expect(comesTo(policy, now, marked(advice, proof), memo)).toMatchObject({
        fraction,
        points,
        outOf,
        why,
      });
    },
  );

  it("is still a mark after it was regraded and that was taken back", () => {
    const given = marked(0, 3);
    const back = { fraction: 0.625, points: 5, outOf: 8 };
    const regraded = { cause: "regrade" as const, fraction: 1, points: 8, outOf: 8 };
    const later = [...given.later, regraded, { cause: "undo" as const, ...back }];
    expect(comesTo("any", now, { ...given, later }, memo)).toMatchObject({
      fraction: 0.5,
      points: 6,
      outOf: 12,
    });
  });

  it("is kept when the mended rubric has other criteria", () => {
    const other = questionOf({ ...memo, key: { rubric: [memoRubric[0]], outline: "Else." } });
    expect(comesTo("any", other, marked(0, 3), memo)).toMatchObject({
      wrote: false,
      why: "levels-do-not-fit",
    });
  });

  it("goes on waiting while nobody has marked it", () => {
    const waiting = { response: { text: "Buy the best leaves.", cites: ["P-1.1"] } };
    for (const policy of regradePolicies)
      expect(comesTo(policy, now, waiting, memo)).toMatchObject({ wrote: false, why: "waits" });
  });

  it("is not asked for where a key gave the score before", () => {
    const word = questionOf(teaQuestions[1]);
    const ask = { stem: "What is the drink called, and why?", words: { min: 1, max: 50 } };
    const now = questionOf({ ...memo, id: word.id, ask });
    const given = { response: { text: "infusion" } };
    expect(comesTo("any", now, given, word)).toMatchObject({ wrote: false, why: "would-need-a-person" });
  });
});

describe("any answer, key, weight and policy", () => {
  const choice = fc.constantFrom("leaves", "roots", "stones");
  const share = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
  const version = fc
    .record({ leaves: share, roots: share, stones: share, points: fc.integer({ min: 1, max: 9 }) })
    .map(({ points, ...weights }) => questionOf({ ...leaf, points, key: { weights } }));
  type Case = {
    response: { choice: string } | null;
    pinned: typeof leaf;
    mended: typeof leaf;
    policy: RegradePolicy;
  };
  const cases: fc.Arbitrary<Case> = fc.record({
    response: fc.option(choice.map((choice) => ({ choice }))),
    pinned: version,
    mended: version,
    policy: fc.constantFrom(...regradePolicies),
  });

  const run = ({ response, pinned, mended, policy }: Case) => {
    const history = historyOf(pinned, { response });
    const { worth } = regradeScore({ history, pinned, mended, rules }, policy);
    const standing = standingScore(history);
    const written = worth ? stored(2, { ...worth, cause: "regrade" }) : null;
    return { history, standing, written, later: written ?? standing };
  };

  it("raise-only never lowers a share, its points or what the question counts for", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { standing, later } = run({ ...given, policy: "raise-only" });
        expect(shareOf(later)).toBeGreaterThanOrEqual(shareOf(standing));
        expect(later.points).toBeGreaterThanOrEqual(standing.points);
        expect(later.outOf).toBe(standing.outOf);
      }),
    );
  });

  it("current-or-previous-correct and full-credit never lower a share", () => {
    fc.assert(
      fc.property(cases, (given) => {
        fc.pre(given.policy !== "any");
        const { standing, later } = run(given);
        expect(shareOf(later)).toBeGreaterThanOrEqual(shareOf(standing));
        if (given.policy === "full-credit") expect(shareOf(later)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("a second regrade by the same policy changes nothing", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { history, written } = run(given);
        const { pinned, mended, policy } = given;
        const again = written ? { ...history, scores: [...history.scores, written] } : history;
        expect(regradeScore({ history: again, pinned, mended, rules }, policy).worth).toBeNull();
      }),
    );
  });

  it("nothing written differs by less than is kept, and points are the share of what the question counts for", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { standing, written } = run(given);
        if (!written) return;
        expect([written.fraction, written.points, written.outOf]).not.toEqual([
          standing.fraction,
          standing.points,
          standing.outOf,
        ]);
        expect(written.points).toBeCloseTo(shareOf(written) * written.outOf, 6);
      }),
    );
  });
});
