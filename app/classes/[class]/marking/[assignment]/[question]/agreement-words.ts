/**
 * A kappa in a word, by the bounds of Landis and Koch (1977). Below ten pairs a word would say more than is known: then there
 * is none.
 */
export function kappaWord(kappa: number | null, n: number): string | null {
  if (kappa === null || n < fewestPairs) return null;
  if (kappa <= 0) return "no better than chance";
  if (kappa <= 0.2) return "slight";
  if (kappa <= 0.4) return "fair";
  if (kappa <= 0.6) return "moderate";
  return kappa <= 0.8 ? "substantial" : "almost perfect";
}

export const fewestPairs = 10;

/** A share in whole percent. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}
