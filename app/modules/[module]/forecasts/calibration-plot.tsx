import type { ShownCalibration } from "@/learning/forecasts/forecasts-reply";
import styles from "./calibration.module.css";
import { percent } from "./forecast-words";

/** The plot's own units: a square of 200 with room for the axes at its left and below. */
const side = 200;
const left = 40;
const top = 12;
const ticks = [0, 0.25, 0.5, 0.75, 1];

const across = (share: number) => left + share * side;
const up = (share: number) => top + (1 - share) * side;

/** What was said against how often it happened, each dot as large as its number of forecasts. The table beside it says the same. */
export function CalibrationPlot({ groups }: Pick<ShownCalibration, "groups">) {
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${left + side + 16} ${top + side + 44}`}
      role="img"
      aria-labelledby="calibration-title"
    >
      <title id="calibration-title">
        What you said against how often it happened; the table beside it has the same numbers
      </title>
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            className={styles.grid}
            d={`M${across(tick)} ${up(0)}V${up(1)}M${across(0)} ${up(tick)}H${across(1)}`}
          />
          <text x={across(tick)} y={up(0) + 16} textAnchor="middle">
            {tick * 100}
          </text>
          <text x={left - 8} y={up(tick) + 4} textAnchor="end">
            {tick * 100}
          </text>
        </g>
      ))}
      <path className={styles.ideal} d={`M${across(0)} ${up(0)}L${across(1)} ${up(1)}`} />
      {groups.map(({ probability, count, happened }) => (
        <circle
          key={probability}
          className={styles.dot}
          cx={across(probability)}
          cy={up(happened)}
          r={3 + 2 * Math.sqrt(count)}
        >
          <title>{`${percent(probability)} said, ${percent(happened)} happened, ${count} in all`}</title>
        </circle>
      ))}
      <text x={across(0.5)} y={up(0) + 36} textAnchor="middle">
        said, per cent
      </text>
      <text x={across(0.04)} y={up(1) + 14}>
        happened, per cent
      </text>
    </svg>
  );
}
