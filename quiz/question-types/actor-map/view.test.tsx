// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { actorMap } from "./index";
import type { ActorMapAsk, Edge } from "./schema";

const ask: ActorMapAsk = {
  stem: "Who?",
  actors: [
    { id: "mnla", text: "MNLA" },
    { id: "ansar", text: "*Ansar Dine*" },
    { id: "army", text: "The army" },
  ],
  relations: [
    { id: "allied", text: "is allied with", symmetric: true },
    { id: "fights", text: "fights" },
  ],
  dates: ["2012-04-06", "2012-07"],
};
const at = (date: string) => within(screen.getByRole("group", { name: date }));
const choose = (date: string, list: string, value: string) =>
  fireEvent.change(at(date).getByRole("combobox", { name: list }), { target: { value } });
const put = (date: string, [from, relation, to]: Edge) => {
  choose(date, "Who", from);
  choose(date, "Relation", relation);
  choose(date, "To whom", to);
};
const press = (date: string, name: string) => fireEvent.click(at(date).getByRole("button", { name }));
const listed = (date: string) =>
  at(date)
    .queryAllByRole("listitem")
    .map((item) => item.textContent);

describe("the form of an actor map", () => {
  it("adds what was put together to the list of its date, and says so", () => {
    const { given } = drawView(actorMap, ask, null);
    put("6 April 2012", ["mnla", "allied", "ansar"]);
    expect(given).toEqual([]);
    at("6 April 2012").getByText("Not in the list yet: press Add.");
    press("6 April 2012", "Add");
    at("6 April 2012").getByText("Added: MNLA is allied with Ansar Dine");
    put("July 2012", ["ansar", "fights", "mnla"]);
    press("July 2012", "Add");
    expect(given).toEqual([
      { edges: { "2012-04-06": [["mnla", "allied", "ansar"]] } },
      { edges: { "2012-04-06": [["mnla", "allied", "ansar"]], "2012-07": [["ansar", "fights", "mnla"]] } },
    ]);
    expect(listed("July 2012")).toEqual(["*Ansar Dine* fights MNLARemove"]);
  });

  it("adds nothing that is unfinished, there already, or between one actor and itself", () => {
    const { given } = drawView(actorMap, ask, { edges: { "2012-07": [["mnla", "allied", "ansar"]] } });
    choose("July 2012", "Who", "ansar");
    press("July 2012", "Add");
    at("July 2012").getByText("Choose two actors and a relation first.");
    const whom = at("July 2012").getByRole<HTMLSelectElement>("combobox", { name: "To whom" });
    expect([...whom.options].map(({ text }) => text)).toEqual(["Choose…", "MNLA", "The army"]);
    put("July 2012", ["ansar", "allied", "mnla"]);
    press("July 2012", "Add");
    at("July 2012").getByText("Already in the list: Ansar Dine is allied with MNLA");
    expect(given).toEqual([]);
  });

  it("takes a relation back, and leaves the focus where the next one begins", () => {
    const edges = {
      "2012-07": [
        ["mnla", "fights", "army"],
        ["ansar", "fights", "army"],
      ],
    };
    const { given } = drawView(actorMap, ask, { edges });
    press("July 2012", "Remove: MNLA fights The army");
    expect(document.activeElement).toBe(at("July 2012").getByRole("combobox", { name: "Who" }));
    press("July 2012", "Remove: Ansar Dine fights The army");
    expect(given).toEqual([{ edges: { "2012-07": [["ansar", "fights", "army"]] } }, { edges: {} }]);
    at("July 2012").getByText("No relation yet.");
  });

  it("shows the lists alone when it is only to be read", () => {
    drawView(actorMap, ask, { edges: { "2012-07": [["mnla", "fights", "army"]] } }, true);
    expect(listed("July 2012")).toEqual(["MNLA fights The army"]);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});
