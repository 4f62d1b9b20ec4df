import type { z } from "zod";
import { Refusal } from "@/access/refusal";
import { type Terms, type TermsOverride, termsOverrideSchema, termsSchema } from "@/learning/terms/terms";
import { type LatePolicy, latePolicySchema } from "./late-policy";
import { instantOf, localTime } from "./local-time";

const times = ["opensAt", "dueAt", "closesAt", "until"];

type Fields = Readonly<Record<string, unknown>>;

/** Terms as somebody gave them, on top of those there are. A local time is meant in the class's zone. */
export function readTerms(given: Fields, before: Fields, zone: string): Terms {
  return parsed("terms", termsSchema, { ...merged(before, withInstants(given, zone)), extraTime: 0 });
}

/** What is given on top of what there was, field by field and, where a term has fields of its own, in it too. */
function merged(before: Fields, given: Fields): Fields {
  const nested = Object.entries(given).map(([name, value]) => {
    const was = before[name];
    return [name, isFields(was) && isFields(value) ? { ...was, ...value } : value] as const;
  });
  return { ...before, ...Object.fromEntries(nested) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an override changes, as somebody gave it. It has to change something. */
export function readOverride(given: Fields, zone: string): TermsOverride {
  const override = parsed("terms", termsOverrideSchema, withInstants(given, zone));
  if (Object.keys(override).length === 0)
    throw new Refusal("assignment.does-not-fit", { fields: { terms: "Change at least one of the terms." } });
  return override;
}

export function readLatePolicy(given: Fields, zone: string): LatePolicy {
  return parsed("latePolicy", latePolicySchema, withInstants(given, zone));
}

/** Every time in a value as an instant in UTC, at whatever depth it stands. */
function withInstants<Given>(given: Given, zone: string): Given;
function withInstants(given: unknown, zone: string): unknown {
  if (Array.isArray(given)) return given.map((one) => withInstants(one, zone));
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      times.includes(name) && typeof value === "string" ? instant(value, zone) : withInstants(value, zone),
    ]),
  );
}

/** What is no time at all is left for the schema to refuse. */
function instant(text: string, zone: string): string {
  const at = localTime.test(text) ? instantOf(text, zone) : new Date(text);
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}

function parsed<Schema extends z.ZodType>(under: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.flatMap((issue) => {
    const names =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return names.map((name) => [[under, ...name].join("."), issue.message] as const);
  });
  throw new Refusal("assignment.does-not-fit", { fields: Object.fromEntries(fields.reverse()) });
}
