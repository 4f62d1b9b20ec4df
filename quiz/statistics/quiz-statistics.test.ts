import { describe, expect, it } from "vitest";
import { marksOf } from "./marks";
import { quizStatistics } from "./quiz-statistics";

const slotsOf = (...maxima: number[]) => maxima.map((maximum, at) => ({ name: `Q${at + 1}`, maximum }));

/*
 * Worked by hand. A: 0 0 1 1 1 of 1, B: 0 1 0 2 2 of 2; totals 0 1 1 3 3.
 * Means .6, 1, 1.6. Σ(a−ā)² = 1.2, Σ(b−b̄)² = 4, Σ(t−t̄)² = 7.2; over 4: variances .3, 1, 1.8. Σ(a−ā)(b−b̄) = .6−.4+.4+.4 = 1, so cov = .25.
 * cov(A,T) = .3+.25 = .55, cov(B,T) = 1.25; roots .741620, 1.118034; effective weights 39.8795 and 60.1205 %.
 * Discrimination .25/√(.3·1) = 45.6435 %. Sorted: a 0 0 1 1 1, b 0 0 1 2 2: .6+.6+0+.4+.4 = 2, over 4 = .5; efficiency 50 %.
 * Σd³ = .96, m3 = .192, k3 = 25·.192/12 = .4, skewness = .4/1.8^1.5 = .165635. Σd⁴ = 14.496, m4 = 2.8992, m2 = 1.44,
 * k4 = 25·(6·2.8992 − 12·2.0736)/24 = −7.8, kurtosis = −7.8/3.24 = −2.407407.
 * CIC = 200·(1 − 1.3/1.8) = 55.5556, error ratio 100·√.444444 = 66.6667, standard error .666667·1.341641 = .894427.
 */
const worked = marksOf(slotsOf(1, 2), [
  [0, null],
  [0, 1],
  [1, 0],
  [1, 2],
  [1, 2],
]);

describe("the statistics of a quiz", () => {
  it("are what they are by hand", () => {
    const { quiz, slots } = quizStatistics(worked);
    const expected = {
      n: 5,
      mean: 1.6,
      median: 1,
      standardDeviation: 1.3416408,
      skewness: 0.1656347,
      kurtosis: -2.4074074,
      cic: 55.5555556,
      errorRatio: 66.6666667,
      standardError: 0.8944272,
    };
    for (const [name, value] of Object.entries(expected))
      expect(quiz[name as keyof typeof expected], name).toBeCloseTo(value, 6);
    const [a, b] = slots;
    expect(a).toMatchObject({ slot: "Q1", answered: 5, facility: 0.6, negativeCovariance: false });
    expect(a?.sd).toBeCloseTo(0.5477226, 6);
    expect(a?.intendedWeight).toBeCloseTo(33.3333333, 6);
    expect(a?.effectiveWeight).toBeCloseTo(39.8795, 4);
    expect(a?.discriminationIndex).toBeCloseTo(45.6435465, 6);
    expect(a?.discriminativeEfficiency).toBeCloseTo(50, 10);
    expect(b).toMatchObject({ slot: "Q2", answered: 4, facility: 0.5, sd: 1 });
    expect(b?.effectiveWeight).toBeCloseTo(60.1205, 4);
  });

  it("give a question that works against the quiz no effective weight", () => {
    // A: 1 0, B: 0 3; totals 1 3. cov(A,T) = .5·1 − .5·3 = −1; cov(B,T) = −1.5·1 + 1.5·3 = 3.
    const { slots } = quizStatistics(
      marksOf(slotsOf(1, 3), [
        [1, 0],
        [0, 3],
      ]),
    );
    expect(slots[0]).toMatchObject({ effectiveWeight: null, negativeCovariance: true });
    expect(slots[1]).toMatchObject({ effectiveWeight: 100, negativeCovariance: false });
    expect(slots[0]?.discriminationIndex).toBeCloseTo(-100, 10);
  });

  it("take the mean of both middle totals where there are two", () => {
    expect(quizStatistics(marksOf(slotsOf(9), [[7], [1], [2], [5]])).quiz.median).toBe(3.5);
  });
});

