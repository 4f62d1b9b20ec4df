import type { CountryMap } from "@/learning/modules/figures/map-schema";
import { Drawing } from "./drawing";
import type { DrawingSize } from "./drawing-size";
import { layoutMap, type MapLayout, type PlacedName } from "./layout-map";
import styles from "./map-drawing.module.css";
import { PlaceShape } from "./place-shape";
import { pointList, rounded } from "./rounded";

/** A country with the part beyond the line hatched, its places, regions and neighbours, and a scale. */
export function MapDrawing({ map, name, size }: { map: CountryMap; name: string; size: DrawingSize }) {
  const layout = layoutMap(map, size);
  const hatch = `${name}-${size.name}-hatch`;
  return (
    <Drawing name={map.alt} size={size} width={layout.width} height={layout.height}>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V5" />
      </pattern>
      <g className={styles[size.name]}>
        <polygon className={styles.right} points={pointList(layout.right)} />
        <polygon className={styles.left} points={pointList(layout.left)} />
        <polygon fill={`url(#${hatch})`} points={pointList(layout.left)} />
        <polygon className={styles.outline} points={pointList(layout.outline)} />
        <polyline className={styles.line} points={pointList(layout.line)} data-mark={map.line.id} />
        <Areas areas={layout.areas} size={size} />
        {layout.places.map((each) => (
          <PlaceMark key={each.place.id} placed={each} />
        ))}
        <Scale scale={layout.scale} />
      </g>
    </Drawing>
  );
}

function Areas({ areas, size }: { areas: MapLayout["areas"]; size: DrawingSize }) {
  return areas.map(({ area, note, at: [x, y] }) => (
    <text
      key={area.id}
      data-mark={area.id}
      textAnchor="middle"
      className={area.kind === "region" ? styles.region : styles.neighbour}
    >
      <tspan x={rounded(x)} y={rounded(y)}>
        {note === null ? area.name : `${area.name} `}
      </tspan>
      {note === null ? null : (
        <tspan x={rounded(x)} y={rounded(y + size.lineHeight)} className={styles.note}>
          {note}
        </tspan>
      )}
    </text>
  ));
}

function PlaceMark({ placed: { place, at, name, anchor } }: { placed: PlacedName }) {
  return (
    <g data-mark={place.id}>
      <PlaceShape kind={place.kind} x={rounded(at[0])} y={rounded(at[1])} />
      <text
        x={rounded(name[0])}
        y={rounded(name[1])}
        textAnchor={anchor}
        className={place.kind === "capital" ? styles.capital : styles.place}
      >
        {place.name}
      </text>
    </g>
  );
}

function Scale({ scale: { from, to, kilometres } }: { scale: MapLayout["scale"] }) {
  const [x1, x2, y] = [rounded(from[0]), rounded(to[0]), rounded(from[1])];
  return (
    <>
      <path className={styles.scale} d={`M${x1} ${y - 4}v4H${x2}v-4`} />
      <text className={styles.note} textAnchor="middle" x={rounded((x1 + x2) / 2)} y={y - 6}>
        {`${kilometres} km`}
      </text>
    </>
  );
}
