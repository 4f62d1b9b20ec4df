import { describe, expect, it } from "vitest";
import { changed, inContentFolder, smallModule } from "@/tests/small-module";
import { faultLine } from "../fault";
import { loadContent } from "../load-content";

const timeline = `kind: timeline
title: Tea in 1773
caption: All of it.
alt: A timeline.
spans:
  - { from: 1773-01-01, to: 1774-01-01, ticks: month }
events:
  - { id: E1, date: 1773-12-16, label: A party, kind: politics, cites: [K01] }
  - { id: E2, date: 1773-12-17, label: A cup, kind: law, cites: [F1] }
`;

const network = `kind: network
title: Cups
caption: Cups.
states: [{ id: now, label: Now, alt: Now. }]
nodes:
  - { id: cup, label: Cup, type: state, text: Round., x: 80, y: 40 }
  - { id: pot, label: Pot, type: person, text: Rounder., x: 320, y: 40 }
edges:
  - { id: e1, from: pot, to: cup, relation: fills, text: Often., manner: formal, states: [now] }
`;

const map = `kind: map
title: China
caption: China.
alt: China.
area: China
outline: [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]
line: { id: wall, label: Wall, left: North, right: South, points: [[0, 5], [10, 5]] }
places:
  - { id: canton, name: Canton, kind: town, lon: 3, lat: 2, side: left, note: A port. }
`;

const diagram = `kind: diagram
title: Brewing
caption: Brewing.
alt: Brewing.
legend: { solid: Hot, dashed: Cold }
columns: 2
nodes:
  - { id: boil, label: Boil, line: solid, row: 1, column: 1, span: 2 }
  - { id: pour, label: Pour, line: dashed, row: 2, column: 1 }
edges:
  - { from: boil, to: pour }
`;

const table = `kind: table
title: Cups
caption: Cups.
columns: [{ label: Cup }, { label: Use }, { label: Verdict, folded: true }]
rows:
  - { id: bowl, cells: [Bowl, Soup, "*Good*"], cites: [F1] }
  - { id: mug, group: With a handle, cells: [Mug, Tea, Better] }
`;

const lesson = (smallModule["02-water.md"] ?? "").trimEnd();
const showing = `${lesson}\n\n::figure{name=tea}\n`;

/** What is said of the small module whose second lesson shows the figure \`tea\`. */
async function said(figure: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const files = changed({ "02-water.md": showing, "figures/tea.yaml": figure, ...more });
  const { faults } = await inContentFolder({ tea: files }, (root) => loadContent(root));
  return faults.map((each) => faultLine(each).replace(/^tea\/(figures\/tea.yaml:)?/, ""));
}

