import { dateInWords, monthName } from "../date-words";
import { monthIndex, type Precision, unitOf } from "./spans";

const seasons = ["winter", "spring", "summer", "autumn"] as const;

/** A date in words, at a precision: `6 April 2012`, `April 2012`, `spring 2012 (March to May)`. */
export function timeInWords(date: string, precision: Precision): string {
  if (precision !== "season") return dateInWords(precision === "month" ? date.slice(0, 7) : date);
  const first = monthIndex(unitOf(date, "season"));
  const year = Math.floor(first / 12);
  const month = (first % 12) + 1;
  const years = month === 12 ? `${year}–${String((year + 1) % 100).padStart(2, "0")}` : year;
  const last = monthName(((month + 1) % 12) + 1);
  return `${seasons[(month % 12) / 3]} ${years} (${monthName(month)} to ${last})`;
}

/** A stretch of time as the author wrote it: one date in words, or from one to another. */
export function rangeInWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}
