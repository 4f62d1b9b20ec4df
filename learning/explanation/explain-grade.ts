import type { BehaviourId, GradeStep } from "@/quiz/behaviours/behaviour";
import type { ExplanationStep } from "./explanation-reply";

/** A step of the behaviour's rule as an explanation has it: every field there, null where the rule has none. */
export function explainGrade(behaviour: BehaviourId, step: GradeStep): ExplanationStep {
  const plain = {
    kind: "grade" as const,
    behaviour,
    rule: step.rule,
    tryNumber: step.rule === "part" ? step.since : step.tryNumber,
    part: null,
    raw: step.raw,
    penalty: null,
    times: null,
    certainty: null,
    isChosen: null,
    worth: null,
    fraction: step.fraction,
  };
  switch (step.rule) {
    case "last-try":
    case "best-try":
      return { ...plain, penalty: step.penalty, times: step.triesBefore };
    case "part":
      return { ...plain, part: step.part, penalty: step.penalty, times: step.since - 1 };
    case "certainty":
      return { ...plain, certainty: step.certainty, isChosen: step.chosen };
    case "points-list":
      return { ...plain, worth: step.worth };
    case "as-scored":
    case "parts-together":
      return plain;
  }
}
