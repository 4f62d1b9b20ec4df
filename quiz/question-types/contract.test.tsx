// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlsOf, drawView, nameOf, operate } from "@/tests/draw-view";
import { sampledQuestions } from "@/tests/sampled-questions";
import { drawPaper } from "../paper/draw-paper";
import { shuffleFrom } from "../paper/shuffle-from";
import { reviewQuestion } from "../scoring/review-question";
import { scoreQuestion } from "../scoring/score-question";
import type { ReviewLine, Verdict } from "./question-type";

import { questionTypes } from "./register";

const sampled = await sampledQuestions();

/** Every string that stands anywhere in a value, names of fields included. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...wordsIn(part)]);
}

/** The value with another secret in the place of every text, number and truth in it. */
function withCanaries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCanaries);
  if (typeof value !== "object" || value === null) return "canary";
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [`canary-${name}`, withCanaries(part)]),
  );
}

const partsInOrder = (verdict: Verdict) =>
  verdict.verdict === "scored" && verdict.parts
    ? { ...verdict, parts: [...verdict.parts].sort((one, other) => (one.id < other.id ? -1 : 1)) }
    : verdict;

describe("the register", () => {
  it("names each type as the type names itself and has an ordinary, a minimal and an awkward sample of it", () => {
    for (const [name, questionType] of Object.entries(questionTypes)) {
      expect(questionType.type).toBe(name);
      const own = sampled.filter((one) => one.questionType === questionType);
      expect(own.map(({ sample }) => sample.name)).toEqual(["ordinary", "minimal", "awkward"]);
    }
  });

  it("finds nothing under a name that every object has", () => {
    expect(questionTypes.constructor).toBeUndefined();
    expect(scoreQuestion({ type: "__proto__", ask: {}, key: {} }, {})).toEqual({ verdict: "invalid" });
  });
});

