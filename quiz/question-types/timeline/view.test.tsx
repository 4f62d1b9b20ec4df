// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { timeline } from "./index";
import type { TimelineAsk } from "./schema";

const ask: TimelineAsk = {
  stem: "When?",
  events: [
    { id: "coup", text: "The coup" },
    { id: "vote", text: "The vote" },
  ],
  from: "2012-11-28",
  to: "2013-01-02",
  precision: "day",
};
const list = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const choose = (name: string, value: string) => fireEvent.change(list(name), { target: { value } });
const words = (name: string) => [...list(name).options].map(({ text }) => text);

describe("the form of a timeline", () => {
  it("has lists for month and day of each event, named by it, with what lies in the time", () => {
    const { given } = drawView(timeline, ask, null);
    expect(words("The coup Month")).toEqual(["Month…", "November 2012", "December 2012", "January 2013"]);
    expect(list("The coup Day").disabled).toBe(true);
    choose("The coup Month", "2012-11");
    expect(words("The coup Day")).toEqual(["Day…", "28", "29", "30"]);
    choose("The coup Day", "2012-11-30");
    choose("The vote Month", "2013-01");
    choose("The coup Month", "2012-12");
    expect(given).toEqual([
      { dates: { coup: "2012-11" } },
      { dates: { coup: "2012-11-30" } },
      { dates: { coup: "2012-11-30", vote: "2013-01" } },
      { dates: { vote: "2013-01", coup: "2012-12" } },
    ]);
  });

  it("lets a day be taken back, and then the month", () => {
    const { given } = drawView(timeline, ask, { dates: { vote: "2012-12-20" } });
    expect([list("The vote Month").value, list("The vote Day").value]).toEqual(["2012-12", "2012-12-20"]);
    choose("The vote Day", "");
    choose("The vote Month", "");
    expect(given).toEqual([{ dates: { vote: "2012-12" } }, { dates: {} }]);
  });

  it("has one list where months or seasons are asked for, and shows a day in the one it lies in", () => {
    drawView(timeline, { ...ask, precision: "month" }, { dates: { vote: "2012-12-20" } });
    expect(screen.getAllByRole("combobox")).toHaveLength(2);
    expect(list("The vote Month").value).toBe("2012-12");
    drawView(timeline, { ...ask, precision: "season" }, null);
    expect(words("The vote Season")).toEqual([
      "Season…",
      "autumn 2012 (September to November)",
      "winter 2012–13 (December to February)",
    ]);
  });

  it("draws the dated events on an axis, which is hidden from those who hear the list", () => {
    const { container } = drawView(timeline, { ...ask, precision: "month" }, null);
    const picture = container.querySelector("svg[aria-hidden=true]:not([viewBox])");
    const numbers = () =>
      [...(picture?.querySelectorAll("circle + text") ?? [])].map((one) => one.textContent);
    expect(numbers()).toEqual([]);
    choose("The vote Month", "2012-12");
    choose("The coup Month", "2012-11");
    expect(numbers()).toEqual(["1", "2"]);
  });
});
