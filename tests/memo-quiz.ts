import { changed } from "./small-module";

const level = (points: number, text: string) => ({ points, text });

/** Two criteria of four levels each, highest first, as authors write them: 8 points in all. */
export const memoRubric = [
  {
    id: "advice",
    text: "Clear advice",
    levels: [level(4, "One course"), level(3, "A course"), level(2, "Wavering"), level(1, "None")],
  },
  {
    id: "proof",
    text: "Use of evidence",
    levels: [level(4, "Three facts"), level(3, "Two facts"), level(2, "One fact"), level(1, "No fact")],
  },
];

const memo = {
  id: "M-tea",
  type: "memo",
  objective: "LO-1.1",
  bloom: "create",
  points: 8,
  cites: ["P-1.1", "F1"],
  ask: {
    stem: "Advise the tea shop. Cite what you rely on.",
    words: { min: 3, max: 50 },
    passages: ["P-1.1", "P-1.2"],
  },
  key: { rubric: memoRubric, outline: "**Outline.** Name one course, and the leaf." },
  feedback: {},
  hint: "Decide first.",
};

const leaf = {
  id: "Q-leaf",
  type: "single-choice",
  objective: "LO-1.1",
  bloom: "remember",
  points: 1,
  cites: ["P-1.1"],
  ask: {
    stem: "What is tea made of?",
    options: [
      { id: "leaves", text: "Leaves" },
      { id: "roots", text: "Roots" },
    ],
  },
  key: { right: "leaves" },
  feedback: { leaves: "Yes, leaves.", roots: "Not that." },
  hint: "It grows on bushes.",
};

export const memoQuestions = [leaf, memo];

/** The module "tea" with one question that is scored by its key and one memo, marked by this rubric. */
export function memoModule(rubric: typeof memoRubric = memoRubric): Record<string, string> {
  const most = rubric.map(({ levels }) => Math.max(...levels.map(({ points }) => points)));
  const points = most.reduce((sum, each) => sum + each, 0);
  const questions = [leaf, { ...memo, points, key: { ...memo.key, rubric } }];
  return changed({ "01-leaves.quiz.yaml": JSON.stringify({ minutes: 4, questions }) });
}
