import type { Question } from "@/quiz/question";
import type { AnyQuestionType } from "@/quiz/question-types/question-type";
import { questionFileSchema, quizFileSchema } from "./content-schema";
import { type Fault, fault, type Position } from "./fault";
import { parseYaml, parseYamlPart } from "./yaml/parse-yaml";
import type { YamlSource } from "./yaml/yaml-source";

/** The question types that content may use: the register's, or a test's own. */
export type QuestionTypes = Readonly<Record<string, AnyQuestionType>>;

/** A question and where its parts stand. */
export type PlacedQuestion = {
  readonly file: string;
  readonly question: Question;
  /** Null when `ask` or `key` has faults or the type is unknown: then nothing can be said about how they fit. */
  readonly type: AnyQuestionType | null;
  /** Where a part of the question stands, by its path from the question. */
  at(path: readonly PropertyKey[], part?: "key" | "value"): Position;
};

/** A section's quiz as it stands in its file. */
export type QuizFile = {
  readonly file: string;
  readonly minutes: number;
  readonly questions: readonly PlacedQuestion[];
  readonly faults: readonly Fault[];
};

/** Reads a quiz: the file's own fields, then each question by itself, so that one broken question hides no other's faults. */
export function readQuizFile(source: YamlSource, types: QuestionTypes): QuizFile {
  const { value, faults } = parseYaml(source, quizFileSchema);
  const listed = (source.value as { questions?: unknown } | null | undefined)?.questions;
  const read = (Array.isArray(listed) ? listed : []).map((raw: unknown, index) =>
    readQuestion(source, types, raw, ["questions", index]),
  );
  return {
    file: source.file,
    minutes: value?.minutes ?? 0,
    questions: read.flatMap(({ placed }) => placed ?? []),
    faults: [...faults, ...read.flatMap((question) => question.faults)],
  };
}

function readQuestion(
  source: YamlSource,
  types: QuestionTypes,
  raw: unknown,
  path: readonly PropertyKey[],
): { readonly placed: PlacedQuestion | null; readonly faults: readonly Fault[] } {
  const base = parseYamlPart(source, questionFileSchema, raw, path);
  const fields = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : {};
  const type =
    typeof fields.type === "string" && Object.hasOwn(types, fields.type) ? types[fields.type] : undefined;
  const faults = [...base.faults];
  if (typeof fields.type === "string" && !type)
    faults.push(
      fault(
        source.file,
        source.at([...path, "type"]),
        `\`${fields.type}\` is not a question type; the types are ${Object.keys(types).sort().join(", ")}.`,
      ),
    );
  const ask = type && parseYamlPart<unknown>(source, type.ask, fields.ask, [...path, "ask"]);
  const key = type && parseYamlPart<unknown>(source, type.key, fields.key, [...path, "key"]);
  faults.push(...(ask?.faults ?? []), ...(key?.faults ?? []));
  const fits = type !== undefined && ask?.faults.length === 0 && key?.faults.length === 0;
  const placed = base.value && {
    file: source.file,
    question: fits ? { ...base.value, ask: ask.value, key: key.value } : base.value,
    type: fits ? type : null,
    at: (inner: readonly PropertyKey[], part?: "key" | "value") => source.at([...path, ...inner], part),
  };
  return { placed, faults };
}
