import type { ReactNode } from "react";
import type { Figure } from "@/learning/modules/figures/figure-schema";
import { placeKinds } from "@/learning/modules/figures/map-schema";
import { edgeManners, type NetworkEdge } from "@/learning/modules/figures/network-schema";
import diagram from "./diagram-drawing.module.css";
import { EdgeLine } from "./edge-line";
import styles from "./figure-legend.module.css";
import { placeWords } from "./figure-tables";
import map from "./map-drawing.module.css";
import { PlaceShape } from "./place-shape";

/** What a drawing's signs mean, where its words do not say so already: only the signs that occur. */
export function FigureLegend({ figure }: { figure: Figure }) {
  const signs = signsOf(figure);
  if (signs.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {signs.map(({ sign, words }) => (
        <li key={words} className={styles.entry}>
          <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true" focusable="false">
            {sign}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const mannerWords: Readonly<Record<NetworkEdge["manner"], string>> = {
  against: "against one another",
  together: "together",
  formal: "by office, origin or decision",
  reported: "only reported",
};

function signsOf(figure: Figure): { sign: ReactNode; words: string }[] {
  switch (figure.kind) {
    case "network":
      return edgeManners
        .filter((manner) => figure.edges.some((edge) => edge.manner === manner))
        .map((manner) => ({
          sign: <EdgeLine manner={manner} from={[3, 8]} to={[29, 8]} />,
          words: mannerWords[manner],
        }));
    case "map":
      return [
        ...placeKinds
          .filter((kind) => figure.places.some((place) => place.kind === kind))
          .map((kind) => ({ sign: <PlaceShape kind={kind} x={16} y={8} />, words: placeWords[kind] })),
        { sign: <path className={map.line} d="M2 8H30" />, words: figure.line.label },
        { sign: <Ground side="left" />, words: figure.line.left },
        { sign: <Ground side="right" />, words: figure.line.right },
      ];
    case "diagram":
      return (["solid", "dashed"] as const).map((line) => ({
        sign: <rect className={diagram[line]} x="2" y="2" width="28" height="12" rx="2" />,
        words: figure.legend[line],
      }));
    case "timeline":
    case "debate":
    case "table":
      return [];
  }
}

/** The ground on one hand of a map's line, hatched on the left as in the drawing. */
function Ground({ side }: { side: "left" | "right" }) {
  return (
    <>
      <rect className={map[side]} x="2" y="2" width="28" height="12" />
      {side === "left" ? (
        <path className={map.hatch} d="M2 9l7-7M4 14L16 2M11 14L23 2M18 14L30 2M25 14l5-5" />
      ) : null}
      <rect className={map.outline} x="2" y="2" width="28" height="12" />
    </>
  );
}
