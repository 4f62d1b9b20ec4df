import { z } from "zod";
import { alt, cites, heading, markId, shortLine } from "./figure-fields";

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-85).max(85);
/** Longitude, latitude, in degrees. */
const point = z.tuple([lon, lat]);

export const placeKinds = ["capital", "regional-capital", "town", "foreign-capital"] as const;
export const labelSides = ["left", "right", "above", "below"] as const;

/**
 * One country: its outline, a line across it, places and the names of regions and neighbours. The line runs from one border to
 * another; `left` and `right` say what lies on either hand as one walks it.
 */
export const mapSchema = z.strictObject({
  kind: z.literal("map"),
  ...heading,
  alt,
  /** The country's name. */
  area: shortLine,
  /** A ring: the last point is the first again. */
  outline: z.array(point).min(4).max(2000),
  line: z.strictObject({
    id: markId,
    label: shortLine,
    left: shortLine,
    right: shortLine,
    points: z.array(point).min(2).max(200),
    cites,
  }),
  places: z
    .array(
      z.strictObject({
        id: markId,
        name: shortLine,
        kind: z.enum(placeKinds),
        lon,
        lat,
        /** The side of its mark on which the name stands. */
        side: z.enum(labelSides),
        note: shortLine,
        cites,
      }),
    )
    .min(1)
    .max(60),
  areas: z
    .array(
      z.strictObject({
        id: markId,
        name: shortLine,
        kind: z.enum(["region", "neighbour"]),
        lon,
        lat,
        note: shortLine.exactOptional(),
        cites,
      }),
    )
    .max(40)
    .default([]),
});

export type CountryMap = z.infer<typeof mapSchema>;
export type MapPlace = CountryMap["places"][number];
export type MapArea = CountryMap["areas"][number];
/** Longitude, latitude, in degrees. */
export type LonLat = z.infer<typeof point>;
