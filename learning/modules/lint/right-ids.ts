/**
 * The ids that a key calls right, for keys that name options or typed answers; null for keys that match things with each
 * other (pairs, bins, gaps, an order), where every id is right in its own place.
 */
export function rightIds(key: unknown): ReadonlySet<string> | null {
  if (typeof key !== "object" || key === null) return null;
  const { right, weights, verdict, reason, accept } = key as Readonly<Record<string, unknown>>;
  if (typeof right === "string") return new Set([right]);
  if (Array.isArray(right)) return new Set(right.map(String));
  if (typeof weights === "object" && weights !== null)
    return new Set(Object.entries(weights).flatMap(([id, weight]) => (Number(weight) > 0 ? [id] : [])));
  if (verdict !== undefined && reason !== undefined) return new Set([String(verdict), String(reason)]);
  if (Array.isArray(accept))
    return new Set(
      accept.flatMap((each: { text?: unknown; value?: unknown }) => {
        const answer = each.text ?? each.value;
        return answer === undefined ? [] : [String(answer)];
      }),
    );
  return null;
}
