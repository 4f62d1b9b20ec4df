import { describe, expect, it } from "vitest";
import { networkSchema } from "@/learning/modules/figures/network-schema";
import { leave, overlap } from "./box";
import { layoutNetwork } from "./layout-network";

const node = (id: string, x: number, y: number) => ({ id, label: id, type: "state", text: "A state.", x, y });
const edge = (id: string, from: string, to: string, states: string[]) => ({
  id,
  from,
  to,
  relation: "fights",
  text: "They fight.",
  manner: "against",
  states,
});

const network = networkSchema.parse({
  kind: "network",
  title: "Two",
  caption: "Two.",
  states: [
    { id: "before", label: "Before", alt: "Before." },
    { id: "after", label: "After", alt: "After." },
  ],
  nodes: [node("a", 100, 300), node("b", 400, 300), node("c", 400, 100)],
  edges: [edge("ab", "a", "b", ["before", "after"]), edge("ac", "a", "c", ["after"])],
});

describe("a network at a time", () => {
  it("shows the actors that an edge of that time touches, where they always stand", () => {
    const [before, after] = ["before", "after"].map((state) => layoutNetwork(network, state));
    expect(before?.nodes.map(({ node }) => node.id)).toEqual(["a", "b"]);
    expect(after?.nodes.map(({ node }) => node.id)).toEqual(["a", "b", "c"]);
    expect(after?.nodes.slice(0, 2)).toEqual(before?.nodes);
    expect(before?.height).toBeLessThan(after?.height ?? 0);
  });

  it("leads its edges from border to border with the words between", () => {
    const [first] = layoutNetwork(network, "before").edges;
    const [a, b] = layoutNetwork(network, "before").nodes;
    expect(first?.from[0]).toBeCloseTo((a?.box.x ?? 0) + (a?.box.width ?? 0) + 3);
    expect(first?.to[0]).toBeCloseTo((b?.box.x ?? 0) - 5);
    expect(a && first && overlap(a.box, first.label)).toBe(false);
  });
});

describe("the way out of a box", () => {
  const box = { x: 0, y: 0, width: 100, height: 40 };
  it.each([
    ["to the right", [200, 20], [102, 20]],
    ["downwards", [50, 300], [50, 42]],
    ["to itself", [50, 20], [50, 20]],
  ] as const)("%s", (_where, towards, expected) => {
    const [x, y] = leave(box, towards, 2);
    expect(x).toBeCloseTo(expected[0]);
    expect(y).toBeCloseTo(expected[1]);
  });
});
