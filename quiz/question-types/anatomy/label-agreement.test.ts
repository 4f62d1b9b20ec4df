import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelAgreement } from "./label-agreement";
import type { AnatomyKey } from "./schema";

const labels = ["claim", "evidence", "rhetoric", "concession"].map((id) => ({ id }));
const ids = ["P-1.1.1", "P-1.1.2", "P-1.1.3", "P-1.1.4"];
const key: AnatomyKey = {
  labels: {
    "P-1.1.1": { labels: ["claim"] },
    "P-1.1.2": { labels: ["evidence"] },
    "P-1.1.3": { labels: ["evidence", "claim"] },
    "P-1.1.4": { labels: ["rhetoric"] },
  },
};
const response = (...given: readonly (string | null)[]) => ({
  labels: Object.fromEntries(
    given.flatMap((label, index) => (label === null ? [] : [[ids[index] ?? "", { label }]])),
  ),
});
const of = (agreement: ReturnType<typeof labelAgreement>, label: string) =>
  agreement.labels.find((one) => one.label === label);

describe("agreement with the key, label by label", () => {
  it("counts uses and sentences: claim was used three times, twice rightly, and evidence missed", () => {
    const agreement = labelAgreement(labels, key, [response("claim", "claim", "claim", null)]);
    expect(of(agreement, "claim")).toEqual({ label: "claim", precision: 2 / 3, recall: 1, f1: 0.8 });
    expect(of(agreement, "evidence")).toEqual({ label: "evidence", precision: null, recall: 0, f1: 0 });
    expect(of(agreement, "rhetoric")).toEqual({ label: "rhetoric", precision: null, recall: 0, f1: 0 });
    expect(of(agreement, "concession")).toEqual({
      label: "concession",
      precision: null,
      recall: null,
      f1: null,
    });
    expect(agreement.macroF1).toBeCloseTo(0.8 / 3, 12);
  });

  it("takes the first accepted label as missed, and counts several people together", () => {
    const agreement = labelAgreement(labels, key, [
      response("claim", "evidence", "rhetoric", "rhetoric"),
      response("claim", "evidence", "evidence", "concession"),
    ]);
    expect(of(agreement, "evidence")).toEqual({ label: "evidence", precision: 1, recall: 0.75, f1: 6 / 7 });
    expect(of(agreement, "rhetoric")).toEqual({ label: "rhetoric", precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(of(agreement, "concession")).toEqual({
      label: "concession",
      precision: 0,
      recall: null,
      f1: 0,
    });
  });

  it("is one throughout for what the key accepts, and nothing where nobody answered anything", () => {
    const right = labelAgreement(labels, key, [response("claim", "evidence", "claim", "rhetoric")]);
    expect(right.macroF1).toBe(1);
    expect(labelAgreement(labels, key, []).macroF1).toBeNull();
  });

  it("has an F1 between precision and recall, all within 0 and 1", () => {
    const given = fc.option(fc.constantFrom(...labels.map(({ id }) => id)));
    fc.assert(
      fc.property(fc.array(fc.tuple(given, given, given, given), { minLength: 1, maxLength: 5 }), (all) => {
        const agreement = labelAgreement(
          labels,
          key,
          all.map((one) => response(...one)),
        );
        for (const { precision, recall, f1 } of agreement.labels) {
          if (precision === null || recall === null || f1 === null) continue;
          expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
          expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
        }
        expect(agreement.macroF1 ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
