import type { LonLat } from "@/learning/modules/figures/map-schema";

/** A place in a drawing: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Turns degrees into a place in the drawing. */
export type Projection = {
  readonly place: (lonLat: LonLat) => Point;
  readonly height: number;
  /** How long a kilometre is, north to south. */
  readonly kilometre: number;
};

/** Degrees of latitude are so long everywhere, to half a per cent; the Earth is taken for a ball of 6371 km. */
const kilometresPerDegree = (Math.PI * 6371) / 180;

/**
 * The equidistant cylindrical projection with the middle parallel as its true one (Snyder, Map Projections: A Working Manual,
 * USGS Professional Paper 1395, 1987, p. 90): x grows with longitude times the cosine of that parallel, y with latitude. It
 * keeps distances along every meridian and along the middle parallel, which is fair for a country and wrong for a continent.
 * The points given fill the width but for the margin.
 */
export function fitProjection(points: readonly LonLat[], width: number, margin: number): Projection {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const degree = (width - 2 * margin) / ((east - west || 1) * squeeze);
  return {
    place: ([lon, lat]) => [margin + (lon - west) * squeeze * degree, margin + (north - lat) * degree],
    height: (north - south) * degree + 2 * margin,
    kilometre: degree / kilometresPerDegree,
  };
}
