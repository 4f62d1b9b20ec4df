/** What an assignment can ask for. */
export const assignmentKinds = ["module", "sections", "quiz", "paper", "reading", "memo"] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** *draft*: only the class's staff know of it. *archived*: nobody begins it any more, and what was done stays. */
export type AssignmentState = "draft" | "published" | "archived";

export type AssignmentFields = {
  readonly title: string;
  readonly kind: AssignmentKind;
  readonly moduleId: string;
  /** In the module's order. Empty for a whole module. */
  readonly sectionIds: readonly string[];
  /** What `termsSchema` reads. */
  readonly terms: unknown;
  /** What `latePolicySchema` reads. */
  readonly latePolicy: unknown;
  readonly weight: number;
  readonly category: string | null;
};

export type Assignment = AssignmentFields & {
  readonly id: string;
  readonly classId: string;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
};

export function stateOfAssignment({
  publishedAt,
  archivedAt,
}: Pick<Assignment, "publishedAt" | "archivedAt">): AssignmentState {
  if (archivedAt) return "archived";
  return publishedAt ? "published" : "draft";
}
