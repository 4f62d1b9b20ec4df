import type { ShownCalibration } from "@/learning/forecasts/forecasts-reply";
import { Notice } from "@/ui/notice";
import { Table } from "@/ui/table";
import styles from "./calibration.module.css";
import { CalibrationPlot } from "./calibration-plot";
import { number, percent } from "./forecast-words";

/** Fewer forecasts than this say little about the person who made them. */
const enough = 10;

/** How good the forecasts were together: the mean score, what it is made of, and a picture with its table. */
export function Calibration({ report }: { report: ShownCalibration }) {
  const { count, groups } = report;
  return (
    <section aria-labelledby="together" className={styles.together}>
      <h2 id="together">How good they were</h2>
      {count === 0 ? (
        <p className={styles.words}>None of them is scored, because you already knew what happened.</p>
      ) : (
        <>
          <p className={styles.words}>
            Your mean Brier score is <strong>{number(report.brier)}</strong>. 0 is best; always saying 50 %
            gives 0.25.
          </p>
          {count < enough ? (
            <Notice
              word={`${count === 1 ? "One forecast is" : `${count} forecasts are`} too few to say much.`}
            >
              With luck a poor forecaster does well on so few, and a good one badly.
            </Notice>
          ) : null}
          <Parts report={report} />
          <div className={styles.figure}>
            <CalibrationPlot groups={groups} />
            <Table caption="What you said and how often it happened">
              <thead>
                <tr>
                  <th scope="col" data-number="">
                    You said
                  </th>
                  <th scope="col" data-number="">
                    Forecasts
                  </th>
                  <th scope="col" data-number="">
                    Happened
                  </th>
                </tr>
              </thead>
              <tbody>
                {groups.map((group) => (
                  <tr key={group.probability}>
                    <td data-number="">{percent(group.probability)}</td>
                    <td data-number="">{group.count}</td>
                    <td data-number="">{percent(group.happened)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        </>
      )}
    </section>
  );
}

function Parts({ report }: { report: ShownCalibration }) {
  const rows = [
    ["Reliability", report.reliability, "How far what you said was from how often it happened. 0 is best."],
    [
      "Resolution",
      report.resolution,
      "How well you told apart what would happen and what would not. More is better.",
    ],
    ["Uncertainty", report.uncertainty, "How hard the questions were to know. It does not depend on you."],
    [
      "Skill",
      report.skill,
      "Compared with always saying how often things happened: above 0 is better, 1 is perfect.",
    ],
  ] as const;
  return (
    <Table caption="What the score is made of: reliability − resolution + uncertainty">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col" data-number="">
            Value
          </th>
          <th scope="col">What it says</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value, says]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-number="">{number(value)}</td>
            <td>{value === null ? "Undefined: everything happened, or nothing." : says}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
