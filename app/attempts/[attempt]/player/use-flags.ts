"use client";

import { useEffect, useState } from "react";

/** The questions that the person flagged to look at again: a note to oneself, kept in this browser only. */
export function useFlags(attemptId: string): readonly [ReadonlySet<string>, (questionId: string) => void] {
  const [flags, setFlags] = useState<ReadonlySet<string>>(new Set());
  const place = `briefing-room.flags.${attemptId}`;

  useEffect(() => setFlags(readFlags(place)), [place]);

  function toggle(questionId: string) {
    const changed = new Set(flags);
    if (!changed.delete(questionId)) changed.add(questionId);
    setFlags(changed);
    try {
      localStorage.setItem(place, JSON.stringify([...changed]));
    } catch {
      // A browser that keeps nothing still shows the flag as long as the page is open.
    }
  }
  return [flags, toggle];
}

function readFlags(place: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}
