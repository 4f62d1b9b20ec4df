const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The name of a month, from 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/** A day or a month in words: `6 April 2012`, `April 2012`. */
export function dateInWords(date: string): string {
  const [year = "", month = "", day] = date.split("-");
  return [day === undefined ? [] : [Number(day)], monthName(Number(month)), year].flat().join(" ");
}
