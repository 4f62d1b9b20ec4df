import type { AssignmentKind } from "@/classroom/assignments/assignment";
import type { ModuleChoice } from "@/classroom/assignments/read-choices";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { kindWords } from "../term-words";
import { type Editing, FormPart, PartError, WordedCheck, WordedChoice } from "./form-parts";

const kinds = (Object.keys(kindWords) as AssignmentKind[]).map((id) => ({ id, ...kindWords[id] }));

type Props = Editing & { readonly modules: readonly ModuleChoice[]; readonly isFixed: boolean };

/** What is asked, of which sections, and how it counts. Once somebody has begun, what is asked stays. */
export function WhatFields({ values, change, errors, modules, isFixed }: Props) {
  const module = modules.find(({ id }) => id === values.module);
  const chooseKind = (kind: AssignmentKind) =>
    change({ kind, sections: sectionsFor(kind, values.sections, module) });
  return (
    <FormPart title="What it asks">
      <Field
        label="Title"
        required
        maxLength={200}
        value={values.title}
        error={errors.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <WordedChoice
        legend="Kind"
        name="kind"
        options={kinds}
        choice={values.kind}
        onChoose={chooseKind}
        disabled={isFixed}
      />
      <Select
        label="Module"
        empty="Choose a module"
        options={modules.map(({ id, title }) => ({ id, text: title }))}
        choice={values.module || undefined}
        disabled={isFixed}
        onChoose={(id) => {
          const chosen = modules.find((one) => one.id === id);
          change({ module: id ?? "", sections: sectionsFor(values.kind, [], chosen) });
        }}
      />
      <PartError sentence={errors.module} />
      {module && values.kind !== "module" ? <Sections {...{ values, change, module, isFixed }} /> : null}
      <PartError sentence={errors.sections} />
      <Field
        label="Category"
        hint="Such as Quizzes or Memos. Weights can be set by category in the gradebook."
        maxLength={100}
        value={values.category}
        error={errors.category}
        onChange={(event) => change({ category: event.currentTarget.value })}
      />
      <Field
        label="Weight"
        hint="How much it counts beside the others of its category. 0 counts for nothing."
        inputMode="decimal"
        value={values.weight}
        error={errors.weight}
        onChange={(event) => change({ weight: event.currentTarget.value })}
      />
    </FormPart>
  );
}

type SectionProps = Pick<Props, "values" | "change" | "isFixed"> & { readonly module: ModuleChoice };

function Sections({ values, change, module, isFixed }: SectionProps) {
  const { kind, sections } = values;
  const fitting = module.sections.filter((section) => fits(kind, section));
  const words = ({ number, title, questions, written }: ModuleChoice["sections"][number]) =>
    `${number}  ${title}${kind === "reading" ? "" : ` · ${counted(kind === "memo" ? written : questions)}`}`;
  if (kind === "quiz" || kind === "memo")
    return (
      <WordedChoice
        legend="Section"
        name="section"
        options={fitting.map((section) => ({ id: section.id, name: words(section) }))}
        choice={sections[0] ?? ""}
        onChoose={(id) => change({ sections: [id] })}
        disabled={isFixed}
      />
    );
  return (
    <fieldset disabled={isFixed}>
      <legend>Sections</legend>
      {fitting.map((section) => (
        <WordedCheck
          key={section.id}
          name={words(section)}
          checked={sections.includes(section.id)}
          onChange={(checked) =>
            change({
              sections: checked ? [...sections, section.id] : sections.filter((id) => id !== section.id),
            })
          }
        />
      ))}
    </fieldset>
  );
}

function counted(questions: number): string {
  return questions === 1 ? "1 question" : `${questions} questions`;
}

/** Whether a section can be asked for by a kind. */
function fits(kind: AssignmentKind, { questions, written }: ModuleChoice["sections"][number]): boolean {
  if (kind === "reading") return true;
  return kind === "memo" ? written > 0 : questions > 0;
}

/** What is chosen when the kind changes: what still fits, or for something to read all there is. */
function sectionsFor(
  kind: AssignmentKind,
  chosen: readonly string[],
  module: ModuleChoice | undefined,
): readonly string[] {
  const fitting = (module?.sections ?? []).filter((section) => fits(kind, section)).map(({ id }) => id);
  const kept = fitting.filter((id) => chosen.includes(id));
  if (kind === "module") return [];
  if (kind === "reading") return kept.length > 0 ? kept : fitting;
  return kind === "quiz" || kind === "memo" ? kept.slice(0, 1) : kept;
}
