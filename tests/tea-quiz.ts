import { changed } from "./small-module";

const leaf = {
  id: "Q-leaf",
  type: "single-choice",
  objective: "LO-1.1",
  bloom: "remember",
  points: 1,
  cites: ["P-1.1", "F1"],
  ask: {
    stem: "What is tea made of?",
    options: [
      { id: "leaves", text: "Leaves" },
      { id: "roots", text: "Roots" },
      { id: "stones", text: "Stones" },
    ],
  },
  key: { right: "leaves" },
  feedback: { leaves: "Yes, leaves.", roots: "Not that.", stones: "Not that." },
  hint: "It grows on bushes.",
};

const word = {
  ...leaf,
  id: "Q-word",
  type: "short-answer",
  points: 2,
  ask: { stem: "What is the drink called?" },
  key: { accept: [{ text: "infusion" }, { text: "tea", fraction: 0.5 }] },
  feedback: { right: "So it is.", wrong: "Read it again.", general: "One word does." },
};

const bins = {
  ...leaf,
  id: "Q-bins",
  type: "categorise",
  ask: {
    stem: "Hot or cold?",
    items: [
      { id: "steam", text: "Steam" },
      { id: "ice", text: "Ice" },
      { id: "snow", text: "Snow" },
    ],
    bins: [
      { id: "hot", text: "Hot" },
      { id: "cold", text: "Cold" },
    ],
  },
  key: { bins: { steam: "hot", ice: "cold", snow: "cold" } },
  feedback: { general: "Water comes in three forms." },
};

const passage = {
  ...leaf,
  id: "Q-passage",
  type: "select-passage",
  cites: ["P-1.2"],
  ask: { stem: "Which passage speaks of the cold?", passages: ["P-1.1", "P-1.2"] },
  key: { right: ["P-1.2"] },
  feedback: { general: "It says so." },
};

/** What answers the tea quiz's four questions right, worth 5 points. */
export const rightAnswers = {
  "Q-leaf": { choice: "leaves" },
  "Q-word": { text: "infusion" },
  "Q-bins": { bins: { steam: "hot", ice: "cold", snow: "cold" } },
  "Q-passage": { passages: ["P-1.2"] },
};

export const teaQuestions = [leaf, word, bins, passage];

/** The module "tea" with these questions after its first section. */
export function teaModule(questions: readonly unknown[] = teaQuestions): Record<string, string> {
  return changed({ "01-leaves.quiz.yaml": JSON.stringify({ minutes: 4, questions }) });
}
