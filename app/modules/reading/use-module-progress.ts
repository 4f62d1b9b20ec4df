"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type ModuleProgress, noProgress, type SectionProgress, unread } from "./progress";
import { readProgressReply } from "./progress-reply";

/** `asked` until the server has answered; `unknown` when it could not: a page then shows nothing it is not sure of. */
type Known = {
  readonly state: "asked" | "known" | "unknown";
  readonly modules: Readonly<Record<string, ModuleProgress>>;
};

const waiting: Known = { state: "asked", modules: {} };
let known = waiting;
let asking = false;
const listeners = new Set<() => void>();

function tell(next: Known) {
  known = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function ask() {
  if (asking) return;
  asking = true;
  try {
    const reply = await fetch("/api/me/progress");
    // Somebody who is not known yet has read nothing yet.
    if (reply.status === 401) tell({ state: "known", modules: known.modules });
    else if (reply.ok) tell({ state: "known", modules: readProgressReply(await reply.json()) });
    else tell({ ...known, state: "unknown" });
  } catch {
    tell({ ...known, state: "unknown" });
  }
}

/** A person's progress in a module, asked once a page and shared by every island on it. */
export function useModuleProgress(module: string): { state: Known["state"]; progress: ModuleProgress } {
  const now = useSyncExternalStore(
    listen,
    () => known,
    () => waiting,
  );
  useEffect(() => {
    void ask();
  }, []);
  return { state: now.state, progress: now.modules[module] ?? noProgress };
}

/** Notes in the page what was just read, so that ticks and counts follow at once. */
export function noteReading(module: string, section: string, seen: SectionProgress) {
  const before = known.modules[module] ?? noProgress;
  tell({
    ...known,
    modules: { ...known.modules, [module]: { ...before, reading: { ...before.reading, [section]: seen } } },
  });
}

/** What is known of one section's reading right now, outside React. */
export function sectionNow(module: string, section: string): SectionProgress {
  return known.modules[module]?.reading[section] ?? unread;
}
