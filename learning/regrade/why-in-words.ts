import type { Regraded } from "./regrade";

type Numbers = { readonly points: number; readonly outOf: number };

const marks = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2, useGrouping: false });

/** Why a score changes or stays, as one sentence for whoever looks at the preview. */
export function whyInWords({ why, isMarked }: Regraded, before: Numbers, after: Numbers): string {
  const by = isMarked ? "By the mended rubric the levels chosen" : "By the mended question this answer";
  const earns = isMarked ? "are worth" : "earns";
  switch (why) {
    case "raised":
      return `${by} ${earns} ${of(after)}, more than ${of(before)}.`;
    case "lowered":
      return `${by} ${earns} ${of(after)}, less than ${of(before)}.`;
    case "weight":
      return `The question now counts for ${pointsOf(after.outOf)} instead of ${pointsOf(before.outOf)}.`;
    case "full-credit":
      return "Everybody who was asked this question gets all of it.";
    case "same":
      return `${by} ${isMarked ? "are worth what they were" : "earns what it did"}; nothing changes.`;
    case "would-fall":
      return `${by} would ${isMarked ? "be worth" : "earn"} less; this policy lets the score stand.`;
    case "set-by-hand":
      return "Somebody set this score by hand; it is kept.";
    case "waits":
      return "This answer still waits for a marker; it will be marked as it was asked.";
    case "levels-do-not-fit":
      return "The mended rubric does not have the levels that the marker chose; the mark is kept.";
    case "would-need-a-person":
      return "The mended question would have to be marked by a person; the score is kept.";
  }
}

function of({ points, outOf }: Numbers): string {
  return `${marks.format(points)} of ${pointsOf(outOf)}`;
}

function pointsOf(points: number): string {
  return points === 1 ? "1 point" : `${marks.format(points)} points`;
}
