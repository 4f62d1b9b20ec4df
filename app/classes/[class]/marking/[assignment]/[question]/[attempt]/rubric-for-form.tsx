import { Fragment, type ReactNode } from "react";
import { type Rubric, rankOf } from "@/classroom/marking/rubric";
import { renderMarkdown } from "@/ui/prose";

/** A criterion as the form draws it: its texts drawn on the server, each level with how high it stands. */
export type FormCriterion = {
  readonly id: string;
  readonly text: ReactNode;
  readonly levels: readonly {
    readonly rank: number;
    readonly points: number;
    readonly text: ReactNode;
  }[];
};

export function rubricForForm(rubric: Rubric): FormCriterion[] {
  return rubric.map((criterion) => ({
    id: criterion.id,
    text: drawn(criterion.text),
    levels: criterion.levels.map(({ points, text }, level) => ({
      rank: rankOf(criterion, level),
      points,
      text: drawn(text),
    })),
  }));
}

/** A key, because React sees what is inside a list as a list. */
function drawn(text: string) {
  return <Fragment key={text}>{renderMarkdown(text, { inline: true })}</Fragment>;
}
