import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module } from "@/learning/modules/module";
import type { classParams } from "./assignment-input";
import { asStaff } from "./authorize-assignment";
import { isWritten } from "./fits-module";
import type { ListedSection } from "./list-assignments";

/** How many questions of a section are about an objective at a level. Nothing of the questions themselves. */
export type QuestionCount = {
  readonly section: string;
  readonly objective: string;
  readonly bloom: string;
  readonly count: number;
};

export type ModuleChoice = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly (ListedSection & {
    readonly questions: number;
    /** How many of them a person marks. */
    readonly written: number;
  })[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly counts: readonly QuestionCount[];
};

export type AssignmentChoices = {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly modules: readonly ModuleChoice[];
};

/** What an assignment can be made of: the modules as they are now. */
export async function readChoices(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<AssignmentChoices> {
  const { place } = await asStaff(occasion, "assignment.manage", classId);
  const modules = (await currentModules()).map(choiceOf);
  return { classId, className: place.name, zone: place.zone, modules };
}

function choiceOf(module: Module): ModuleChoice {
  return {
    id: module.id,
    title: module.title,
    sections: module.sections.map(({ id, number, title, questions }) => ({
      ...{ id, number, title },
      questions: questions.length,
      written: questions.filter(isWritten).length,
    })),
    objectives: module.objectives.map(({ id, text }) => ({ id, text })),
    counts: countsOf(module),
  };
}

function countsOf(module: Module): QuestionCount[] {
  const counts = new Map<string, QuestionCount>();
  for (const section of module.sections)
    for (const { objective, bloom } of section.questions) {
      const key = [section.id, objective, bloom].join(" ");
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { section: section.id, objective, bloom, count });
    }
  return [...counts.values()];
}
