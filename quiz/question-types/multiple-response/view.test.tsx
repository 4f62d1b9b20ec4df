// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { multipleResponse } from "./index";
import type { MultipleResponseAsk } from "./schema";

const ask: MultipleResponseAsk = {
  stem: "Which?",
  options: [
    { id: "tea", text: "Tea" },
    { id: "milk", text: "Milk" },
    { id: "nothing", text: "None of these", none: true },
  ],
};
const tick = (name: string) => fireEvent.click(screen.getByRole("checkbox", { name }));
const ticked = () =>
  screen.getAllByRole<HTMLInputElement>("checkbox").flatMap(({ checked }, at) => (checked ? [at] : []));
const said = () => screen.getByRole("status").textContent.trim();

describe("the form of a multiple response with “none of these”", () => {
  it("clears the others when none of them is said to be right, and says so", () => {
    const { given } = drawView(multipleResponse, ask, null);
    tick("Tea");
    tick("Milk");
    expect(said()).toBe("");
    tick("None of these");
    expect(given.at(-1)).toEqual({ choices: ["nothing"] });
    expect(ticked()).toEqual([2]);
    expect(said()).toBe("Your other 2 choices are no longer ticked: this option goes with no other.");
  });

  it("clears “none of these” when another is ticked, and says so", () => {
    const { given } = drawView(multipleResponse, ask, { choices: ["nothing"] });
    tick("Tea");
    expect(given).toEqual([{ choices: ["tea"] }]);
    expect(ticked()).toEqual([0]);
    expect(said()).toBe("The last option is no longer ticked: it goes with no other.");
  });

  it("takes a tick away as of any option, and has nothing more to say", () => {
    const { given } = drawView(multipleResponse, ask, { choices: ["tea"] });
    tick("None of these");
    tick("None of these");
    expect(given.at(-1)).toEqual({ choices: [] });
    expect(said()).toBe("");
  });

  it("has no line to announce in where there is no such option", () => {
    drawView(multipleResponse, { ...ask, options: ask.options.slice(0, 2) }, null);
    expect(screen.queryByRole("status")).toBeNull();
  });
});
