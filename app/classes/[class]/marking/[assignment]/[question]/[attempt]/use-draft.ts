"use client";

import { useEffect, useState } from "react";

/** A mark under way: the level chosen for each criterion, and the comment. */
export type Draft = { readonly levels: Readonly<Record<string, number>>; readonly comment: string };

/** A draft that outlives a reload of the page in this window. Nobody else sees it, and it is gone with the window. */
export function useDraft(
  name: string,
  begin: Draft,
): [Draft, (change: (before: Draft) => Draft) => void, () => void] {
  const key = `marking ${name}`;
  const [draft, setDraft] = useState(begin);
  useEffect(() => {
    const kept = read(key);
    if (kept) setDraft(kept);
  }, [key]);
  const change = (how: (before: Draft) => Draft) =>
    setDraft((before) => {
      const after = how(before);
      sessionStorage.setItem(key, JSON.stringify(after));
      return after;
    });
  return [draft, change, () => sessionStorage.removeItem(key)];
}

function read(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const { levels, comment } = (kept ?? {}) as Partial<Draft>;
    return typeof levels === "object" && levels !== null && typeof comment === "string"
      ? { levels, comment }
      : null;
  } catch {
    return null;
  }
}
