// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { RichTextProvider } from "@/ui/rich-text";
import { QuestionProvider } from "../question-context";
import { selectPassage } from "./index";
import { View } from "./view";

const passages = ["P-1.1", "P-1.2", "P-1.3"];

describe("the form of a select-passage question", () => {
  it("shows the words that the page has for each passage", () => {
    cleanup();
    render(
      <RichTextProvider texts={new Map([["P-1.1", <p key="words">The Council voted.</p>]])}>
        <QuestionProvider questionId="q" stemId="stem" response={null} respond={() => {}} readOnly={false}>
          <View ask={{ stem: "Which?", passages }} />
        </QuestionProvider>
      </RichTextProvider>,
    );
    screen.getByRole("radio", { name: "The Council voted." });
    screen.getByRole("radio", { name: "P-1.2" });
  });

  it("takes one passage where one is asked for, and lets it be taken back", () => {
    const { given } = drawView(selectPassage, { stem: "Which?", passages }, null);
    fireEvent.click(screen.getByRole("radio", { name: "P-1.2" }));
    fireEvent.click(screen.getByRole("radio", { name: "P-1.3" }));
    fireEvent.click(screen.getByRole("button", { name: "Clear answer" }));
    expect(given).toEqual([{ passages: ["P-1.2"] }, { passages: ["P-1.3"] }, { passages: [] }]);
  });

  it("takes several where several are asked for, and says how many there are", () => {
    const { given } = drawView(selectPassage, { stem: "Which two?", passages, choose: 2 }, null);
    const box = (name: string) => screen.getByRole("checkbox", { name });
    for (const name of passages) fireEvent.click(box(name));
    screen.getByText("3 selected, 2 asked for");
    fireEvent.click(box("P-1.1"));
    screen.getByText("2 of 2 selected");
    expect(given.at(-1)).toEqual({ passages: ["P-1.2", "P-1.3"] });
  });
});
