import { z } from "zod";
import type { RefusalCode } from "@/access/refusal";
import about from "@/package.json";
import type { Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";
import { refusals } from "./refusals";

const error = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
  }),
});

let described: Record<string, unknown> | undefined;

/** The HTTP interface as OpenAPI 3.1, made of the same table that serves it. */
export function openapi(): Record<string, unknown> {
  described ??= {
    openapi: "3.1.0",
    info: {
      title: "Briefing Room",
      version: about.version,
      description: "Signing in and out is next-auth's, under /api/auth; everything else is here.",
    },
    paths: paths(Object.values(endpoints)),
  };
  return described;
}

function paths(all: readonly Endpoint[]) {
  const found: Record<string, Record<string, unknown>> = {};
  for (const endpoint of all)
    found[endpoint.path] = { ...found[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  return found;
}

function operation({ summary, path, params, body, reply, status = [200], refuses = [] }: Endpoint) {
  const fields = (params ? (schema(params).properties ?? {}) : {}) as Record<string, unknown>;
  return {
    summary,
    ...(params && {
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
        name,
        in: "path",
        required: true,
        schema: fields[name] ?? { type: "string" },
      })),
    }),
    ...(body && { requestBody: { required: true, content: json(schema(body)) } }),
    responses: {
      ...Object.fromEntries(
        status.map((code) => [code, { description: "Done", content: json(schema(reply)) }]),
      ),
      ...(body && { 400: said("The input does not fit."), 413: said("The body is too large.") }),
      ...refusalsByStatus(refuses),
      503: said("The database does not answer just now."),
    },
  };
}

/** Two refusals of one status share its entry. */
function refusalsByStatus(codes: readonly RefusalCode[]) {
  const found: Record<number, string[]> = {};
  for (const code of codes) {
    const { status, message } = refusals[code];
    found[status] = [...(found[status] ?? []), `\`${code}\`: ${message}`];
  }
  return Object.fromEntries(Object.entries(found).map(([status, lines]) => [status, said(lines.join(" "))]));
}

function said(description: string) {
  return { description, content: json(schema(error)) };
}

function json(described: unknown) {
  return { "application/json": { schema: described } };
}

/** The input side: what a program has to send, before addresses are normalised and the like. */
function schema(of: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { io: "input", unrepresentable: "any" });
  return rest;
}
