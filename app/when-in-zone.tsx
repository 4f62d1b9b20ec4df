"use client";

import { useEffect, useState } from "react";

/** An instant in the reader's own zone. The server does not know that zone: it writes UTC and says so. */
export function WhenInZone({ at }: { readonly at: string }) {
  const [words, setWords] = useState(() => write(at, "UTC"));
  useEffect(() => setWords(write(at)), [at]);
  return <time dateTime={at}>{words}</time>;
}

function write(at: string, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  };
  const zone = timeZone ? { timeZone, timeZoneName: "short" as const } : {};
  return new Intl.DateTimeFormat("en-GB", { ...options, ...zone }).format(new Date(at));
}
