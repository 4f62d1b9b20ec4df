// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { memo } from "./index";
import type { MemoAsk } from "./schema";

const ask: MemoAsk = { stem: "Advise.", words: { min: 2, max: 3 }, passages: ["P-1.1", "P-1.2"] };
const parts: MemoAsk = {
  ...ask,
  sections: [
    { id: "claim", text: "The claim" },
    { id: "test", text: "The test" },
  ],
};
const area = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const write = (name: string, value: string) => fireEvent.change(area(name), { target: { value } });

describe("the form of a memo", () => {
  it("is one textarea named by the stem, with the words counted in sight", () => {
    const { given } = drawView(memo, ask, null);
    screen.getByText("0 words of 2–3, 2 to go");
    write("Advise.", "Wait for the plan");
    screen.getByText("4 words of 2–3, 1 over");
    expect(given).toEqual([{ text: "Wait for the plan" }]);
  });

  it("is heard only when the count crosses a limit", () => {
    drawView(memo, ask, null);
    const heard = () => screen.getByRole("status").textContent?.trim();
    expect(heard()).toBe("");
    write("Advise.", "Wait");
    expect(heard()).toBe("Under 2 words.");
    write("Advise.", "Wait now");
    expect(heard()).toBe("Within 2 to 3 words.");
    write("Advise.", "Wait now please");
    expect(heard()).toBe("Within 2 to 3 words.");
    write("Advise.", "Wait now please, all");
    expect(heard()).toBe("Over 3 words.");
  });

  it("has a textarea for each section, counted together", () => {
    const { given } = drawView(memo, parts, null);
    write("The claim", "One two");
    write("The test", "three four");
    expect(given.at(-1)).toEqual({ sections: { claim: "One two", test: "three four" } });
    screen.getByText("4 words of 2–3, 1 over");
  });

  it("cites a passage where the cursor stood, in the section worked on last", () => {
    const { given } = drawView(memo, parts, { sections: { claim: "It says so.", test: "No." } });
    area("The claim").focus();
    area("The claim").setSelectionRange(10, 10);
    fireEvent.click(screen.getByRole("button", { name: "Cite P-1.2" }));
    expect(given.at(-1)).toEqual({
      sections: { claim: "It says so [P-1.2].", test: "No." },
      cites: ["P-1.2"],
    });
    expect(area("The claim").selectionStart).toBe(18);
    expect(screen.getByRole("status").textContent).toContain("P-1.2 cited.");
    within(screen.getByRole("list", { name: "Cited" })).getAllByText("P-1.2");
  });

  it("takes a citation back, out of the list and the text, and keeps the focus nearby", () => {
    const { given } = drawView(memo, ask, { text: "It says so [P-1.2].", cites: ["P-1.2"] });
    fireEvent.click(screen.getByRole("button", { name: "Remove P-1.2 from what is cited" }));
    expect(given).toEqual([{ text: "It says so.", cites: [] }]);
    screen.getByText("Nothing yet.");
    expect(document.activeElement).toBe(screen.getByText("Cited"));
  });

  it("takes no more than 20,000 characters in all", () => {
    drawView(memo, parts, { sections: { claim: "x".repeat(19_990), test: "12345" } });
    expect(area("The test").maxLength).toBe(10);
    expect(area("The claim").maxLength).toBe(19_995);
    const cite = screen.getByRole("button", { name: "Cite P-1.1" });
    fireEvent.click(cite);
    expect(screen.getByRole("status").textContent).not.toContain("cited");
  });

  it("is the text itself when it can only be read", () => {
    drawView(memo, ask, { text: "Wait\n\nfor the *plan*.", cites: ["P-1.1"] }, true);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    screen.getByText(/for the \*plan\*\./);
    within(screen.getByRole("list", { name: "Cited" })).getAllByText("P-1.1");
  });
});
