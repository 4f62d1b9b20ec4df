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

/** The result in a sentence: what is solid and what to go back to, by the objectives' own words. */
export function inWords(result: Pick<ResultReply, "score" | "outOf" | "objectives">): string {
  if (result.outOf === 0) return "Nothing of this counts yet.";
  if (result.score >= result.outOf) return "Every answer is right.";
  const named = (standing: string) =>
    result.objectives
      .filter((objective) => standingOf(objective) === standing)
      .map(({ text }) => inSentence(text));
  const [strong, weak] = [named("solid"), named("shaky")];
  const parts = [
    strong.length > 0 ? `You can ${list(strong)}.` : "",
    weak.length > 0 ? `Worth another look: how to ${list(weak)}.` : "",
  ].filter(Boolean);
  return parts.length > 0
    ? parts.join(" ")
    : "A fair part is right; the passages below show what is missing.";
}

const inSentence = (objective: string) =>
  objective.charAt(0).toLowerCase() + objective.slice(1).replace(/\.$/, "");

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
}
