// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { ordering } from "./index";

const ask = {
  stem: "In order, please.",
  items: [
    { id: "vote", text: "The *vote*" },
    { id: "coup", text: "The coup" },
    { id: "march", text: "The march" },
  ],
};
const button = (name: string) => screen.getByRole("button", { name });
const shown = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("the form of an ordering question", () => {
  it("is no answer until something moves or the order is kept", () => {
    const { given } = drawView(ordering, ask, null);
    expect(given).toEqual([]);
    screen.getByText("Not an answer yet. Move an item, or keep this order.");
    fireEvent.click(button("Keep this order"));
    expect(given).toEqual([{ order: ["vote", "coup", "march"] }]);
    screen.getByText("This order is your answer.");
  });

  it("keeps the focus on the button of the item that moved, also at the end of the list, and reads out its place", () => {
    const { given } = drawView(ordering, ask, null);
    const down = button("Move down: The vote");
    down.focus();
    fireEvent.click(down);
    expect(document.activeElement).toBe(button("Move down: The vote"));
    screen.getByText("The vote, now 2 of 3");
    fireEvent.click(button("Move down: The vote"));
    fireEvent.click(button("Move down: The vote"));
    expect(document.activeElement).toBe(button("Move down: The vote"));
    expect(given).toEqual([{ order: ["coup", "vote", "march"] }, { order: ["coup", "march", "vote"] }]);
    screen.getByText("The vote, now 3 of 3");
    expect(shown()).toEqual(["1The coup", "2The march", "3The *vote*"]);
  });

  it("moves up too, and can be taken back", () => {
    const { given } = drawView(ordering, ask, { order: ["march", "coup", "vote"] });
    fireEvent.click(button("Move up: The vote"));
    fireEvent.click(button("Clear answer"));
    expect(given).toEqual([{ order: ["march", "vote", "coup"] }, { order: [] }]);
    expect(shown()[0]).toBe("1The *vote*");
  });

  it("shows the order and nothing to press when it is only to be read", () => {
    drawView(ordering, ask, { order: ["march", "coup", "vote"] }, true);
    expect(shown()[0]).toBe("1The march");
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});
