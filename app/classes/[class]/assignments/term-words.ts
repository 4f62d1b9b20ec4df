import type { AssignmentKind } from "@/classroom/assignments/assignment";
import type { ReviewField, ReviewPhase, ReviewRules } from "@/learning/terms/review-rules";
import type { Terms } from "@/learning/terms/terms";

type Words = { readonly name: string; readonly means: string };

export const kindWords: Record<AssignmentKind, Words> = {
  module: { name: "A whole module", means: "Every section’s quiz, one after another." },
  sections: { name: "Some sections", means: "The quizzes of the sections you choose." },
  quiz: { name: "One quiz", means: "The quiz of one section." },
  paper: {
    name: "A custom paper",
    means: "Questions drawn from sections by objective and level; one attempt.",
  },
  reading: { name: "Reading", means: "Sections to read. Nothing is graded; you see who has read them." },
  memo: { name: "A memo", means: "What a section asks in writing. You mark it by its rubric." },
};

export const behaviourWords: Record<Terms["behaviour"], Words> = {
  deferred: { name: "Feedback at the end", means: "One answer each, which can be changed until handing in." },
  immediate: {
    name: "Feedback at once",
    means: "One try each; right or wrong is told as soon as an answer is checked.",
  },
  interactive: {
    name: "Several tries with hints",
    means:
      "After a wrong try there is a hint, and a little less credit. As many tries as there are hints, and one.",
  },
  "interactive-count-back": {
    name: "Several tries with hints, part by part",
    means:
      "As many tries as there are hints, and one. A part that stays right is charged only for the tries before it.",
  },
  adaptive: {
    name: "Any number of tries, each costs a little",
    means:
      "Answers can be checked again and again; the best try counts, less the penalty for those before it.",
  },
  "adaptive-no-penalty": {
    name: "Any number of tries for nothing",
    means: "Answers can be checked again and again; the best try counts.",
  },
  "certainty-deferred": {
    name: "How sure, told at the end",
    means:
      "Each answer comes with low, mid or high certainty: right earns 1, 2 or 3 times the points, wrong 0, −2 or −6.",
  },
  "certainty-immediate": {
    name: "How sure, told at once",
    means:
      "Each answer comes with low, mid or high certainty: right earns 1, 2 or 3 times the points, wrong 0, −2 or −6. Which it was is told as soon as it is checked.",
  },
  "points-list": {
    name: "Points that fall with each try",
    means:
      "The first try is worth most. A later, better try earns its points for the part by which it is better.",
  },
};

/** Where a wrong try costs the penalty. */
export const penalised: ReadonlySet<Terms["behaviour"]> = new Set([
  "interactive",
  "interactive-count-back",
  "adaptive",
]);

export const bloomWords = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;

export const gradingWords: Record<Terms["attempts"]["grading"], string> = {
  highest: "The best attempt",
  latest: "The last attempt",
  first: "The first attempt",
  average: "The average of all attempts",
};

export const phaseWords: Record<ReviewPhase, string> = {
  during: "While working",
  "just-after": "In the two minutes after",
  "later-while-open": "Later, until it closes",
  "after-close": "After it closes",
};

export const fieldWords: Record<ReviewField, string> = {
  response: "Their answer",
  verdict: "Right or wrong",
  mark: "Points",
  feedback: "Feedback",
  "right-answer": "The right answer",
  passages: "The passages",
  "class-statistics": "How the class did",
};

const everything = Object.keys(fieldWords) as ReviewField[];
const during: ReviewField[] = ["response"];

export type Preset = Words & { readonly id: string; readonly review: ReviewRules };

export const reviewPresets: readonly Preset[] = [
  {
    id: "everything",
    name: "Show everything after handing in",
    means: "Good for practice. Somebody who has finished can tell the others the answers.",
    review: { during, "just-after": everything, "later-while-open": everything, "after-close": everything },
  },
  {
    id: "scores",
    name: "Scores only until it closes",
    means: "Their answers and points at once, the rest once nobody can begin any more.",
    review: {
      during,
      "just-after": ["response", "mark"],
      "later-while-open": ["response", "mark"],
      "after-close": everything,
    },
  },
  {
    id: "nothing",
    name: "Nothing until released",
    means: "Only a receipt, until you release the marks on the marking desk.",
    review: { during, "just-after": [], "later-while-open": [], "after-close": [] },
  },
];

/** The preset that says the same as these rules; null for rules of one's own. */
export function presetOf(review: ReviewRules): Preset | null {
  const said = (rules: ReviewRules) =>
    (Object.keys(phaseWords) as ReviewPhase[]).map((phase) => [...rules[phase]].sort().join()).join("|");
  return reviewPresets.find((preset) => said(preset.review) === said(review)) ?? null;
}
