/** A probability 0…1 in per cent, without the tails of binary fractions: 0.07 is 7. */
export function percentOf(probability: number): number {
  return Math.round(probability * 1e8) / 1e6;
}

/** A percentage as people type it, 0 to 100 with "." or "," and perhaps a % behind, as a probability 0…1; else null. */
export function probabilityOf(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^(\d{1,3}(\.\d{0,4})?|\.\d{1,4})$/.test(text)) return null;
  const percent = Number(text);
  return percent <= 100 ? Math.round(percent * 1e4) / 1e6 : null;
}
