const marks = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

type Result = { readonly score: number; readonly outOf: number; readonly waiting?: number | undefined };

/** A score in words, or a dash where there is none yet. Points that wait for a person are in no score: they are told beside it. */
export function scoreWords(result: Result | null | undefined): string {
  if (!result) return "–";
  const { score, outOf, waiting = 0 } = result;
  const counted = outOf > 0 ? [`${marks.format(score)} of ${marks.format(outOf)}`] : [];
  const waits = waiting > 0 ? [waitingWords(waiting)] : [];
  return [...counted, ...waits].join(", ") || "–";
}

/** How many points nobody has marked yet. */
export function waitingWords(waiting: number): string {
  return waiting === 1 ? "1 point waits to be marked" : `${marks.format(waiting)} points wait to be marked`;
}
