import { duration } from "@/app/modules/duration";
import { visibleFields } from "@/learning/terms/review-rules";
import type { Terms } from "@/learning/terms/terms";
import { behaviourWords, gradingWords, penalised } from "./term-words";

/** Seconds as people say them, to the minute. */
function span(seconds: number): string {
  return duration(Math.round(seconds / 60));
}

/** How an assignment works, to somebody who is about to begin it: one sentence for each thing to know. Times stand elsewhere. */
export function termsInWords(terms: Terms): string[] {
  return [
    ...timeWords(terms),
    behaviourWords[terms.behaviour].means,
    ...tryWords(terms),
    terms.navigation === "forward-only"
      ? "You go forward only: a question that you leave cannot be seen again."
      : "Answer in any order. Every answer is saved as you give it.",
    ...(terms.asksConfidence
      ? ["You are asked how likely you are to be right. It never changes a mark."]
      : []),
    ...(terms.asksWhy ? ["You are asked for the reason of each answer."] : []),
    ...attemptWords(terms),
    reviewWords(terms),
  ];
}

function timeWords({ timeLimit, extraTime, closesAt }: Terms): string[] {
  if (timeLimit === null)
    return [closesAt === null ? "There is no time limit." : "There is no time limit until it closes."];
  const extra = extraTime > 0 ? `, and ${span(extraTime)} more that are yours` : "";
  const end = closesAt === null ? "" : " The close ends it sooner, but never cuts extra time.";
  return [`You have ${span(timeLimit)} from the start${extra}. Then it is handed in by itself.${end}`];
}

function tryWords({ behaviour, penalty, pointsList }: Terms): string[] {
  if (penalised.has(behaviour)) return [`A wrong try costs ${percent(penalty)} of the question’s points.`];
  if (behaviour === "points-list" && pointsList.length > 0)
    return [`The tries are worth ${pointsList.join(", ")} points.`];
  return [];
}

function attemptWords({ attempts: { allowed, delay, grading, buildOnLast } }: Terms): string[] {
  if (allowed === 1) return ["You have one attempt."];
  const many = allowed === null ? "You may take it as often as you like." : `You have ${allowed} attempts.`;
  const wait = delay > 0 ? [`Between two attempts you wait ${duration(delay)}.`] : [];
  const again = buildOnLast ? ["A new attempt begins with the answers of the last."] : [];
  return [`${many} ${gradingWords[grading]} counts.`, ...wait, ...again];
}

function reviewWords({ review, closesAt }: Terms): string {
  const soon = visibleFields(review, "later-while-open");
  const end = visibleFields(review, "after-close");
  if (soon.has("right-answer")) return "After handing in you see your points, what was right and why.";
  const points = soon.has("mark")
    ? "After handing in you see your points"
    : "After handing in you get a receipt";
  if (end.has("right-answer") && closesAt !== null)
    return `${points}; what was right you see after it closes.`;
  return soon.has("mark") ? `${points}.` : `${points}; your points appear once they are released.`;
}

const shares = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });

function percent(share: number): string {
  return shares.format(share);
}
