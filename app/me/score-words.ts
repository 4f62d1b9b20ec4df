const marks = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A score in words, or a dash where there is none yet. */
export function scoreOf(
  result: { readonly score: number; readonly outOf: number } | null | undefined,
): string {
  return result && result.outOf > 0 ? `${marks.format(result.score)} of ${marks.format(result.outOf)}` : "–";
}