describe("a figure without faults", () => {
  it.each([
    ["timeline", timeline],
    ["network", network],
    ["map", map],
    ["diagram", diagram],
    ["table", table],
  ])("%s is part of the module", async (kind, text) => {
    const files = changed({ "02-water.md": showing, "figures/tea.yaml": text });
    const { modules, faults } = await inContentFolder({ tea: files }, (root) => loadContent(root));
    expect(faults).toEqual([]);
    expect(modules[0]?.figures).toMatchObject([{ name: "tea", figure: { kind } }]);
  });

  it("makes another version when a word in it changes", async () => {
    const versions = await Promise.all(
      [timeline, timeline.replace("A cup", "Two cups")].map((text) =>
        inContentFolder(
          { tea: changed({ "02-water.md": showing, "figures/tea.yaml": text }) },
          async (root) => (await loadContent(root)).modules[0]?.version,
        ),
      ),
    );
    expect(versions[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(versions[1]).not.toBe(versions[0]);
  });
});

describe("faults of figures are told with file, line and column", () => {
  /** What is changed into what, before which words the fault stands, and what is said. */
  it.each<[string, string, string, string, string, string]>([
    [
      "a kind that is none",
      timeline,
      "kind: timeline",
      "kind: pie",
      "pie",
      "`kind` must be one of timeline, network, map, diagram, debate, table.",
    ],
    [
      "no kind",
      timeline,
      "kind: timeline\n",
      "",
      "title",
      "`kind` must be one of timeline, network, map, diagram, debate, table.",
    ],
    [
      "a kind of event that is none",
      timeline,
      "kind: law",
      "kind: tea",
      "tea,",
      "`kind` must be one of conflict, politics, diplomacy, mission, law.",
    ],
    [
      "a day that does not exist",
      timeline,
      "1773-12-17",
      "1773-02-30",
      "1773-02-30",
      "`date` must be a day that exists, written like 2012-12-20.",
    ],
    [
      "a day outside of the axis",
      timeline,
      "1773-12-17",
      "1775-12-17",
      "1775-12-17",
      "This day is outside of the timeline, 1773-01-01 to 1774-01-01.",
    ],
    [
      "a span that ends before it begins",
      timeline,
      "to: 1774-01-01",
      "to: 1772-01-01",
      "1772",
      "This span ends before it has begun.",
    ],
    [
      "spans with a gap",
      timeline,
      "month }",
      "month }\n  - { from: 1775-01-01, to: 1776-01-01, ticks: year }",
      "1775",
      "This span must begin where the one before ends, 1774-01-01.",
    ],
    [
      "an id that is there twice",
      timeline,
      "id: E2",
      "id: E1",
      "E1, date: 1773-12-17",
      "E1 is there twice in this figure.",
    ],
    ["a statement that is not there", timeline, "[F1]", "[F7]", "F7", "There is no source or statement F7."],
    [
      "a misspelt field",
      timeline,
      "label: A cup",
      "lable: A cup",
      "lable",
      "`lable` is not a field here; is it misspelt or in the wrong place?",
    ],
    [
      "an edge to a node that is not there",
      network,
      "to: cup",
      "to: mug",
      "mug",
      "There is no node mug in this figure.",
    ],
    [
      "a node that no edge touches",
      network,
      "to: cup",
      "to: pot",
      "cup, label",
      "No edge begins or ends at cup.",
    ],
    [
      "a state that is not there",
      network,
      "[now]",
      "[then]",
      "then",
      "There is no state then in this figure.",
    ],
    ["a node outside of the drawing", network, "x: 320", "x: 700", "700", "`x` must be at most 640."],
    [
      "an outline that does not close",
      map,
      ", [0, 0]]",
      "]",
      "[[0, 0]",
      "The outline must end at the point at which it begins.",
    ],
    ["a place off the globe", map, "lat: 2", "lat: 91", "91", "`lat` must be at most 85."],
    [
      "a box beyond the last column",
      diagram,
      "row: 2, column: 1",
      "row: 2, column: 3",
      "3 }",
      "This box ends beyond the last column, 2.",
    ],
    [
      "a box over another",
      diagram,
      "row: 2, column: 1",
      "row: 1, column: 2",
      "1, column: 2",
      "This box stands where boil stands.",
    ],
    [
      "an arrow upwards",
      diagram,
      "from: boil, to: pour",
      "from: pour, to: boil",
      "boil }",
      "An arrow must lead to a row further down.",
    ],
    [
      "a row that lacks a cell",
      table,
      "[Mug, Tea, Better]",
      "[Mug, Tea]",
      "[Mug",
      "mug has 2 cells, but there are 3 columns.",
    ],
    [
      "a row whose name is folded away",
      table,
      "{ label: Cup }",
      "{ label: Cup, folded: true }",
      "true }, { label: Use",
      "The first column names the rows: it cannot be folded.",
    ],
    [
      "a column that is there twice",
      table,
      "{ label: Use }",
      "{ label: Cup }",
      "Cup }, { label: Verdict",
      "The column “Cup” is there twice.",
    ],
    [
      "a row that is there twice",
      table,
      "id: mug",
      "id: bowl",
      "bowl, group",
      "bowl is there twice in this figure.",
    ],
  ])("%s", async (_what, figure, from, to, before, message) => {
    expect(figure).toContain(from);
    const text = figure.replace(from, to);
    const lines = text.slice(0, text.indexOf(before)).split("\n");
    expect(await said(text)).toContain(`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${message}`);
  });

  it("a lesson's figure without its file", async () => {
    const lines = await said(timeline, { "02-water.md": showing.replace("name=tea", "name=coffee") });
    expect(lines).toEqual([
      "02-water.md:10:1 There is no figure figures/coffee.yaml.",
      "1:1 No lesson shows this figure; write ::figure{name=tea} in one.",
    ]);
  });

  it("a figure that is shown twice", async () => {
    expect(await said(timeline, { "02-water.md": `${showing}\n::figure{name=tea}\n` })).toEqual([
      "02-water.md:12:1 The figure tea is shown twice in this module.",
    ]);
  });

  it("a file among the figures that is none", async () => {
    expect(await said(timeline, { "figures/Tea.yml": "" })).toEqual([
      "figures/Tea.yml:1:1 Only figures belong here, each in a file name.yaml (a-z, 0-9 and -).",
    ]);
  });
});
