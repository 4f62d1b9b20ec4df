import { createHash } from "node:crypto";

/**
 * The SHA-256 (64 hex digits) of a value's canonical JSON: keys sorted by code unit, `undefined` dropped, no spaces.
 * Two values that JSON cannot tell apart have one fingerprint. For plain data only: JSON sees nothing in a Map or a Set.
 */
export function fingerprint(value: unknown): string {
  const canonical = JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part));
  return createHash("sha256")
    .update(canonical ?? "null")
    .digest("hex");
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}
