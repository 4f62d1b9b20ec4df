// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { categorise } from "./index";

const items = [
  { id: "vote", text: "The vote" },
  { id: "advice", text: "The advice" },
];
const bins = ["fact", "view", "plan", "wish"].map((id) => ({ id, text: id.toUpperCase() }));
const radio = (item: string, bin: string) =>
  within(screen.getByRole("group", { name: item })).getByRole<HTMLInputElement>("radio", { name: bin });

describe("the form of a categorise question", () => {
  it("has a group of radio buttons for each item while the bins are few", () => {
    const { given } = drawView(categorise, { stem: "Sort.", items, bins: bins.slice(0, 3) }, null);
    fireEvent.click(radio("The vote", "FACT"));
    fireEvent.click(radio("The advice", "PLAN"));
    fireEvent.click(radio("The vote", "VIEW"));
    expect(given.at(-1)).toEqual({ bins: { vote: "view", advice: "plan" } });
    expect(radio("The vote", "FACT").checked).toBe(false);
    expect(radio("The vote", "VIEW").checked).toBe(true);
  });

  it("can be taken back, and leaves the focus in the form", () => {
    const { given } = drawView(categorise, { stem: "Sort.", items, bins: bins.slice(0, 2) }, null);
    expect(screen.queryByRole("button")).toBeNull();
    fireEvent.click(radio("The advice", "FACT"));
    fireEvent.click(screen.getByRole("button", { name: "Clear answer" }));
    expect(given.at(-1)).toEqual({ bins: {} });
    expect(document.activeElement).toBe(radio("The vote", "FACT"));
  });

  it("has a list for each item when the bins are many", () => {
    const { given } = drawView(categorise, { stem: "Sort.", items, bins }, null);
    const list = screen.getByRole("combobox", { name: "The vote" });
    fireEvent.change(list, { target: { value: "wish" } });
    fireEvent.change(list, { target: { value: "" } });
    expect(given).toEqual([{ bins: { vote: "wish" } }, { bins: {} }]);
  });
});
