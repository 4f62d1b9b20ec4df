import type { Moment } from "@/access/occasion";
import { scorePaper } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { endsItselfAt } from "./attempt";
import { type AttemptRow, findAnswers, findTries, type LoggedAnswer } from "./attempt-store";
import { rulesOf, termsOf } from "./grading-rules";
import { pinnedSection } from "./pinned-section";
import { receiptOf } from "./receipt";
import { type Closing, holdingAttempt, writeClosing } from "./submission-store";

/** Another answer can arrive between reading the log and ending the attempt. After so many times answers have to wait. */
const mostTries = 3;

/** How an attempt ends: handed in by its person, under the client key of that write, or by the clock. */
export type Ending = { readonly by: "person"; readonly clientKey: string } | { readonly by: "time" };

/**
 * Scores what is saved and ends the attempt, once; null when somebody else has ended it first. What waits for a reveal is
 * locked by this and gets no score yet. An attempt that the clock ends, ended at its deadline, whenever that is noticed; so
 * did one that is handed in after the clock would have ended it.
 */
export async function closeAttempt(
  { at, newId }: Moment,
  ending: Ending,
  attempt: AttemptRow,
): Promise<Closing | null> {
  const terms = termsOf(attempt);
  const { questions } = await pinnedSection(attempt);
  const scored = questions.filter((question) => !waitsForReveal(question));
  const itself = endsItselfAt({ ...attempt, lateAnswersWithin: terms.lateAnswersWithin });
  const isOver = itself !== null && at > itself;
  const receiptId = newId();
  const about = {
    attemptId: attempt.id,
    receipt: receiptOf(receiptId),
    clientKey: ending.by === "person" ? ending.clientKey : receiptId,
    by: isOver ? ("time" as const) : ending.by,
    at: isOver || ending.by === "time" ? (attempt.deadline ?? at) : at,
    scoringVersion,
  };
  const tryOnce = async (within?: Parameters<typeof writeClosing>[1]) => {
    const [answers, tries] = [await findAnswers(attempt.id, within), await findTries(attempt.id, within)];
    const standing = new Map([...answers].map(([id, answer]) => [id, withCertainty(answer)]));
    const { scores } = scorePaper(scored, standing, rulesOf(terms), tries);
    const entries = [...answers.values()].reduce((sum, answer) => sum + answer.entries, 0);
    const checked = [...tries.values()].reduce((sum, one) => sum + one.length, 0);
    const closing = { ...about, entries, tries: checked, scores };
    return { closing, outcome: await writeClosing(closing, within) };
  };
  let { closing, outcome } = await tryOnce();
  for (let tries = 1; outcome === "outdated" && tries < mostTries; tries += 1)
    ({ closing, outcome } = await tryOnce());
  if (outcome === "outdated") ({ closing, outcome } = await holdingAttempt(attempt.id, tryOnce));
  return outcome === "closed" ? closing : null;
}

/** An answer as scoring takes it; the database lets no other certainty in. */
function withCertainty({ response, revision, certainty }: LoggedAnswer) {
  return { response, revision, certainty: certainty as 1 | 2 | 3 | null };
}
