import type { Verdict } from "@/quiz/question-types/question-type";
import { scoreChoices } from "@/quiz/question-types/slots";
import type { ClozeDropdownKey, ClozeDropdownResponse } from "./schema";

/** Points shared equally over the gaps (this project's rule): `fraction` = right gaps ÷ gaps, `parts` by gap. */
export function scoreClozeDropdown(key: ClozeDropdownKey, response: ClozeDropdownResponse): Verdict {
  return scoreChoices(key.gaps, response.gaps);
}
