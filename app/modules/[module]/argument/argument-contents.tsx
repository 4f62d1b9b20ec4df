import type { ArgumentReading } from "@/learning/modules/argument/argument-reading";
import styles from "./argument-contents.module.css";

/** The parts of the page that this argument has, as a line of links. */
export function ArgumentContents({ reading }: { reading: ArgumentReading }) {
  const parts = [
    { id: "thesis", name: "Thesis", entries: 1 },
    { id: "claims", name: "Claims", entries: reading.claims.length },
    { id: "assumptions", name: "Assumptions", entries: reading.assumptions.length },
    { id: "recommendations", name: "Recommendations", entries: reading.recommendations.length },
    { id: "tensions", name: "Tensions", entries: reading.tensions.length },
    { id: "omissions", name: "What is left out", entries: reading.omissions.length },
    { id: "devices", name: "Devices", entries: reading.devices.length },
    { id: "answers", name: "For and against", entries: reading.answers.length },
  ];
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <ul>
        {parts
          .filter(({ entries }) => entries > 0)
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
