import { type Fault, fault } from "../fault";
import type { ModuleDraft } from "../module-draft";
import { readingGrade } from "./reading-grade";

/** The end of a first degree: four years above school. `lint.readingGrade` sets another bound. */
const defaultGrade = 16;

/** Passages that ask more of a reader than the module may. The formula knows English only; other languages are let be. */
export function lintReading({ main, lessons }: ModuleDraft): Fault[] {
  if (!main.value || !/^en\b/.test(main.value.language)) return [];
  const most = main.value.lint?.readingGrade ?? defaultGrade;
  return lessons.flatMap(({ file, passages }) =>
    passages.flatMap(({ id, sentences, place }) => {
      const grade = readingGrade(sentences.map(({ text }) => text));
      if (grade === null || grade <= most) return [];
      const message = `${id} is hard to read: Flesch–Kincaid grade ${grade.toFixed(1)}, at most ${most} is wanted. Shorten its sentences or its words, or set \`lint.readingGrade\` in module.yaml.`;
      return [fault(file, place, message)];
    }),
  );
}