describe("what has no value is null", () => {
  const spread = { skewness: null, kurtosis: null, cic: null, errorRatio: null, standardError: null };
  const undefinedSlot = { discriminationIndex: null, discriminativeEfficiency: null, effectiveWeight: null };

  it("without attempts: everything", () => {
    const { quiz, slots } = quizStatistics(marksOf(slotsOf(2), []));
    expect(quiz).toEqual({ n: 0, mean: null, median: null, standardDeviation: null, ...spread });
    expect(slots[0]).toMatchObject({ facility: null, sd: null, intendedWeight: 100, ...undefinedSlot });
  });

  it("with one attempt: what tells people apart", () => {
    const { quiz, slots } = quizStatistics(marksOf(slotsOf(1, 1), [[1, 0]]));
    expect(quiz).toEqual({ n: 1, mean: 1, median: 1, standardDeviation: null, ...spread });
    expect(slots[0]).toMatchObject({ facility: 1, sd: null, negativeCovariance: false, ...undefinedSlot });
  });

  it("with two or three attempts: skewness, then kurtosis", () => {
    expect(
      quizStatistics(
        marksOf(slotsOf(1, 1), [
          [1, 0],
          [0, 0],
        ]),
      ).quiz,
    ).toMatchObject(spread);
    const three = quizStatistics(
      marksOf(slotsOf(1, 1), [
        [1, 0],
        [0, 0],
        [1, 1],
      ]),
    ).quiz;
    expect(three.kurtosis).toBeNull();
    expect(three.skewness).not.toBeNull();
    expect(three.cic).not.toBeNull();
  });

  it("where all have the same total: what divides by its variance", () => {
    const rows = Array.from({ length: 10 }, () => [0.1, 0.7]);
    const { quiz, slots } = quizStatistics(marksOf(slotsOf(1, 1), rows));
    expect(quiz).toMatchObject({ standardDeviation: 0, ...spread });
    for (const slot of slots)
      expect(slot).toMatchObject({ sd: 0, negativeCovariance: false, ...undefinedSlot });
  });

  it("where nobody differs in one question: its discrimination, and that of the only other", () => {
    const rows = Array.from({ length: 10 }, (_, at) => [0.1, at % 3 === 0 ? 1 / 3 : 0.7]);
    const { slots } = quizStatistics(marksOf(slotsOf(1, 1), rows));
    expect(slots[0]).toMatchObject({
      ...undefinedSlot,
      sd: 0,
      effectiveWeight: 0,
      negativeCovariance: false,
    });
    expect(slots[1]).toMatchObject({ ...undefinedSlot, effectiveWeight: 100 });
  });

  it("where a question earns nothing: its facility; it counts as a slot all the same", () => {
    const rows = [
      [1, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
      [1, 1, 0],
    ];
    const { quiz, slots } = quizStatistics(marksOf(slotsOf(1, 1, 0), rows));
    expect(slots[2]).toMatchObject({ facility: null, sd: 0, intendedWeight: 0, effectiveWeight: 0 });
    const two = quizStatistics(marksOf(slotsOf(1, 1), rows)).quiz;
    expect(quiz.cic).toBeCloseTo(((two.cic ?? 0) * 3) / 4, 10);
  });

  it("in a quiz of one slot: consistency; of none with a maximum: intended weights", () => {
    const { quiz, slots } = quizStatistics(marksOf(slotsOf(0), [[0], [0], [0], [1]]));
    expect(quiz).toMatchObject({ cic: null, errorRatio: null, standardError: null });
    expect(quiz.skewness).not.toBeNull();
    expect(slots[0]).toMatchObject({ intendedWeight: null, discriminationIndex: null, effectiveWeight: 100 });
  });
});
