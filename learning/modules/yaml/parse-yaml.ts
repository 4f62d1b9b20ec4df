import type { z } from "zod";
import { type Fault, fault } from "../fault";
import { issueSentences } from "./issue-sentences";
import type { YamlSource } from "./yaml-source";

/** What a schema made of a part of a YAML file: its value, or null and the faults with their places. */
export type Parsed<Value> = { readonly value: Value | null; readonly faults: readonly Fault[] };

/** Holds `value`, which stands at `base` in the source, against a schema. */
export function parseYamlPart<Value>(
  source: YamlSource,
  schema: z.ZodType<Value>,
  value: unknown,
  base: readonly PropertyKey[] = [],
): Parsed<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [] };
  const { issues } = result.error;
  // zod goes on to measure the length of a list that should have been a text: the first complaint says it all.
  const mistyped = new Set(issues.filter(isTypeIssue).map(({ path }) => path.join("/")));
  const faults = issues
    .filter((issue) => isTypeIssue(issue) || !mistyped.has(issue.path.join("/")))
    .flatMap((issue) => issueSentences(issue, value, base))
    .map(({ path, part, message }) => fault(source.file, source.at(path, part), message));
  return { value: null, faults };
}

const isTypeIssue = ({ code }: z.core.$ZodIssue) => code === "invalid_type";

/** Holds a whole file against a schema; a file that is not YAML has said so already. */
export function parseYaml<Value>(source: YamlSource, schema: z.ZodType<Value>): Parsed<Value> {
  if (source.faults.length > 0) return { value: null, faults: source.faults };
  return parseYamlPart(source, schema, source.value);
}
