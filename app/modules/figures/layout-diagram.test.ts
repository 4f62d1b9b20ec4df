import { describe, expect, it } from "vitest";
import { diagramSchema } from "@/learning/modules/figures/diagram-schema";
import { overlap } from "./box";
import { drawingSizes } from "./drawing-size";
import { layoutDiagram } from "./layout-diagram";

const node = (id: string, row: number, column: number, span = 1) => ({
  id,
  label: `Box ${id} with a label of some length`,
  line: "solid",
  row,
  column,
  span,
});

const diagram = diagramSchema.parse({
  kind: "diagram",
  title: "Tea",
  caption: "Tea.",
  alt: "Tea.",
  legend: { solid: "Hot", dashed: "Cold" },
  columns: 2,
  nodes: [node("a", 1, 1, 2), node("b", 2, 1), node("c", 3, 1), node("d", 2, 2), node("e", 4, 1, 2)],
  edges: [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "b", to: "e", via: "right" },
    { from: "d", to: "e" },
    { from: "a", to: "c", via: "left" },
  ],
});

describe.each(drawingSizes)("a diagram in the $name drawing", (size) => {
  const { boxes, arrows, width, height } = layoutDiagram(diagram, size);
  const box = (id: string) =>
    boxes.find(({ node }) => node.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const corners = (id: string) => arrows.find((arrow) => arrow.id === id)?.corners ?? [];

  it("has boxes that do not overlap and all stand inside", () => {
    boxes.forEach(({ box: one }, index) => {
      expect(one.x).toBeGreaterThan(0);
      expect(one.x + one.width).toBeLessThan(width);
      expect(one.y + one.height).toBeLessThan(height);
      for (const { box: other } of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
    });
  });

  it("has arrows that end just short of what they point at", () => {
    const down = corners("d-to-e").at(-1);
    expect(down?.[1]).toBeCloseTo(box("e").y - 3);
    const aside = corners("a-to-c").at(-1);
    expect(aside?.[0]).toBeCloseTo(box("c").x - 3);
    const fromBeside = corners("b-to-e");
    expect(fromBeside.at(-1)?.[1]).toBeCloseTo(box("e").y - 3);
    expect(fromBeside.at(-1)?.[0]).toBeGreaterThan(box("b").x + box("b").width);
    expect(fromBeside.at(-1)?.[0]).toBeLessThan(box("d").x);
  });

  it("has no arrow outside of the drawing", () => {
    for (const [x, y] of arrows.flatMap(({ corners }) => corners)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });
});
