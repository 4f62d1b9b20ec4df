import type { CountryMap, MapArea, MapPlace } from "@/learning/modules/figures/map-schema";
import type { DrawingSize } from "./drawing-size";
import { fitProjection, type Point } from "./projection";
import { splitRing } from "./split-ring";

export type Anchor = "start" | "middle" | "end";

/** A place's mark and where its name stands. */
export type PlacedName = {
  readonly place: MapPlace;
  readonly at: Point;
  readonly name: Point;
  readonly anchor: Anchor;
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
  readonly areas: readonly { readonly area: MapArea; readonly at: Point }[];
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
    areas: map.areas.map((area) => ({ area, at: place([area.lon, area.lat]) })),
    scale: {
      from: [size.width - margin - scaleKilometres * kilometre, bottom - 4],
      to: [size.width - margin, bottom - 4],
      kilometres: scaleKilometres,
    },
  };
}

/** The name's baseline begins, is centred or ends here, according to the side it stands on. */
function nameBeside(place: MapPlace, at: Point, size: DrawingSize): PlacedName {
  const [x, y] = at;
  const away = 8;
  const half = size.text * 0.35;
  switch (place.side) {
    case "left":
      return { place, at, name: [x - away, y + half], anchor: "end" };
    case "right":
      return { place, at, name: [x + away, y + half], anchor: "start" };
    case "above":
      return { place, at, name: [x, y - away], anchor: "middle" };
    case "below":
      return { place, at, name: [x, y + away + size.text * 0.75], anchor: "middle" };
  }
}
