// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { clozeDropdown } from "./index";

const numbers = [
  { id: "vi", text: "VI" },
  { id: "vii", text: "*VII*" },
];
const ask = {
  stem: "Complete the text.",
  text: "Under Chapter {chapter} of the *Charter*, **so** Article {article}.\n\nThe end.",
  gaps: { article: numbers, chapter: numbers },
};

describe("the form of a cloze question", () => {
  it("has lists in the flow of the text, numbered in reading order", () => {
    const { container, given } = drawView(clozeDropdown, ask, null);
    const lists = screen.getAllByRole<HTMLSelectElement>("combobox");
    expect(lists.map((list) => list.getAttribute("aria-label"))).toEqual(["Gap 1 of 2", "Gap 2 of 2"]);
    const first = screen.getByRole("combobox", { name: "Gap 1 of 2" });
    fireEvent.change(first, { target: { value: "vii" } });
    fireEvent.change(first, { target: { value: "" } });
    expect(given).toEqual([{ gaps: { chapter: "vii" } }, { gaps: {} }]);
    expect(container.querySelectorAll("p")).toHaveLength(2);
  });

  it("shows emphasis in the text, and no marks in the lists", () => {
    const { container } = drawView(clozeDropdown, ask, { gaps: { chapter: "vii" } });
    expect(container.querySelector("em")?.textContent).toBe("Charter");
    expect(container.querySelector("strong")?.textContent).toBe("so");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Gap 1 of 2" }).value).toBe("vii");
    expect(screen.getAllByRole("option", { name: "VII" })).toHaveLength(2);
  });
});
