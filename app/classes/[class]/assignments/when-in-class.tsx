"use client";

import { useEffect, useState } from "react";
import { whenIn } from "./when-words";

/** An instant in the reader's own zone, with the class's time beside it where clocks differ. Until that is known, in the class's zone. */
export function WhenInClass({ at, zone }: { readonly at: string; readonly zone: string }) {
  const [words, setWords] = useState(() => whenIn(at, zone, zone));
  useEffect(() => {
    setWords(whenIn(at, Intl.DateTimeFormat().resolvedOptions().timeZone, zone));
  }, [at, zone]);
  return <time dateTime={at}>{words}</time>;
}
