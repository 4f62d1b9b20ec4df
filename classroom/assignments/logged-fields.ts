import { type Assignment, stateOfAssignment } from "./assignment";

/** What the log keeps of an assignment: everything that others rely on. */
export function loggedFields(assignment: Assignment): Readonly<Record<string, unknown>> {
  const { title, kind, moduleId, sectionIds, terms, latePolicy, weight, category } = assignment;
  const state = stateOfAssignment(assignment);
  return { state, title, kind, module: moduleId, sections: sectionIds, terms, latePolicy, weight, category };
}

/** The fields in which two states of an assignment differ, as they were and as they are; null where nothing did. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> } | null {
  const names = Object.keys(after).filter((name) => !isSame(before[name], after[name]));
  if (names.length === 0) return null;
  const only = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  const [was, is] = [only(before), only(after)];
  return isRecord(was.terms) && isRecord(is.terms) ? withTerms(was, is) : { before: was, after: is };
}

/** Of terms only the fields that changed: there are many. */
function withTerms(was: Record<string, unknown>, is: Record<string, unknown>) {
  const terms = changedFields(was.terms as Record<string, unknown>, is.terms as Record<string, unknown>);
  return { before: { ...was, terms: terms?.before ?? {} }, after: { ...is, terms: terms?.after ?? {} } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two JSON values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}
