import { v7 as uuid } from "uuid";
import { z } from "zod";

type Property = { readonly type?: string; readonly format?: string };

/** Values for fields whose form cannot be guessed from their type. */
const known: Readonly<Record<string, unknown>> = {
  quiz: "mali/s1",
  email: "somebody@example.org",
  password: "correct horse battery staple",
  lastPassage: "P-1.1",
};

/** The fields of a body and a value for each that its schema takes, or nearly. */
export function sampleBody(schema: z.ZodObject): Record<string, unknown> {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      known[name] ?? sampleOf(property as Property),
    ]),
  );
}

/** The fields that a body must have. */
export function requiredFields(schema: z.ZodObject): readonly string[] {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }).required ?? [];
}

function sampleOf({ type, format }: Property): unknown {
  if (format === "uuid") return uuid();
  if (format === "date-time") return "2026-11-25T12:00:00Z";
  if (type === "string") return "some words";
  if (type === "integer" || type === "number") return 0;
  if (type === "boolean") return true;
  return null;
}
