import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One thing wrong, in words for the author, and the path of the value or (`"key"`) the name it concerns. */
export type IssueSentence = {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
};

const nouns: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  null: "empty",
  undefined: "missing",
};

const noun = (type: string) => nouns[type] ?? type;

/** Says one issue that zod found in `value` as sentences; `base` is the path of `value` in its file. */
export function issueSentences(issue: Issue, value: unknown, base: Path = []): IssueSentence[] {
  const path = [...base, ...issue.path];
  const name = nameOf(path);
  const found = valueAt(value, issue.path);
  const say = (message: string, part: "key" | "value" = "value"): IssueSentence[] => [
    { path, part, message },
  ];
  switch (issue.code) {
    case "invalid_type":
      return say(typeSentence(name, issue.expected, found));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        part: "key",
        message: `\`${key}\` is not a field here; is it misspelt or in the wrong place?`,
      }));
    case "invalid_value":
      return say(
        found === undefined ? `${name} is missing.` : `${name} must be ${oneOf(issue.values.map(String))}.`,
      );
    case "too_small":
      return say(own(name, issue) ?? tooSmall(name, issue));
    case "too_big":
      return say(own(name, issue) ?? tooBig(name, issue));
    case "invalid_key":
      return say(
        `The name ${name} ${issue.issues.map(({ message }) => message).join(" ")}`.replace(/\.?$/, "."),
        "key",
      );
    case "invalid_union":
      return unionSentences(issue, found, path);
    default:
      return say(own(name, issue) ?? `${name} is not valid: ${issue.message}`);
  }
}

/** A schema's own words, such as "must be an objective's id"; zod's words for itself all begin alike. */
function own(name: string, { message }: Issue): string | null {
  if (/^(Invalid|Too (small|big)|Expected)/.test(message)) return null;
  return `${name} ${message}`.replace(/\.?$/, ".");
}

function typeSentence(name: string, expected: string, found: unknown): string {
  if (found === undefined) return `${name} is missing.`;
  const is = found === null ? "null" : Array.isArray(found) ? "array" : typeof found;
  // A number of the wrong kind: a fraction for a whole one, an infinite one, one that is none.
  if (is === "number" && nouns[expected]?.includes("number")) return `${name} must be ${noun(expected)}.`;
  const quotes = expected === "string" && (is === "number" || is === "boolean") ? " Put it in quotes." : "";
  return `${name} must be ${noun(expected)}, but is ${noun(is)}.${quotes}`;
}

function tooSmall(name: string, issue: Extract<Issue, { code: "too_small" }>): string {
  const least = Number(issue.minimum);
  if (issue.origin === "string")
    return least <= 1 ? `${name} must not be empty.` : `${name} needs at least ${least} characters.`;
  if (issue.origin === "array")
    return least <= 1 ? `${name} must have at least one entry.` : `${name} needs at least ${least} entries.`;
  return `${name} must be ${issue.inclusive ? "at least" : "more than"} ${least}.`;
}

function tooBig(name: string, issue: Extract<Issue, { code: "too_big" }>): string {
  const most = Number(issue.maximum);
  if (issue.origin === "string") return `${name} may have at most ${most} characters.`;
  if (issue.origin === "array") return `${name} may have at most ${most} entries.`;
  return `${name} must be ${issue.inclusive ? "at most" : "less than"} ${most}.`;
}

/** Of the shapes that a value may have, the one it comes closest to says what is wrong. */
function unionSentences(
  issue: Extract<Issue, { code: "invalid_union" }>,
  found: unknown,
  path: Path,
): IssueSentence[] {
  if (issue.errors.length === 0) {
    const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [{ path, part: "value", message: `${nameOf(path)} must be ${oneOf(options)}.` }];
  }
  const [closest] = [...issue.errors].sort((one, other) => distance(one) - distance(other));
  return (closest ?? []).flatMap((inner) => issueSentences(inner, found, path));
}

/** Issues at the value itself (a wrong type) weigh more than issues inside it. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.path.length === 0 && issue.code === "invalid_type" ? 100 : 1),
    0,
  );
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`;
}

/** `minutes`, or "Entry 3 of `questions`". */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "This";
  if (typeof last !== "number") return `\`${String(last)}\``;
  const list = path.at(-2);
  return list === undefined || typeof list === "number"
    ? `Entry ${last + 1}`
    : `Entry ${last + 1} of \`${String(list)}\``;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, segment) =>
      typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[segment] : undefined,
    value,
  );
}
