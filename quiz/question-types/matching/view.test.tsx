// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { matching } from "./index";

const left = [
  { id: "mnla", text: "MNLA" },
  { id: "aqim", text: "AQIM" },
];
const short = [
  { id: "secular", text: "Secular" },
  { id: "branch", text: "Branch" },
];
const long = [
  { id: "secular", text: "A *secular* movement that wanted the north to secede" },
  { id: "branch", text: "Branch" },
];
const list = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const words = (name: string) => [...list(name).options].map(({ text }) => text);

describe("the form of a matching question", () => {
  it("has a list for each left entry, named by it", () => {
    const { given } = drawView(matching, { stem: "Match.", left, right: short }, null);
    expect(words("MNLA")).toEqual(["Choose…", "Secular", "Branch"]);
    fireEvent.change(list("MNLA"), { target: { value: "secular" } });
    fireEvent.change(list("AQIM"), { target: { value: "secular" } });
    fireEvent.change(list("MNLA"), { target: { value: "" } });
    expect(given).toEqual([
      { pairs: { mnla: "secular" } },
      { pairs: { mnla: "secular", aqim: "secular" } },
      { pairs: { aqim: "secular" } },
    ]);
    expect([list("MNLA").value, list("AQIM").value]).toEqual(["", "secular"]);
  });

  it("puts long entries above, each with a letter, and the letter into the lists", () => {
    drawView(matching, { stem: "Match.", left, right: long }, null);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "AA *secular* movement that wanted the north to secede",
      "BBranch",
    ]);
    expect(words("AQIM")).toEqual([
      "Choose…",
      "A. A secular movement that wanted the north to secede",
      "B. Branch",
    ]);
  });

  it("has a letter for every entry there can be", () => {
    const right = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, text: `*Entry* ${index}` }));
    drawView(matching, { stem: "Match.", left, right }, null);
    expect(words("MNLA").slice(26, 29)).toEqual(["Z. Entry 25", "AA. Entry 26", "AB. Entry 27"]);
  });
});
