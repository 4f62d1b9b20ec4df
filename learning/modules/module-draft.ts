import { type Argument, argumentFileSchema } from "./argument/argument-schema";
import type { ContentFile, ModuleFolder } from "./content-files";
import {
  type ModuleFile,
  moduleFileSchema,
  type SentencePins,
  type StatementsFile,
  sentencePinsSchema,
  statementsFileSchema,
} from "./content-schema";
import type { Fault } from "./fault";
import { type FigureFile, readFigureFile } from "./figures/figure-file";
import { type Lesson, parseLesson } from "./lesson/parse-lesson";
import { type QuestionTypes, type QuizFile, readQuizFile } from "./quiz-file";
import { parseYaml } from "./yaml/parse-yaml";
import { type YamlSource, yamlSource } from "./yaml/yaml-source";

/** A YAML file and what its schema made of it; `value` is null when it has faults. */
export type Read<Value> = { readonly source: YamlSource; readonly value: Value | null };

/** A module as far as its files could be read one by one; how they fit together is not yet checked. */
export type ModuleDraft = {
  readonly id: string;
  readonly main: Read<ModuleFile>;
  /** Null when the module has no statements. */
  readonly statements: Read<StatementsFile> | null;
  /** Null when the module has none. */
  readonly argument: Read<Argument> | null;
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly QuizFile[];
  readonly figures: readonly FigureFile[];
  /** Null when nothing is pinned. */
  readonly pins: Read<SentencePins> | null;
};

/** Reads every file of a module's folder by itself. */
export function draftModule(
  folder: ModuleFolder,
  types: QuestionTypes,
): { readonly draft: ModuleDraft; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...folder.faults];
  const read = <Value>(file: ContentFile, schema: Parameters<typeof parseYaml<Value>>[1]): Read<Value> => {
    const source = yamlSource(file.name, file.text);
    const parsed = parseYaml(source, schema);
    faults.push(...parsed.faults);
    return { source, value: parsed.value };
  };
  const called = (name: string) =>
    folder.files.find((file) => file.name === name || file.name.endsWith(`/${name}`));
  const ending = (end: string) => folder.files.filter(({ name }) => name.endsWith(end));

  const mainFile = called("module.yaml");
  const statementsFile = called("statements.yaml");
  const argumentFile = called("argument.yaml");
  const pinsFile = called("sentences.lock.yaml");
  const lessons = ending(".md").map(({ name, text }) => parseLesson(name, text));
  const quizzes = ending(".quiz.yaml").map(({ name, text }) => readQuizFile(yamlSource(name, text), types));
  const figures = folder.figures.map(({ name, text }) => readFigureFile(yamlSource(name, text)));
  faults.push(...[...lessons, ...quizzes, ...figures].flatMap((each) => each.faults));
  const draft: ModuleDraft = {
    id: folder.id,
    main: mainFile
      ? read(mainFile, moduleFileSchema)
      : { source: yamlSource("module.yaml", ""), value: null },
    statements: statementsFile ? read(statementsFile, statementsFileSchema) : null,
    argument: argumentFile ? read(argumentFile, argumentFileSchema) : null,
    lessons,
    quizzes,
    figures,
    pins: pinsFile && pinsFile.text.trim() !== "" ? read(pinsFile, sentencePinsSchema) : null,
  };
  return { draft, faults };
}
