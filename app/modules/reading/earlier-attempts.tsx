"use client";

import { scoreWords } from "@/app/score-words";
import { Table } from "@/ui/table";
import styles from "./earlier-attempts.module.css";
import { untried } from "./progress";
import { useModuleProgress } from "./use-module-progress";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The attempts that were handed in, newest first, each with the way to its result. */
export function EarlierAttempts({ module, section }: { module: string; section: string }) {
  const { progress } = useModuleProgress(module);
  const { earlier } = progress.quizzes[section] ?? untried;
  if (earlier.length === 0) return null;
  const newest = [...earlier].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
  return (
    <div className={styles.attempts}>
      <Table caption="Your earlier attempts">
        <thead>
          <tr>
            <th scope="col">Handed in</th>
            <th scope="col" data-number="">
              Score
            </th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ id, submittedAt, ...result }) => (
            <tr key={id}>
              <td>
                <time dateTime={submittedAt}>
                  {day.format(new Date(submittedAt))}, {clock.format(new Date(submittedAt))}
                </time>
              </td>
              <td data-number="">{scoreWords(result)}</td>
              <td>
                <a href={`/attempts/${id}/result`}>
                  Open
                  <span className="visually-hidden">
                    {" "}
                    the result of {clock.format(new Date(submittedAt))}
                  </span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
