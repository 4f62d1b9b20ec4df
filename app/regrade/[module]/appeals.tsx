import { WhenInZone } from "@/app/when-in-zone";
import type { ListedAppeal } from "@/learning/appeals/list-appeals";
import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
import { DecideAppeal } from "./decide-appeal";
import styles from "./page.module.css";
import { pointsInWords } from "./regrade-words";

/** What students object to, with the words it rests on beside it; those that wait stand first. */
export function Appeals({ appeals }: { readonly appeals: readonly ListedAppeal[] }) {
  if (appeals.length === 0)
    return (
      <p className={styles.lead}>
        None. Whoever finds a score wrong can say so on their result page, with a sentence and the passages it
        rests on.
      </p>
    );
  return (
    <ul className={styles.appeals}>
      {appeals.map((appeal) => (
        <li key={appeal.id} className={styles.appeal}>
          <Objection appeal={appeal} />
          {appeal.decision ? (
            <div>
              <p className={appeal.decision.accepted ? styles.rises : styles.quiet}>
                <Icon name={appeal.decision.accepted ? "circle-check" : "circle-x"} />{" "}
                {appeal.decision.accepted ? "Accepted" : "Declined"} <WhenInZone at={appeal.decision.at} />
              </p>
              <p>{appeal.decision.words}</p>
            </div>
          ) : (
            <DecideAppeal appeal={appeal.id} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Objection({ appeal }: { readonly appeal: ListedAppeal }) {
  const { name, question, stem, sentence, places, at, attempt } = appeal;
  return (
    <div>
      <p className={styles.about}>
        {name ?? "Guest"} on {question}, {pointsInWords(appeal)}, attempt {attempt.slice(-8)},{" "}
        <WhenInZone at={at} />
      </p>
      <p className={styles.stem}>{renderMarkdown(stem, { inline: true })}</p>
      <p className={styles.sentence}>{sentence}</p>
      {places.map((place) => (
        <blockquote key={place.id} className={styles.quote}>
          <strong>{place.id}</strong> {place.text} {place.href ? <a href={place.href}>In its place</a> : null}
        </blockquote>
      ))}
    </div>
  );
}
