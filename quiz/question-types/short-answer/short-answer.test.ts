import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortAnswer } from "./index";
import { matches } from "./matches";
import { scoreShortAnswer } from "./score";

const ask = { stem: "Which word?" };
const words = fc.stringMatching(/^[b-z][a-z]{0,8}( [b-z]{1,6}){0,2}$/);

describe("two short answers", () => {
  it.each([
    ["the same letters in another case", "Azawad", "aZAWAD"],
    ["accents", "Traoré", "traore"],
    ["an accent written as a letter and a mark", "Traore\u0301", "Traoré"],
    ["spaces around and between", "Cheick Modibo Diarra", "  cheick  modibo\u00a0diarra "],
    ["a hyphen for a space", "cherry picking", "cherry-picking"],
    ["a hyphen for nothing", "cooperation", "co\u2011operation"],
    ["a dash for a hyphen", "Franco-Malian", "franco–malian"],
    ["a hidden soft hyphen", "quotation", "quo\u00adtation"],
    ["the article the", "UN", "the UN"],
    ["the article a", "the thesis", "A thesis"],
    ["the article an", "abstention", "an abstention"],
    ["full-width letters", "EU", "ＥＵ"],
    ["a ligature", "official", "oﬃcial"],
    ["the sharp s", "Straße", "STRASSE"],
    ["a curly apostrophe", "l'Azawad", "l’Azawad"],
  ])("agree but for %s", (_, one, other) => {
    expect(matches(one, other, {})).toBe(true);
    expect(matches(other, one, {})).toBe(true);
  });

  it.each([
    ["a letter", "Diarra", "Diara"],
    ["a space inside", "no where", "nowhere"],
    ["points", "AU", "A.U."],
    ["an article inside", "Council of the UN", "Council of UN"],
    ["a beginning that looks like an article", "theatre", "atre"],
    ["an article and nothing else", "the", ""],
    ["a plural", "thesis", "theses"],
    ["an asterisk where none is wild", "a*", "ab"],
  ])("differ by %s", (_, one, other) => {
    expect(matches(one, other, {})).toBe(false);
  });

  it("differ by case where case counts, and still not by accents, hyphens or an article", () => {
    expect(matches("AU", "au", { caseSensitive: true })).toBe(false);
    expect(matches("Côte-Nord", "the Cote Nord", { caseSensitive: true })).toBe(true);
  });
});

describe("a wildcard", () => {
  it.each([
    ["*", "", true],
    ["*", "anything", true],
    ["sel*quot*", "Selective quotation", true],
    ["sel*quot*", "quotation, selective", false],
    ["*tion", "citation", true],
    ["a*b*a", "aba", true],
    ["a*a", "a", false],
    ["ab*ba", "aba", false],
    ["*ab*", "xxabxx", true],
    ["2 \\* 3", "2 * 3", true],
    ["2 \\* 3", "2 x 3", false],
    ["cherry*picking", "cherry-picking", true],
  ])("in %s takes %s: %s", (pattern, typed, expected) => {
    expect(matches(pattern, typed, { wildcard: true })).toBe(expected);
  });

  it("agrees with a regular expression", () => {
    const letters = fc.stringMatching(/^[xy]{0,8}$/);
    const patterns = fc.stringMatching(/^[xy*]{1,6}$/);
    fc.assert(
      fc.property(patterns, letters, (pattern, typed) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(typed);
        expect(matches(pattern, typed, { wildcard: true })).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the score of a short answer", () => {
  it("is what the accepted text is worth, and its most where several agree", () => {
    const key = { accept: [{ text: "u*", fraction: 0.5 }, { text: "UN" }], wildcard: true };
    expect(scoreShortAnswer(key, { text: "un" })).toEqual({ verdict: "scored", fraction: 1 });
    expect(scoreShortAnswer(key, { text: "union" })).toEqual({ verdict: "scored", fraction: 0.5 });
  });

  it("is nothing for a rejected text, even if a wildcard would take it", () => {
    const key = { accept: [{ text: "*" }], reject: [{ text: "Mali" }], wildcard: true };
    expect(scoreShortAnswer(key, { text: "mali" })).toEqual({ verdict: "scored", fraction: 0 });
  });

  it("is everything for an accepted text in whatever dress", () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => ` ${text}\u2003`,
      (text) => `the ${text}`,
      (text) => text.replaceAll(" ", "-"),
      (text) => text.replaceAll("e", "é"),
      (text) => text.normalize("NFD"),
    );
    fc.assert(
      fc.property(words, dress, (text, put) => {
        fc.pre(!text.startsWith("the "));
        expect(scoreShortAnswer({ accept: [{ text }] }, { text: put(text) })).toEqual({
          verdict: "scored",
          fraction: 1,
        });
      }),
    );
  });
});

describe("the review of a short answer", () => {
  const key = {
    accept: [
      { text: "selective", fraction: 0.5 },
      { text: "cherry picking" },
      { text: "quote mining", note: "Rarer." },
    ],
    reject: [{ text: "straw man" }],
  };

  it("looks for feedback under the author's own text, right or wrong", () => {
    const [wrong] = shortAnswer.review(ask, key, { text: "Straw-man " });
    expect(wrong).toMatchObject({
      answer: "Straw-man",
      right: "cherry picking",
      standing: "wrong",
      feedback: ["straw man"],
    });
    const [noted] = shortAnswer.review(ask, key, { text: "quote-mining" });
    expect(noted).toMatchObject({ standing: "right", feedback: ["quote mining"], note: "Rarer." });
    const [half] = shortAnswer.review(ask, key, { text: "selective" });
    expect(half).toMatchObject({ standing: "partly" });
  });
});

describe("the faults of a short answer", () => {
  it("are told to the author", () => {
    expect(shortAnswer.faults(ask, { accept: [{ text: "veto", fraction: 0.5 }] })).toHaveLength(1);
    expect(shortAnswer.faults(ask, { accept: [{ text: "veto" }, { text: "--" }] })).toEqual([
      'Nothing of "--" is left to compare.',
    ]);
    expect(shortAnswer.faults(ask, { accept: [{ text: "the veto" }], reject: [{ text: "VETO" }] })).toEqual([
      '"the veto" is both accepted and rejected.',
    ]);
  });
});
