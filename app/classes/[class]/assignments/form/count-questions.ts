import type { AssignmentKind } from "@/classroom/assignments/assignment";
import type { ModuleChoice } from "@/classroom/assignments/read-choices";
import type { PoolLine } from "./form-values";

type Asked = { readonly kind: AssignmentKind; readonly sections: readonly string[] };

/** How many questions of the chosen sections a pool could draw from, before other pools take theirs. */
export function countQuestions(
  { counts }: Pick<ModuleChoice, "counts">,
  { kind, sections }: Asked,
  { objective, bloom, questions }: Pick<PoolLine, "objective" | "bloom" | "questions">,
): number {
  if (questions) return questions.length;
  return counts
    .filter((one) => kind === "module" || sections.includes(one.section))
    .filter((one) => objective === "" || one.objective === objective)
    .filter((one) => bloom === "" || one.bloom === bloom)
    .reduce((sum, { count }) => sum + count, 0);
}
