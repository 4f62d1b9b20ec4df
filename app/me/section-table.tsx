import { scoreWords } from "@/app/score-words";
import type { ModuleOverview } from "@/learning/modules/read-overviews";
import type { ModuleProgress, SectionProgress } from "@/learning/progress/progress-reply";
import { Icon } from "@/ui/icon";
import { Table } from "@/ui/table";
import styles from "./page.module.css";

type Section = ModuleOverview["sections"][number];
type Props = { readonly overview: ModuleOverview; readonly progress: ModuleProgress };

/** Section by section: how far it was read, the best and the latest score. */
export function SectionTable({ overview, progress }: Props) {
  return (
    <Table caption={`Sections of ${overview.title}`} captionHidden>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Read</th>
          <th scope="col" data-number="">
            Best
          </th>
          <th scope="col" data-number="">
            Latest
          </th>
          <th scope="col">Quiz</th>
        </tr>
      </thead>
      <tbody>
        {overview.sections.map((section) => (
          <Row
            key={section.id}
            module={overview.id}
            section={section}
            progress={progress.sections.find(({ id }) => id === section.id)}
          />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  module,
  section,
  progress,
}: {
  module: string;
  section: Section;
  progress: SectionProgress | undefined;
}) {
  const place = `/modules/${module}/${section.id}`;
  const quiz = progress?.quiz;
  return (
    <tr>
      <th scope="row">
        <a href={place}>
          {section.number} {section.title}
        </a>
      </th>
      <td>
        <ReadState section={section} progress={progress} />
      </td>
      <td data-number="">{scoreWords(quiz?.best)}</td>
      <td data-number="">{scoreWords(quiz?.latest)}</td>
      <td>
        {section.quiz && (
          <a href={quiz?.openAttempt ? `/attempts/${quiz.openAttempt}` : `${place}/quiz`}>{nextStep(quiz)}</a>
        )}
      </td>
    </tr>
  );
}

function nextStep(quiz: SectionProgress["quiz"] | undefined): string {
  if (quiz?.openAttempt) return "Go on";
  return quiz && quiz.attempts > 0 ? "Try again" : "Start";
}

function ReadState({ section, progress }: { section: Section; progress: SectionProgress | undefined }) {
  if (progress?.readAt) {
    return (
      <span className={styles.read}>
        <Icon name="circle-check" /> Read
      </span>
    );
  }
  const reached = progress?.lastPassage ? section.passages.indexOf(progress.lastPassage) + 1 : 0;
  if (reached === 0) return <span className={styles.quiet}>Not yet</span>;
  return (
    <span>
      Paragraph {reached} of {section.passages.length}
    </span>
  );
}
