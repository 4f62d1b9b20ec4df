// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView, formOf } from "@/tests/draw-view";
import { RichTextProvider } from "@/ui/rich-text";
import { QuestionProvider } from "../question-context";
import { questionTypes } from "../register";
import { evidence } from "./index";

const type = evidence(() => questionTypes);
const part = {
  type: "single-choice",
  stem: "Why?",
  options: [
    { id: "order", text: "The order of steps" },
    { id: "money", text: "The money" },
  ],
};
const sentences = ["P-1.1.1", "P-1.1.2", "P-1.1.3"];
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the form of an evidence question", () => {
  it("is the part's own form under the stem, and the sentences in the words that the page has for them", () => {
    cleanup();
    const texts = new Map([["P-1.1.1", <p key="words">The Council voted.</p>]]);
    render(
      <RichTextProvider texts={texts}>
        <QuestionProvider questionId="q" stemId="stem" response={null} respond={() => {}} readOnly={false}>
          {formOf(type, { part, sentences, choose: 2 })}
        </QuestionProvider>
      </RichTextProvider>,
    );
    screen.getByRole("radio", { name: "The order of steps" });
    box("The Council voted.");
    box("P-1.1.2");
  });

  it("keeps answer and evidence apart: neither undoes the other, and both can be taken back", () => {
    const { given } = drawView(type, { part, sentences, choose: 2 }, null);
    within(screen.getByRole("group", { name: "Why?" })).getByRole("radio", { name: "The money" });
    fireEvent.click(box("P-1.1.2"));
    fireEvent.click(screen.getByRole("radio", { name: "The money" }));
    fireEvent.click(box("P-1.1.1"));
    fireEvent.click(screen.getByRole("button", { name: "Clear answer" }));
    fireEvent.click(box("P-1.1.2"));
    expect(given).toEqual([
      { answer: null, sentences: ["P-1.1.2"] },
      { answer: { choice: "money" }, sentences: ["P-1.1.2"] },
      { answer: { choice: "money" }, sentences: ["P-1.1.2", "P-1.1.1"] },
      { answer: { choice: null }, sentences: ["P-1.1.2", "P-1.1.1"] },
      { answer: { choice: null }, sentences: ["P-1.1.1"] },
    ]);
  });

  it("takes no more sentences than may be chosen, and says what to do then", () => {
    drawView(type, { part, sentences, choose: 2 }, null);
    screen.getByRole("group", { name: "Which sentences support your answer? Choose up to 2." });
    fireEvent.click(box("P-1.1.1"));
    screen.getByText("1 of 2 chosen");
    fireEvent.click(box("P-1.1.2"));
    screen.getByText("2 of 2 chosen. To choose another, take one back.");
    expect(sentences.map((id) => box(id).disabled)).toEqual([false, false, true]);
    fireEvent.click(box("P-1.1.1"));
    expect(box("P-1.1.3").disabled).toBe(false);
  });

  it("has radio buttons where one sentence is to be chosen, and lets it be taken back", () => {
    const { given } = drawView(type, { part, sentences, choose: 1 }, null);
    const group = within(screen.getByRole("group", { name: "Which sentence supports your answer?" }));
    fireEvent.click(group.getByRole("radio", { name: "P-1.1.3" }));
    fireEvent.click(group.getByRole("button", { name: "Clear answer" }));
    expect(given).toEqual([
      { answer: null, sentences: ["P-1.1.3"] },
      { answer: null, sentences: [] },
    ]);
  });
});
