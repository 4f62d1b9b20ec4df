"use client";

import { useEffect, useState } from "react";

/** Which question is open, and the way to another: on one page by scrolling, one a page by showing it alone. */
export function usePlaces(layout: "all" | "one", total: number) {
  const [current, setCurrent] = useState(1);
  const [wanted, setWanted] = useState<{ readonly number: number } | null>(null);

  // A reload comes back to the question whose number the address holds.
  useEffect(() => {
    const number = Number(/^#question-(\d+)$/.exec(location.hash)?.[1]);
    if (layout === "one" && number >= 1 && number <= total) setCurrent(number);
  }, [layout, total]);

  // After the question is shown, so that there is something to go to.
  useEffect(() => {
    if (!wanted) return;
    const card = document.getElementById(`question-${wanted.number}`);
    card?.scrollIntoView();
    card?.focus({ preventScroll: true });
  }, [wanted]);

  return {
    /** Null where all are open. */
    current: layout === "one" ? current : null,
    go(number: number) {
      setCurrent(number);
      setWanted({ number });
      history.replaceState(history.state, "", `#question-${number}`);
    },
  };
}
