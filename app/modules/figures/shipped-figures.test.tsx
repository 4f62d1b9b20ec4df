import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { citedSources, citesOf } from "@/learning/modules/figures/cited-sources";
import { loadContent } from "@/learning/modules/load-content";
import { lessonNotes } from "../lesson-text/lesson-notes";
import { overlap } from "./box";
import { drawingSizes } from "./drawing-size";
import { layoutMap } from "./layout-map";
import { layoutNetwork } from "./layout-network";
import { drawFigure } from "./lesson-figure";

const { modules } = await loadContent(path.resolve(import.meta.dirname, "../../../content"));
const all = modules.flatMap((module) =>
  module.figures.map((named) => ({
    ...named,
    module,
    section: module.sections.find(({ blocks }) =>
      blocks.some((block) => block.kind === "figure" && block.name === named.name),
    ),
  })),
);

const html = ({ module, name, figure }: (typeof all)[number]) => {
  const notes = lessonNotes([], module.sources);
  const drawn = drawFigure({ name, figure, sources: citedSources(figure, module) }, "1.1", notes);
  return renderToStaticMarkup(drawn);
};

const named = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

describe.each(all)("the figure $name", (each) => {
  const page = html(each);

  it("has a row in its tables for every mark of its drawings, and a mark for every row", () => {
    const marks = new Set(named(/data-mark="([^"]+)"/g, page));
    const rows = new Set(named(/data-marks="([^"]+)"/g, page).flatMap((ids) => ids.split(" ")));
    if (each.figure.kind === "debate") expect(rows.size).toBe(each.figure.points.length);
    else if (each.figure.kind === "table") expect(rows.size).toBe(each.figure.rows.length);
    else expect([...rows].sort()).toEqual([...marks].sort());
    expect(rows.size).toBeGreaterThan(3);
  });

  it("names every drawing and says where it comes from", () => {
    const drawings = named(/<svg role="img"([^>]*)>/g, page);
    for (const attributes of drawings) expect(attributes).toMatch(/aria-label="[^"]{40,}"/);
    expect(page).toContain("Source");
    expect(page).toMatch(/<a href="#source-K\d+" id="call-K\d+-1"/);
  });

  it("carries no style of its own and no script", () => {
    expect(page).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/);
  });

  it("uses no id twice", () => {
    const ids = named(/\sid="([^"]+)"/g, page);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("figures before the brief's readers know how it went on", () => {
  const early = all.filter(({ section }) => section && section.opensAfter === undefined);

  it("are there", () => expect(early.length).toBeGreaterThan(2));

  it.each(early)("$name tells nothing that happened after 21 December 2012", (each) => {
    const { figure } = each;
    const dates = figure.kind === "timeline" ? figure.events.map(({ date }) => date) : [];
    for (const date of dates) expect(date <= "2012-12-21").toBe(true);
    // What was then still to come is named only as expected or called for.
    const texts = [...JSON.stringify({ ...figure, spans: [] }).matchAll(/"(?:[^"\\]|\\.)*"/g)].map(
      ([text]) => text,
    );
    const told = texts.filter((text) => !/expected|Elections by/.test(text)).join("\n");
    expect(told).not.toMatch(/\b20(1[3-9]|2\d)\b/);
    expect(citesOf(figure).filter((id) => /^[NT]\d/.test(id))).toEqual([]);
    expect(told).not.toMatch(/Serval|MINUSMA|Barkhane|Konna|Diabaly|Keïta/);
  });
});

describe("nothing lies over anything", () => {
  const networks = all.flatMap(({ name, figure }) =>
    figure.kind === "network" ? figure.states.map((state) => ({ name, figure, state: state.id })) : [],
  );
  it.each(networks)("in $name at $state", ({ figure, state }) => {
    const { nodes, edges, width } = layoutNetwork(figure, state);
    const boxes = [
      ...nodes.map(({ node, box }) => ({ id: node.id, box })),
      ...edges.map(({ edge, label }) => ({ id: edge.id, box: label })),
    ];
    expect(boxes.filter(({ box }) => box.x < 0 || box.x + box.width > width)).toEqual([]);
    expect(pairs(boxes)).toEqual([]);
  });

  const maps = all.flatMap(({ name, figure }) =>
    figure.kind === "map" ? drawingSizes.map((size) => ({ name, figure, size })) : [],
  );
  it.each(maps)("in the $size.name drawing of $name", ({ figure, size }) => {
    const { places, areas, width } = layoutMap(figure, size);
    const boxes = [
      ...places.map(({ place, box }) => ({ id: place.id, box })),
      ...places.map(({ place, at: [x, y] }) => ({
        id: `mark of ${place.id}`,
        box: { x: x - 4, y: y - 4, width: 8, height: 8 },
      })),
      ...areas.map(({ area, box }) => ({ id: area.id, box })),
    ];
    expect(boxes.filter(({ box }) => box.x < 0 || box.x + box.width > width)).toEqual([]);
    expect(pairs(boxes)).toEqual([]);
  });
});

type Named = { readonly id: string; readonly box: Parameters<typeof overlap>[0] };

function pairs(boxes: readonly Named[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} and ${other.id}`] : [])),
  );
}
