"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./reading-tracker.module.css";
import { trackReading } from "./track-reading";
import { noteReading, sectionNow, useModuleProgress } from "./use-module-progress";

/** Marks the end of the text and keeps the reader's place from there; it says so when the place could not be saved. */
export function ReadingTracker({
  module,
  section,
  passages,
}: {
  module: string;
  section: string;
  passages: readonly string[];
}) {
  const { state } = useModuleProgress(module);
  const end = useRef<HTMLDivElement>(null);
  const [saved, setSaved] = useState(true);
  const answered = state !== "asked";
  useEffect(() => {
    if (!answered || !end.current) return;
    return trackReading({
      address: `/api/progress/${module}/${section}`,
      passages,
      end: end.current,
      known: sectionNow(module, section),
      onSeen: (seen) => noteReading(module, section, seen),
      onSaved: setSaved,
    });
  }, [answered, module, section, passages]);
  return (
    <div ref={end} className={styles.end} role="status">
      {saved ? null : "Your place is not saved yet. It is tried again while this page is open."}
    </div>
  );
}
