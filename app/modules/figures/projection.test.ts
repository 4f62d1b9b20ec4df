import { describe, expect, it } from "vitest";
import type { LonLat } from "@/learning/modules/figures/map-schema";
import { fitProjection, type Point } from "./projection";
import { splitRing } from "./split-ring";

const square: LonLat[] = [
  [-10, 10],
  [-10, 20],
  [0, 20],
  [0, 10],
];

describe("the projection", () => {
  const { place, height, kilometre } = fitProjection(square, 500, 10);

  it("fills the width but for the margin, west at the left and north at the top", () => {
    expect(place([-10, 20])).toEqual([10, 10]);
    const [x, y] = place([0, 10]);
    expect(x).toBeCloseTo(490);
    expect(y).toBeCloseTo(height - 10);
  });

  it("is true along the middle parallel: a kilometre is as long to the east as to the north", () => {
    const [west] = place([-5, 15]);
    const [east] = place([-4, 15]);
    const eastward = Math.cos((15 * Math.PI) / 180) * 111.195;
    expect((east - west) / eastward).toBeCloseTo(kilometre, 4);
    const [, south] = place([-5, 15]);
    const [, north] = place([-5, 16]);
    expect((south - north) / 111.195).toBeCloseTo(kilometre, 4);
  });
});

describe("a country cut along a line", () => {
  const ring: Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ];
  const size = (points: readonly Point[]) =>
    Math.abs(
      points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
        return sum + x * nextY - nextX * y;
      }, 0) / 2,
    );

  it("has what lies to the north on the left of a walk to the east", () => {
    const { left, right } = splitRing(ring, [
      [0, 30],
      [50, 40],
      [100, 30],
    ]);
    expect(size(left)).toBeCloseTo(3500);
    expect(size(right)).toBeCloseTo(6500);
  });

  it("changes hands when the walk goes the other way", () => {
    const { left } = splitRing(ring, [
      [100, 30],
      [0, 30],
    ]);
    expect(size(left)).toBeCloseTo(7000);
  });

  it("loses nothing, whichever corner the ring begins at, and draws ends that miss the border to it", () => {
    const corners = ring.slice(0, -1);
    corners.forEach((_, shift) => {
      const turned = [...corners.slice(shift), ...corners.slice(0, shift)];
      const { left, right } = splitRing(
        [...turned, ...turned.slice(0, 1)],
        [
          [20, 3],
          [30, 97],
        ],
      );
      expect(size(left) + size(right)).toBeCloseTo(10_000);
      expect(size(right)).toBeCloseTo(2500);
    });
  });
});
