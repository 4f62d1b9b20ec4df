import { describe, expect, it } from "vitest";
import { changed, inContentFolder } from "@/tests/small-module";
import { faultLine } from "../fault";
import { loadContent } from "../load-content";

const forecast = `minutes: 4
questions:
  - id: Q1-01
    type: forecast
    objective: LO-1.1
    bloom: apply
    points: 2
    cites: [P-1.1]
    ask: { stem: Will it boil?, asOf: "2012-12-21", resolvesOn: "2013-01-01" }
    key: { outcome: 1, source: K01, resolution: It did. }
    feedback: { general: It did. }
`;
const closed = (gate: string) => `---
id: s2
title: Water
objectives: []
minutes: 2
opensAfter: ${gate}
---

Water boils. {#P-2.1}
`;

const faultsOf = (changes: Record<string, string>) =>
  inContentFolder({ tea: changed(changes) }, async (root) => (await loadContent(root)).faults.map(faultLine));

describe("a section that opens after forecasts", () => {
  it("is fine after a section that asks for one", async () => {
    expect(await faultsOf({ "01-leaves.quiz.yaml": forecast, "02-water.md": closed("s1") })).toEqual([]);
  });

  it("would never open where nobody is asked", async () => {
    expect(await faultsOf({ "02-water.md": closed("s1") })).toEqual([
      expect.stringMatching(/^tea\/02-water.md:6:\d+ The quiz of section s1 asks for no forecast/),
    ]);
    expect(await faultsOf({ "01-leaves.quiz.yaml": forecast, "02-water.md": closed("s9") })).toEqual([
      expect.stringContaining("There is no section s9 that is open to everybody."),
    ]);
  });

  it("cannot come before the section that opens it", async () => {
    const main = changed({})["module.yaml"]?.replace("[s1, s2]", "[s2, s1]") ?? "";
    const files = { "module.yaml": main, "01-leaves.quiz.yaml": forecast, "02-water.md": closed("s1") };
    expect(await faultsOf(files)).toEqual([expect.stringContaining("Section s1 comes after this one.")]);
  });

  it("asks for no forecast itself", async () => {
    const own = forecast.replace("Q1-01", "Q2-01").replace("P-1.1", "P-2.1");
    const files = {
      "01-leaves.quiz.yaml": forecast,
      "02-water.md": closed("s1"),
      "02-water.quiz.yaml": own,
    };
    expect(await faultsOf(files)).toEqual([
      expect.stringContaining("Q2-01 asks for a forecast in a section"),
    ]);
  });

  it("is not told by an open one: neither a passage of it nor a term", async () => {
    const main = changed({})["module.yaml"]?.replace("section: s1", "section: s2") ?? "";
    const files = {
      "module.yaml": main,
      "01-leaves.quiz.yaml": forecast.replace("[P-1.1]", "[P-1.1, P-2.1.1]"),
      "02-water.md": closed("s1"),
      "sentences.lock.yaml": "",
    };
    const faults = await faultsOf(files);
    expect(faults).toContainEqual(expect.stringContaining("This is in section s2, which is closed"));
    expect(faults).toContainEqual(expect.stringContaining("This term is explained in section s2"));
  });
});
