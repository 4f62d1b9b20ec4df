"use client";

import { useEffect, useRef } from "react";
import { followCalls } from "./follow-calls";
import styles from "./note-popover.module.css";

/**
 * Shows a term's definition or a source beside the word that calls it, on hover, focus and tap. The words come from the
 * lists at the foot of the page, where the links lead anyway: without script, and by the Enter key, one simply goes there.
 */
export function NotePopover({ within }: { within: string }) {
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = document.getElementById(within);
    if (!popover.current || !text || !("popover" in popover.current)) return;
    return followCalls(text, popover.current);
  }, [within]);
  return <div ref={popover} popover="manual" className={styles.popover} />;
}
