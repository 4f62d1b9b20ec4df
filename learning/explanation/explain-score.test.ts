import { describe, expect, it } from "vitest";
import { groundOf } from "@/learning/scores/score-history";
import { worthBy } from "@/learning/scores/worth-by";
import type { BehaviourId } from "@/quiz/behaviours/behaviour";
import { questionVersion } from "@/quiz/paper/question-version";
import { memoQuestions } from "@/tests/memo-quiz";
import { historyOf, questionOf } from "@/tests/score-histories";
import { teaQuestions } from "@/tests/tea-quiz";
import { noon } from "@/tests/world";
import { explainScore } from "./explain-score";

const [leaf, word, bins] = teaQuestions.map(questionOf) as [
  ReturnType<typeof questionOf>,
  ReturnType<typeof questionOf>,
  ReturnType<typeof questionOf>,
];
const everything = { response: true, key: true, feedback: true };
const version = (question: typeof leaf) => questionVersion(question).slice(0, 12);
const at = noon.toISOString();

type Given = Parameters<typeof historyOf>[1];
type Options = { shows?: Partial<typeof everything>; behaviour?: BehaviourId; versions?: (typeof leaf)[] };

function explain(pinned: typeof leaf, given: Given, options: Options = {}) {
  const { shows = {}, behaviour = "deferred", versions = [pinned] } = options;
  return explainScore(historyOf(pinned, given), {
    pinned,
    versionOf: (hash) => versions.find((one) => questionVersion(one) === hash),
    policyOf: () => "any",
    behaviour,
    shows: { ...everything, ...shows },
  });
}

describe("how a number came about", () => {
  it("begins with the answer, its revision and time, the question as it was asked, and the rule of its type", () => {
    expect(explain(word, { response: { text: "tea" } })).toEqual([
      { kind: "response", words: "tea", revision: 1, savedAt: at, isLate: false },
      { kind: "question", is: "as-asked", version: version(word) },
      { kind: "rule", type: "short-answer", rule: null, verdict: "scored", parts: [] },
      { kind: "points", fraction: 0.5, points: 1, outOf: 2 },
      { kind: "engine", version: 1, at },
    ]);
  });

  it("says what each part of the answer was worth, by the name it has on the page", () => {
    const steps = explain(bins, { response: { bins: { steam: "hot", ice: "hot", snow: "cold" } } });
    const rule = steps.find(({ kind }) => kind === "rule");
    expect(rule).toMatchObject({ type: "categorise" });
    expect(
      rule?.kind === "rule" && [...rule.parts].sort((one, other) => (one.id < other.id ? -1 : 1)),
    ).toEqual([
      { id: "ice", name: "Ice", fraction: 0 },
      { id: "snow", name: "Snow", fraction: 1 },
      { id: "steam", name: "Steam", fraction: 1 },
    ]);
  });

  it("says so where nothing was answered", () => {
    expect(explain(leaf, {})).toMatchObject([
      { kind: "response", words: null, revision: null, savedAt: null },
      { kind: "question" },
      { kind: "rule", verdict: "unanswered" },
      { kind: "points", fraction: null, points: 0, outOf: 1 },
      { kind: "engine" },
    ]);
  });

  it("shows each try with what it was worth and what the tries before took off", () => {
    const pinned = questionOf({ ...leaf, hints: ["Look again."] });
    const tries = ["stones", "leaves"].map((choice, place) => ({
      response: { choice },
      answerRevision: place + 1,
      certainty: null,
      fraction: place,
    }));
    const rules = { behaviour: "interactive", penalty: 0.25, pointsList: [] } as const;
    const steps = explain(pinned, { rules, tries }, { behaviour: "interactive" });
    expect(steps).toContainEqual({ kind: "tries", count: 2 });
    const plain = { part: null, certainty: null, isChosen: null, worth: null };
    const one = { kind: "grade", behaviour: "interactive", rule: "last-try", penalty: 0.25, ...plain };
    expect(steps.filter(({ kind }) => kind === "grade")).toEqual([
      { ...one, tryNumber: 1, raw: 0, times: 0, fraction: 0 },
      { ...one, tryNumber: 2, raw: 1, times: 1, fraction: 0.75 },
    ]);
  });

  it("tells of regrades, their undoing, late answers and what was set by hand, each with its reason and what counted then", () => {
    const later = [
      { cause: "regrade" as const, causeId: "r", note: "Wrong key", fraction: 1, points: 1 },
      { cause: "undo" as const, fraction: 0, points: 0 },
      { cause: "late-answer" as const, note: "The train" },
      { cause: "override" as const, note: "Agreed", fraction: 0.5, points: 0.5 },
    ];
    const steps = explain(leaf, { response: { choice: "roots" }, later });
    expect(steps.slice(4).map(({ kind }) => kind)).toEqual([
      ..."regrade question points undo points late-answer response question rule points override points engine".split(
        " ",
      ),
    ]);
    expect(steps).toContainEqual({ kind: "regrade", policy: "any", reason: "Wrong key", at });
    expect(steps).toContainEqual({ kind: "undo", at });
    expect(steps).toContainEqual({ kind: "late-answer", reason: "The train", at });
    expect(steps).toContainEqual({ kind: "override", reason: "Agreed", at });
    expect(steps.at(-2)).toEqual({ kind: "points", fraction: 0.5, points: 0.5, outOf: 1 });
  });

  it("lays a mark out by the rubric it was counted by: the level chosen of each criterion, its points and their most", () => {
    const memo = questionOf(memoQuestions[1]);
    const given = {
      response: { text: "Buy the best leaves.", cites: ["P-1.1"] },
      marks: [{ id: "m", levels: { advice: 1, proof: 3 }, comment: "Good course." }],
      later: [{ cause: "mark" as const, causeId: "m", questionVersion: questionVersion(memo) }],
    };
    const criteria = [
      { text: "Clear advice", level: "A course", points: 3, outOf: 4 },
      { text: "Use of evidence", level: "No fact", points: 1, outOf: 4 },
    ];
    expect(explain(memo, given)).toContainEqual({ kind: "mark", criteria, comment: "Good course." });
    const quiet = explain(memo, given, { shows: { feedback: false } });
    expect(quiet).toContainEqual({ kind: "mark", criteria, comment: null });
  });

  it("leaves out the answer and the question's fingerprint where these are not shown", () => {
    const steps = explain(
      leaf,
      { response: { choice: "roots" } },
      { shows: { response: false, key: false } },
    );
    expect(steps.map(({ kind }) => kind)).toEqual(["question", "rule", "points", "engine"]);
    expect(steps[0]).toEqual({ kind: "question", is: "as-asked", version: null });
  });

  it("repeats only the beginning of a long answer", () => {
    const memo = questionOf(memoQuestions[1]);
    const [response] = explain(memo, { response: { text: "leaf ".repeat(200), cites: [] } });
    expect(response?.kind === "response" && response.words?.length).toBeLessThan(310);
  });

  it("ends in the number that its ground gives when it is computed anew", () => {
    const history = historyOf(word, { response: { text: "tea" } });
    const rules = { behaviour: "deferred", penalty: 0, pointsList: [] } as const;
    const { points } = worthBy(word, groundOf(history), history, rules) ?? {};
    expect(explain(word, { response: { text: "tea" } }).at(-2)).toMatchObject({ kind: "points", points });
  });
});
