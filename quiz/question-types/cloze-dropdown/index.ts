import type { QuestionType } from "@/quiz/question-types/question-type";
import { choicesFit } from "@/quiz/question-types/slots";
import { clozeDropdownFaults } from "./faults";
import { gapSlots } from "./gap-slots";
import { reviewClozeDropdown } from "./review";
import {
  type ClozeDropdownAsk,
  type ClozeDropdownKey,
  type ClozeDropdownResponse,
  clozeDropdownAsk,
  clozeDropdownKey,
  clozeDropdownResponse,
} from "./schema";
import { scoreClozeDropdown } from "./score";

/** Fill the gaps of a text from lists. */
export const clozeDropdown: QuestionType<ClozeDropdownAsk, ClozeDropdownKey, ClozeDropdownResponse> = {
  type: "cloze-dropdown",
  ask: clozeDropdownAsk,
  key: clozeDropdownKey,
  response: clozeDropdownResponse,
  fits: (ask, { gaps }) => choicesFit(gapSlots(ask), gaps),
  score: scoreClozeDropdown,
  shuffle: (ask, shuffle) => ({
    ...ask,
    gaps: Object.fromEntries(Object.entries(ask.gaps).map(([gap, options]) => [gap, shuffle(options)])),
  }),
  review: reviewClozeDropdown,
  feedbackIds: ({ gaps }) => Object.keys(gaps),
  faults: clozeDropdownFaults,
};
