import type { PreviewReply } from "@/learning/regrade/regrade-reply";
import { Button } from "@/ui/button";
import { ChoiceRow } from "@/ui/choice-row";
import { renderMarkdown } from "@/ui/prose";
import styles from "./page.module.css";
import { counted, differencesInWords, policyNames, policyWords } from "./regrade-words";

type Props = { readonly preview: PreviewReply; readonly chosen: readonly string[] | null };

/** Which questions were mended, and by which policy their scores would follow. The choice is in the page's address. */
export function Wish({ preview, chosen }: Props) {
  const { questions, policy, assignment, open } = preview;
  if (questions.length === 0)
    return (
      <p className={styles.lead}>
        Nothing: every attempt was scored by the questions as they are now. Mend a key in the module’s
        <code> quiz.yaml</code>, start the site again, and come back here.
      </p>
    );
  return (
    <form method="get" className={styles.form}>
      {assignment ? <input type="hidden" name="assignment" value={assignment} /> : null}
      <fieldset>
        <legend className={styles.legend}>Questions</legend>
        {questions.map(({ id, stem, differences, attempts }) => {
          const movesNothing = differences.every((difference) => difference === "words");
          return (
            <ChoiceRow
              key={id}
              type="checkbox"
              name="question"
              value={id}
              disabled={movesNothing}
              defaultChecked={!movesNothing && (chosen === null || chosen.includes(id))}
            >
              <strong>{id}</strong> {renderMarkdown(stem, { inline: true })}
              <span className={styles.about}>
                Mended: {differencesInWords(differences)}. Asked in {counted(attempts, "attempt", "attempts")}
                .
              </span>
            </ChoiceRow>
          );
        })}
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>Policy</legend>
        {policyNames.map((name) => (
          <ChoiceRow key={name} type="radio" name="policy" value={name} defaultChecked={name === policy}>
            <strong>{policyWords[name].name}</strong>
            <span className={styles.about}>{policyWords[name].does}</span>
          </ChoiceRow>
        ))}
      </fieldset>
      <Button type="submit">Show what would change</Button>
      {open > 0 ? (
        <p className={styles.about}>
          {counted(open, "attempt is", "attempts are")} still open and will be scored by the questions as they
          were asked. Look again once they have ended.
        </p>
      ) : null}
    </form>
  );
}