describe.each(sampled.map((one) => ({ ...one, title: one.question.id })))(
  "$title",
  { timeout: 30_000 },
  (one) => {
    const { questionType, sample, question } = one;
    const ask = questionType.ask.parse(sample.ask);
    const key = questionType.key.parse(sample.key);

    it("is a question without faults", () => {
      expect(questionType.faults(ask, key)).toEqual([]);
    });

    it("scores each sampled response as the sample says, and one of them full unless a person must mark it", () => {
      const verdicts = sample.responses.map(({ response }) => scoreQuestion(question, response));
      expect(
        verdicts.map((verdict) => (verdict.verdict === "scored" ? verdict.fraction : verdict.verdict)),
      ).toEqual(sample.responses.map(({ fraction }) => fraction ?? "unanswered"));
      expect(sample.responses.some(({ fraction }) => fraction === 1 || fraction === "needs-a-person")).toBe(
        true,
      );
    });

    it("calls no response at all unanswered", () => {
      expect(scoreQuestion(question, null)).toEqual({ verdict: "unanswered" });
      expect(scoreQuestion(question, undefined)).toEqual({ verdict: "unanswered" });
    });

    it("calls a response invalid that cannot belong to it", () => {
      expect(sample.invalid.length).toBeGreaterThan(0);
      for (const response of [...sample.invalid, [], 0, "", true]) {
        expect(scoreQuestion(question, response), JSON.stringify(response)).toEqual({ verdict: "invalid" });
        const read = questionType.response.safeParse(response);
        expect(read.success && questionType.fits(ask, read.data), JSON.stringify(response)).toBe(false);
      }
    });

    it("takes whatever is sent without throwing, and never gives more than everything", () => {
      const known = [...new Set(wordsIn([ask, sample.responses]))];
      const { near } = fc.letrec((tie) => ({
        near: fc.oneof(
          { maxDepth: 3 },
          fc.constantFrom(...known),
          fc.jsonValue(),
          fc.boolean(),
          fc.array(tie("near"), { maxLength: 4 }),
          fc.dictionary(fc.constantFrom(...known), tie("near"), { maxKeys: 4 }),
        ),
      }));
      const shaped = fc
        .constantFrom(...sample.responses.flatMap(({ response }) => (response === null ? [] : [response])))
        .chain((response) =>
          fc.record(Object.fromEntries(Object.keys(response as object).map((name) => [name, near]))),
        );
      fc.assert(
        fc.property(fc.oneof(shaped, near), (response) => {
          const verdict = scoreQuestion(question, response);
          if (verdict.verdict !== "scored") return;
          for (const { fraction } of [verdict, ...(verdict.parts ?? [])]) {
            expect(fraction).toBeGreaterThanOrEqual(-1);
            expect(fraction).toBeLessThanOrEqual(1);
            expect(Math.abs(fraction * 1e7 - Math.round(fraction * 1e7))).toBeLessThan(1e-6);
          }
          reviewQuestion(question, response);
        }),
        { numRuns: 150 },
      );
    });

    it("leaves its key, feedback and hint behind when it is drawn on a paper", () => {
      const planted = {
        ...question,
        key: withCanaries(sample.key),
        feedback: withCanaries(question.feedback) as Record<string, string>,
        hint: "canary",
        objective: "canary",
        cites: ["canary"],
      };
      fc.assert(
        fc.property(fc.string(), (seed) => {
          const paper = drawPaper([planted], seed);
          expect(paper.questions).toHaveLength(1);
          expect(JSON.stringify({ ...paper, seed: "" })).not.toContain("canary");
          expect(questionType.ask.parse(paper.questions[0]?.ask)).toEqual(paper.questions[0]?.ask);
        }),
        { numRuns: 20 },
      );
      const smuggled = { ...question, ask: { ...(sample.ask as object), key: sample.key } };
      expect(drawPaper([smuggled], "seed").questions).toEqual([]);
    });

    it("gives the same verdict in whatever order its options are shown", () => {
      fc.assert(
        fc.property(fc.string(), fc.constantFrom(...sample.responses), (seed, { response }) => {
          const shuffled = questionType.shuffle(ask, shuffleFrom(seed));
          expect(wordsIn(shuffled).sort()).toEqual(wordsIn(ask).sort());
          expect(partsInOrder(scoreQuestion({ ...question, ask: shuffled }, response))).toEqual(
            partsInOrder(scoreQuestion(question, response)),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("reviews each response in words whose standing agrees with the verdict", () => {
      const ids = new Set(wordsIn(sample.responses.map(({ response }) => response)));
      const texts = new Set(textsIn(ask));
      for (const { response, fraction } of sample.responses) {
        const { lines, verdict } = reviewQuestion(question, response);
        expect(lines.length).toBeGreaterThan(0);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        for (const line of lines)
          for (const words of [line.prompt, line.answer, line.right])
            if (words !== null && texts.size > 0 && !texts.has(words)) {
              expect(words.trim()).not.toBe("");
              if (idsIn(ask).includes(words))
                expect(ids.has(words), `${words} is an id, not words`).toBe(false);
            }
        const standings = lines.map(({ standing }) => standing);
        const all = (standing: ReviewLine["standing"]) => standings.every((one) => one === standing);
        expect(all("blank"), JSON.stringify(response)).toBe(verdict.verdict === "unanswered");
        if (all("right")) expect(fraction).toBe(1);
        if (fraction === 1) expect(standings).not.toContain("blank");
        expect(standings.includes("waiting")).toBe(verdict.verdict === "needs-a-person");
        for (const line of lines) expect(line.answer === null).toBe(line.standing === "blank");
      }
    });

    it("looks for feedback only where an author may write it", () => {
      const may: string[] = questionType.feedbackIds(ask, key);
      for (const { response } of sample.responses)
        for (const line of questionType.review(
          ask,
          key,
          response === null ? null : questionType.response.parse(response),
        ))
          for (const id of line.feedback)
            expect(may.includes(id) || (questionType.isFeedbackId?.(id) ?? false), id).toBe(true);
    });

    it("draws a form whose every control has a name and needs no mouse, and no style attribute", () => {
      const { container } = drawView(questionType, ask, null);
      expect(controlsOf(container).length).toBeGreaterThan(0);
      for (const control of controlsOf(container)) {
        expect(nameOf(control), control.outerHTML).not.toBe("");
        expect(control.getAttribute("tabindex"), control.outerHTML).not.toBe("-1");
      }
      expect(container.querySelectorAll("[style]")).toHaveLength(0);
    });

    it("answers with responses that belong to the question, and shows what was answered", () => {
      const view = drawView(questionType, ask, null);
      operate(view, (response) => {
        const read = questionType.response.safeParse(response);
        expect(read.success, JSON.stringify(response)).toBe(true);
        expect(questionType.fits(ask, read.data), JSON.stringify(response)).toBe(true);
      });
      expect(view.given.length).toBeGreaterThan(0);
      for (const { response } of sample.responses) drawView(questionType, ask, response);
    });

    it("cannot be changed when it is only to be read", () => {
      const full = sample.responses.find(
        ({ fraction }) => fraction === 1 || fraction === "needs-a-person",
      )?.response;
      const { container } = drawView(questionType, ask, full, true);
      for (const control of controlsOf(container))
        expect(control.matches(":disabled"), control.outerHTML).toBe(true);
    });
  },
);

function pairsIn(value: unknown): { id: string; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const pair = value as { id?: unknown; text?: unknown };
  const own =
    typeof pair.id === "string" && typeof pair.text === "string" ? [{ id: pair.id, text: pair.text }] : [];
  return [...own, ...Object.values(value).flatMap(pairsIn)];
}

const idsIn = (ask: unknown) => pairsIn(ask).map(({ id }) => id);
const textsIn = (ask: unknown) => pairsIn(ask).map(({ text }) => text);
