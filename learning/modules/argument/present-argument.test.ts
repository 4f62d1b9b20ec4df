import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "../load-content";
import { presentArgument } from "./present-argument";
import { sectionArgument } from "./section-argument";

const content = await loadContent(path.resolve(import.meta.dirname, "../../../content"));
const mali = content.modules.find(({ id }) => id === "mali");
if (!mali) throw new Error("The module on Mali has faults.");
const reading = presentArgument(mali);
if (!reading) throw new Error("The module on Mali has no argument.");

describe("the argument of the brief on Mali", () => {
  it("has the words of the statements and the places of their passages", () => {
    expect(reading.claims[2]).toMatchObject({
      id: "C3",
      name: "It may look like a reward",
      text: "Approving the resolution just after Diarra’s removal may look like a reward to the army.",
      status: "judgement, hedged",
      passages: [{ id: "P-4.5", section: "s4" }],
      evidence: [{ id: "F33", passages: [{ id: "P-4.2", section: "s4" }] }, { id: "F24" }],
      assumes: [{ id: "A2", name: "The army reads votes as rewards" }],
    });
  });

  it("tells the other way round what rests on what", () => {
    const claim = (id: string) => reading.claims.find((each) => each.id === id);
    expect(claim("C7")?.supports.map(({ id }) => id)).toEqual(["R1", "R2", "R3"]);
    expect(claim("C1")?.supports.map(({ id }) => id)).toEqual(["R0"]);
    expect(claim("C2")?.omitted.map(({ id }) => id)).toEqual(["O1", "O2"]);
    const needed = reading.assumptions.map(({ id, neededBy }) => [id, neededBy.map((each) => each.id)]);
    expect(needed).toContainEqual(["A4", ["C1", "C4", "C6"]]);
    expect(needed).toContainEqual(["A7", ["R1", "R2"]]);
  });

  it("has every claim, assumption, recommendation and omission of the statements", () => {
    const ids = mali.statements.map(({ id }) => id).filter((id) => /^[CARO]\d/.test(id));
    expect([...new Set(reading.entries)].filter((id) => /^[CARO]/.test(id)).sort()).toEqual(ids.sort());
  });

  it("stands on the day of the brief: no later event, no judgement made with hindsight, no passage that tells them", () => {
    const text = JSON.stringify(reading);
    expect(text).not.toMatch(/"(N|T)\d+"|\b(N|T)\d+\b/);
    expect(text).not.toMatch(/P-8\.|"s8"/);
    expect(text).not.toMatch(/\b(201[3-9]|202\d)\b/);
    expect(reading.entries).not.toContain("X14");
    expect(reading.entries).not.toContain("X21");
  });

  it("holds nothing of the questions", () => {
    expect(JSON.stringify(reading)).not.toMatch(/"(ask|key|feedback|hint|questions)"/);
  });

  it("gives each mention a place to lead to", () => {
    expect(reading.mentioned).toMatchObject({ F2: { id: "P-1.1", section: "s1" }, F6: { id: "P-2.1" } });
    expect(Object.keys(reading.mentioned).some((id) => reading.entries.includes(id))).toBe(false);
  });
});

describe("what a lesson carries of the argument", () => {
  const carried = (id: string) => {
    const section = mali.sections.find((each) => each.id === id);
    return section ? sectionArgument(mali, section) : null;
  };

  it("is told by passage, without the facts", () => {
    expect(carried("s4")?.map(({ passage, entries }) => [passage, entries.map(({ id }) => id)])).toEqual([
      ["P-4.5", ["C2", "C3"]],
      ["P-4.6", ["C4", "C5"]],
      ["P-4.7", ["C6"]],
      ["P-4.8", ["A2", "A4"]],
    ]);
  });

  it("is told only where the lesson leads to the argument", () => {
    expect(carried("s7")?.length).toBeGreaterThan(0);
    expect(carried("s1")).toBeNull();
    expect(presentArgument({ ...mali, argument: null })).toBeNull();
  });
});
