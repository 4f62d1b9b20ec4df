import type { ReviewLine } from "@/quiz/question-types/question-type";
import { reviewChoices } from "@/quiz/question-types/slots";
import { gapSlots } from "./gap-slots";
import type { ClozeDropdownAsk, ClozeDropdownKey, ClozeDropdownResponse } from "./schema";

/** One line a gap, in reading order. */
export function reviewClozeDropdown(
  ask: ClozeDropdownAsk,
  key: ClozeDropdownKey,
  response: ClozeDropdownResponse | null,
): ReviewLine[] {
  return reviewChoices(gapSlots(ask), key.gaps, response?.gaps ?? {});
}
