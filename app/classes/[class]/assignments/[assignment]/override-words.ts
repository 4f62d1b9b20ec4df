import { duration } from "@/app/modules/duration";
import { behaviourWords, gradingWords } from "../term-words";

const names: Readonly<Record<string, string>> = {
  opensAt: "opens",
  dueAt: "due",
  closesAt: "closes",
  timeLimit: "time limit",
  lateAnswersWithin: "late answers count",
  "attempts.allowed": "attempts",
  "attempts.delay": "wait between attempts",
  "attempts.grading": "what counts",
  behaviour: "feedback and tries",
};

/** One thing that an override changes: its name, and its value in words or as an instant. */
export type Change =
  | { readonly name: string; readonly words: string }
  | { readonly name: string; readonly at: string };

/** What an override changes, field by field, as it is shown in a list. */
export function changesOf(terms: unknown): Change[] {
  return fieldsOf(terms).flatMap(([field, value]): Change[] => {
    const name = names[field] ?? field;
    if (["opensAt", "dueAt", "closesAt"].includes(field))
      return [typeof value === "string" ? { name, at: value } : { name, words: "never" }];
    return [{ name, words: wordsOf(field, value) }];
  });
}

function fieldsOf(terms: unknown): [string, unknown][] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).flatMap(([field, value]): [string, unknown][] =>
    field === "attempts" && typeof value === "object" && value !== null
      ? Object.entries(value).map(([inner, one]) => [`attempts.${inner}`, one])
      : [[field, value]],
  );
}

/** The value of a term in words. */
export function wordsOf(field: string, value: unknown): string {
  if (value === null) return field === "attempts.allowed" ? "any number" : "none";
  if (field === "timeLimit" || field === "extraTime")
    return Number(value) === 0 ? "none" : duration(Math.round(Number(value) / 60));
  if (field === "attempts.delay" || field === "lateAnswersWithin")
    return Number(value) === 0 ? "none" : duration(Number(value));
  if (field === "behaviour")
    return behaviourWords[value as keyof typeof behaviourWords]?.name ?? String(value);
  if (field === "attempts.grading") return gradingWords[value as keyof typeof gradingWords] ?? String(value);
  if (field === "navigation") return value === "forward-only" ? "forward only" : "in any order";
  return typeof value === "object" ? "rules of their own" : String(value);
}
