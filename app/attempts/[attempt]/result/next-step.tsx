import type { ResultReply } from "@/learning/attempt/result-reply";
import type { SectionLink } from "@/learning/modules/read-section";
import { ButtonLink } from "@/ui/button";
import styles from "./page.module.css";
import { isWeak } from "./result-words";

type Props = { readonly result: ResultReply; readonly next: SectionLink | null };

/** What to do now, as one button: read again, try again, or go on; the way on is always there as a link. */
export function NextStep({ result, next }: Props) {
  const lesson = `/modules/${result.quiz}`;
  const onwards = next && `${lesson.slice(0, lesson.lastIndexOf("/"))}/${next.id}`;
  if (!result.shown.includes("mark")) return null;
  const missed = result.questions.some(
    ({ verdict, points, outOf }) => verdict !== "needs-a-person" && points < outOf,
  );
  if (!missed) {
    return (
      <p className={styles.next}>
        <ButtonLink kind="primary" icon="arrow-right" href={onwards ?? "/me"}>
          {next ? `Go on: ${next.title}` : "See all your progress"}
        </ButtonLink>
      </p>
    );
  }
  return (
    <p className={styles.next}>
      {isWeak(result) ? (
        <ButtonLink kind="primary" icon="book-open" href={lesson}>
          Read the section again
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" icon="rotate-ccw" href={`${lesson}/quiz`}>
          Try the quiz again
        </ButtonLink>
      )}
      {onwards && <a href={onwards}>Go on to section {next.number}</a>}
    </p>
  );
}
