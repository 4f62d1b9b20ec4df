import { Fragment } from "react";
import type { SectionReading } from "@/learning/modules/read-section";
import styles from "./argument-line.module.css";

/** The way from a lesson to the argument as a whole: what each passage carries of it. */
export function ArgumentLine({ reading: { argument, module } }: { reading: SectionReading }) {
  if (!argument) return null;
  const address = `/modules/${module.id}/argument`;
  return (
    <p className={styles.line}>
      This section in <a href={address}>the argument as a whole</a>
      {argument.map(({ passage, entries }, index) => (
        <Fragment key={passage}>
          {index > 0 ? "; " : ": "}
          {entries.map(({ id, name }, position) => (
            <Fragment key={id}>
              {position > 0 ? ", " : null}
              <a href={`${address}#${id}`} aria-label={`${id}: ${name}`}>
                {id}
              </a>
            </Fragment>
          ))}{" "}
          <span className={styles.passage}>(passage {passage.replace(/^P-/, "")})</span>
        </Fragment>
      ))}
      .
    </p>
  );
}
