import { pinnedModule } from "@/learning/modules/pinned-module";
import type { Question } from "@/quiz/question";
import { scoreQuestion } from "@/quiz/scoring/score-question";
import type { ScoreRow } from "./result-store";

/**
 * The version of a question that its score counts by: as it was asked, or as it was mended where the score comes from a regrade.
 * As it was asked, too, where what was answered does not belong to the mended one, so that the answer is still shown.
 */
export async function countedQuestion(
  asked: Question,
  { mendedBy, response }: Pick<ScoreRow, "mendedBy" | "response">,
): Promise<Question> {
  if (mendedBy === null) return asked;
  const { sections } = await pinnedModule(mendedBy);
  const mended = sections.flatMap(({ questions }) => questions).find(({ id }) => id === asked.id);
  return mended && scoreQuestion(mended, response).verdict !== "invalid" ? mended : asked;
}
