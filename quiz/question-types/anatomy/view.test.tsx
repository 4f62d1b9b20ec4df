// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { anatomy } from "./index";

const sentences = ["P-1.1.1", "P-1.1.2"];
const labels = [
  { id: "fact", text: "Fact" },
  { id: "advice", text: "*Advice*" },
];
const speakers = [
  { id: "author", text: "The author" },
  { id: "council", text: "The Council" },
];
const list = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const choose = (name: string, value: string) => fireEvent.change(list(name), { target: { value } });

describe("the form of an anatomy question", () => {
  it("has a list for each sentence, named by it", () => {
    const { given } = drawView(anatomy, { stem: "What?", sentences, labels }, null);
    expect([...list("P-1.1.1").options].map(({ text }) => text)).toEqual(["Choose…", "Fact", "Advice"]);
    choose("P-1.1.1", "fact");
    choose("P-1.1.2", "advice");
    choose("P-1.1.1", "");
    expect(given).toEqual([
      { labels: { "P-1.1.1": { label: "fact" } } },
      { labels: { "P-1.1.1": { label: "fact" }, "P-1.1.2": { label: "advice" } } },
      { labels: { "P-1.1.2": { label: "advice" } } },
    ]);
  });

  it("has a second one for who speaks, and either may come first", () => {
    const { given } = drawView(anatomy, { stem: "What?", sentences, labels, speakers }, null);
    choose("Who says it P-1.1.2", "council");
    choose("What it is P-1.1.2", "fact");
    choose("Who says it P-1.1.2", "");
    choose("What it is P-1.1.2", "");
    expect(given).toEqual([
      { labels: { "P-1.1.2": { speaker: "council" } } },
      { labels: { "P-1.1.2": { speaker: "council", label: "fact" } } },
      { labels: { "P-1.1.2": { label: "fact" } } },
      { labels: {} },
    ]);
  });
});
