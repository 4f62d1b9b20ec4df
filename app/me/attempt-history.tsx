import { scoreWords } from "@/app/score-words";
import { WhenInZone } from "@/app/when-in-zone";
import type { ModuleOverview } from "@/learning/modules/read-overviews";
import type { ModuleProgress } from "@/learning/progress/progress-reply";
import { ShareMeter } from "@/ui/share-meter";
import { Table } from "@/ui/table";
import styles from "./page.module.css";

type Props = { readonly overview: ModuleOverview; readonly progress: ModuleProgress };

/** The attempts that were handed in, over time, newest first. */
export function AttemptHistory({ overview, progress }: Props) {
  const attempts = progress.sections
    .flatMap(({ id, quiz }) =>
      quiz.history.map((result) => ({ ...result, section: overview.sections.find((one) => one.id === id) })),
    )
    .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
  if (attempts.length === 0) return null;
  return (
    <div className={styles.history}>
      <Table caption="Attempts over time">
        <thead>
          <tr>
            <th scope="col">Handed in</th>
            <th scope="col">Quiz</th>
            <th scope="col" data-number="">
              Score
            </th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ attempt, section, submittedAt, score, outOf, waiting }) => (
            <tr key={attempt}>
              <td>
                <a href={`/attempts/${attempt}/result`}>
                  <WhenInZone at={submittedAt} />
                </a>
              </td>
              <td>{section ? `${section.number} ${section.title}` : "A section that is no longer there"}</td>
              <td data-number="">{scoreWords({ score, outOf, waiting })}</td>
              <td>
                {outOf > 0 ? (
                  <ShareMeter
                    value={score}
                    max={outOf}
                    label={`${Math.round((100 * score) / outOf)} percent`}
                  />
                ) : (
                  "Not scored yet"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
