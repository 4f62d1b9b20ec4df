import { describe, expect, it } from "vitest";
import { inWords } from "./in-words";

const fine = { sd: 0.4, discriminativeEfficiency: 40, negativeCovariance: false };
const about = (
  question: Partial<typeof fine>,
  n = 30,
  interval: { low: number; high: number } | null = null,
) => inWords({ ...fine, ...question }, n, interval).map((remark) => remark.about);

describe("a question in plain words", () => {
  it("is passed over where nothing is to be said", () => {
    expect(about({})).toEqual([]);
    expect(about({ discriminativeEfficiency: 15 })).toEqual([]);
    expect(inWords({ ...fine, discriminativeEfficiency: null }, 30, null)).toEqual([]);
  });

  it("says of fewer than ten attempts only that they are too few", () => {
    expect(inWords({ ...fine, negativeCovariance: true }, 9, null)).toEqual([
      { about: "too-few", words: "Too few to say." },
    ]);
    expect(about({ negativeCovariance: true }, 10)).toEqual(["negative-covariance"]);
  });

  it("names what tells nobody apart", () => {
    expect(about({ sd: 0, negativeCovariance: false })).toEqual(["nobody-differs"]);
  });

  it("is dubious below 15 %, unless that may be chance", () => {
    expect(about({ discriminativeEfficiency: 14.9 })).toEqual(["dubious"]);
    expect(about({ discriminativeEfficiency: 14.9 }, 30, { low: -20, high: 14 })).toEqual(["dubious"]);
    expect(about({ discriminativeEfficiency: 14.9 }, 30, { low: -20, high: 35 })).toEqual([]);
  });
});
