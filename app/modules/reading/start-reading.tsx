"use client";

import type { ReactNode } from "react";
import { buttonClass } from "@/ui/button-class";
import { placeToResume, type SectionOutline } from "./progress";
import styles from "./start-reading.module.css";
import { useModuleProgress } from "./use-module-progress";

/** The module's one button: start at the first section, or resume where the reader was. */
export function StartReading({
  module,
  sections,
  children,
}: {
  module: string;
  sections: readonly SectionOutline[];
  /** What follows the words: an arrow, drawn by the server. */
  children: ReactNode;
}) {
  const { progress } = useModuleProgress(module);
  const first = sections[0];
  if (!first) return null;
  const place = placeToResume(sections, progress.reading);
  const section = place?.section ?? first.id;
  const passage = place?.passage ? `#${place.passage}` : "";
  const word = place === null ? "Read again" : place.started ? "Resume where you were" : "Start reading";
  return (
    <a className={buttonClass("primary", styles.start)} href={`/modules/${module}/${section}${passage}`}>
      {word}
      {children}
    </a>
  );
}
