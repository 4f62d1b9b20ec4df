import type { CountryMap, MapArea, MapPlace } from "@/learning/modules/figures/map-schema";
import type { Box } from "./box";
import type { DrawingSize } from "./drawing-size";
import { fitProjection, type Point } from "./projection";
import { splitRing } from "./split-ring";
import { textWidth } from "./text-width";

export type Anchor = "start" | "middle" | "end";

/** A place's mark and where its name stands. */
export type PlacedName = {
  readonly place: MapPlace;
  readonly at: Point;
  readonly name: Point;
  readonly anchor: Anchor;
  /** The room that the name takes. */
  readonly box: Box;
};

/** The name of a region or a neighbour; `note` is null where there is no room for it. */
export type PlacedArea = {
  readonly area: MapArea;
  readonly at: Point;
  readonly note: string | null;
  readonly box: Box;
};

export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly outline: readonly Point[];
  readonly line: readonly Point[];
  /** The country on either hand of the line. */
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly places: readonly PlacedName[];
  readonly areas: readonly PlacedArea[];
  /** A length to measure with: where it ends and how many kilometres it stands for. */
  readonly scale: { readonly from: Point; readonly to: Point; readonly kilometres: number };
};

const scaleKilometres = 300;

/** Projects a country to the width of a drawing and puts its names beside their marks. */
export function layoutMap(map: CountryMap, size: DrawingSize): MapLayout {
  const margin = 12;
  const points = [...map.outline, ...map.places.map(({ lon, lat }): [number, number] => [lon, lat])];
  const { place, height, kilometre } = fitProjection(points, size.width, margin);
  const outline = map.outline.map(place);
  const line = map.line.points.map(place);
  const bottom = height + size.text;
  return {
    width: size.width,
    height: bottom + 4,
    outline,
    line,
    ...splitRing(outline, line),
    places: map.places.map((each) => nameBeside(each, place([each.lon, each.lat]), size)),
    areas: map.areas.map((area) => nameAround(area, place([area.lon, area.lat]), size)),
    scale: {
      from: [size.width - margin - scaleKilometres * kilometre, bottom - 4],
      to: [size.width - margin, bottom - 4],
      kilometres: scaleKilometres,
    },
  };
}

/** A name centred on its point, its note below it. */
function nameAround(area: MapArea, at: Point, size: DrawingSize): PlacedArea {
  const note = size.name === "wide" && area.kind === "region" ? (area.note ?? null) : null;
  // Regions are set a little larger, neighbours a little wider.
  const width = Math.max(textWidth(area.name, size.text) * 1.15, textWidth(note ?? "", size.small));
  const height = size.lineHeight * (note === null ? 1 : 2);
  return { area, at, note, box: { x: at[0] - width / 2, y: at[1] - size.text, width, height } };
}

/** The name's baseline begins, is centred or ends here, according to the side it stands on. */
function nameBeside(place: MapPlace, at: Point, size: DrawingSize): PlacedName {
  const { name, anchor } = baseline(place.side, at, size);
  const width = textWidth(place.name, size.text, place.kind === "capital" ? "bold" : "regular");
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  const box = { x: name[0] - left, y: name[1] - size.text * 0.8, width, height: size.text };
  return { place, at, name, anchor, box };
}

function baseline(
  side: MapPlace["side"],
  at: Point,
  size: DrawingSize,
): { readonly name: Point; readonly anchor: Anchor } {
  const [x, y] = at;
  const away = 8;
  const half = size.text * 0.35;
  switch (side) {
    case "left":
      return { name: [x - away, y + half], anchor: "end" };
    case "right":
      return { name: [x + away, y + half], anchor: "start" };
    case "above":
      return { name: [x, y - away], anchor: "middle" };
    case "below":
      return { name: [x, y + away + size.text * 0.75], anchor: "middle" };
  }
}
