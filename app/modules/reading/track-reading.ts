import { furthest, type SectionProgress } from "./progress";

const settleMs = 1500;
const endSeenMs = 1000;
const retryMs = [5_000, 15_000, 60_000];

/** How a reading place gets from the page to the server, and what the page hears of it. */
export type ReadingTrack = {
  readonly address: string;
  readonly passages: readonly string[];
  /** The element that follows the last words of the text. */
  readonly end: Element;
  readonly known: SectionProgress;
  readonly onSeen: (seen: SectionProgress) => void;
  /** Whether the last try to save the place failed. */
  readonly onSaved: (saved: boolean) => void;
};

/**
 * Follows the reader: a passage counts as reached when it enters the upper third of the window, the section as read when
 * its end has been in view for a second. What is new is saved after a pause, at once when the page is left, and tried
 * again after a failure. Returns the way to stop.
 */
export function trackReading({ address, passages, end, known, onSeen, onSaved }: ReadingTrack): () => void {
  let seen = known;
  let saved = known;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endTimer: ReturnType<typeof setTimeout> | undefined;

  const isNew = () => seen.lastPassage !== saved.lastPassage || seen.read !== saved.read;

  const save = async (leaving = false) => {
    clearTimeout(timer);
    if (!isNew()) return;
    const sent = seen;
    try {
      const reply = await fetch(address, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(sent),
        keepalive: leaving,
      });
      if (!reply.ok) throw new Error(`The reading place was answered with ${reply.status}.`);
      saved = sent;
      failures = 0;
      onSaved(true);
    } catch {
      const wait = retryMs[Math.min(failures, retryMs.length - 1)];
      failures += 1;
      timer = setTimeout(save, wait);
      onSaved(false);
    }
  };

  const note = (now: SectionProgress) => {
    const next = furthest(passages, seen, now);
    if (next.lastPassage === seen.lastPassage && next.read === seen.read) return;
    seen = next;
    onSeen(seen);
    clearTimeout(timer);
    timer = setTimeout(save, settleMs);
  };

  const reached = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) note({ lastPassage: target.id, read: false });
    },
    { rootMargin: "0px 0px -67% 0px" },
  );
  for (const id of passages) {
    const passage = document.getElementById(id);
    if (passage) reached.observe(passage);
  }

  const finished = new IntersectionObserver((entries) => {
    clearTimeout(endTimer);
    if (entries.some((entry) => entry.isIntersecting))
      endTimer = setTimeout(() => note({ lastPassage: passages.at(-1) ?? null, read: true }), endSeenMs);
  });
  finished.observe(end);

  const leave = () => void save(true);
  const retry = () => void save();
  const hide = () => {
    if (document.visibilityState === "hidden") leave();
  };
  addEventListener("pagehide", leave);
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", hide);
  return () => {
    leave();
    clearTimeout(timer);
    clearTimeout(endTimer);
    reached.disconnect();
    finished.disconnect();
    removeEventListener("pagehide", leave);
    removeEventListener("online", retry);
    document.removeEventListener("visibilitychange", hide);
  };
}
