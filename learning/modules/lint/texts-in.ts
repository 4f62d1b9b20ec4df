/** A text somewhere inside plain data, and the path that leads to it. */
export type TextAt = { readonly path: readonly PropertyKey[]; readonly text: string };

/** Every text inside plain data, in its order; names of fields are not texts. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): TextAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
