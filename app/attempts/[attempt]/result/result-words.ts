import type { ObjectiveResult, ResultReply } from "@/learning/attempt/result-reply";

/** Points as people write them: two decimals at most, none where there are none. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const solid = 0.8;
const shaky = 0.5;

/** How an objective went, in one word; the bounds are shares of its points. */
export function standingOf({
  points: got,
  outOf,
}: Pick<ObjectiveResult, "points" | "outOf">): "solid" | "mixed" | "shaky" {
  const share = got / outOf;
  return share >= solid ? "solid" : share >= shaky ? "mixed" : "shaky";
}

/** The result in a sentence or two: what is solid and what to go back to, by the objectives' own words, two of each at most. */
export function inWords(result: Pick<ResultReply, "score" | "outOf" | "objectives" | "shown">): string {
  if (!result.shown.includes("mark")) return "Your points are not shown yet. What you handed in is kept.";
  if (result.outOf === 0) return "Nothing of this counts yet.";
  if (result.score >= result.outOf) return "Every answer is right.";
  if (isWeak(result))
    return "Most of it is not there yet. The section is short: read it again, then try once more.";
  const strong = named(result.objectives, "solid");
  const weak = named(result.objectives, "shaky");
  if (strong.length + weak.length === 0)
    return "A fair part is right; the passages below show what is missing.";
  const parts = [
    strong.length > 0 ? `You can ${list(strong)}.` : "",
    weak.length > 0 ? `Look again at how to ${list(weak)}.` : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** Whether reading again helps more than trying again. */
export function isWeak({ score, outOf }: Pick<ResultReply, "score" | "outOf">): boolean {
  return outOf > 0 && score / outOf < shaky;
}

function named(objectives: readonly ObjectiveResult[], standing: string): string[] {
  const those = objectives.filter((objective) => standingOf(objective) === standing);
  return those.slice(0, 2).map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, ""));
}

function list(items: readonly string[]): string {
  return items.join(", and to ");
}
