import type { Endpoint } from "@/app/_server/endpoint";
import type { Case } from "./manners";
import { requiredFields, sampleBody } from "./sample-body";

type Header = readonly [string, string];
/** How a write reaches its endpoint: everything right but the body. */
export type Approach = { readonly path: string; readonly headers: readonly Header[] };
type Writing = Pick<Endpoint, "method" | "limit">;
type Fields = Pick<Endpoint, "method"> & { readonly body: NonNullable<Endpoint["body"]> };

const json: Header = ["Content-Type", "application/json"];
const mebibyte = 1024 * 1024;
const defaultLimit = 64 * 1024;
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** Bodies that are no fields at all. Each is bad input, or too much of it. */
export function brokenBodies({ method, limit = defaultLimit }: Writing, { path, headers }: Approach): Case[] {
  const sent = (
    name: string,
    body: string | Buffer | undefined,
    answers = [400],
    type: readonly Header[] = [json],
  ) => ({
    name,
    request: { method, path, headers: [...headers, ...type], ...(body !== undefined && { body }) },
    answers,
  });
  const filled = (size: number) => JSON.stringify({ filling: "x".repeat(size) });
  const chunked = (one: Case): Case => ({
    ...one,
    name: `${one.name}, in chunks`,
    request: { ...one.request, chunked: true },
  });
  const large = [
    sent("more than this endpoint takes", filled(limit), [413]),
    sent("more than 1 MiB", filled(mebibyte), [413]),
  ];
  return [
    sent("no body", undefined),
    sent("an empty body", ""),
    sent("half of some JSON", '{"quiz": "mali'),
    sent("not JSON", "quiz=mali/s1"),
    sent("JSON and more", "{} {}"),
    ...["[]", "[{}]", '"words"', "7", "null", "true"].map((text) => sent(`the JSON ${text}`, text)),
    sent("10,000 arrays in one another", deep(10_000, "[", "]"), [400, 413]),
    sent("10,000 objects in one another", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, [400, 413]),
    sent("no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    sent("a byte order mark and NUL", Buffer.from([0xef, 0xbb, 0xbf, 0x00])),
    ...large,
    ...large.map(chunked),
    sent("text", "{}", [400], [["Content-Type", "text/plain"]]),
    sent("a form", "a=b", [400], [["Content-Type", "application/x-www-form-urlencoded"]]),
    sent("a broken multipart form", "--x", [400], [["Content-Type", "multipart/form-data"]]),
    sent("no type", "{}", [400], []),
    sent("a type that is none", "{}", [400], [["Content-Type", ";;;"]]),
    sent("two types", "{}", [400], [["Content-Type", "text/plain"], json]),
    sent("a length that is none", "{}", [400], [json, ["Content-Length", "two"]]),
    sent("two lengths", "{}", [400], [json, ["Content-Length", "2"], ["Content-Length", "3"]]),
    sent("a negative length", "{}", [400], [json, ["Content-Length", "-2"]]),
    sent(
      "a length and chunks",
      "{}",
      [400],
      [json, ["Content-Length", "2"], ["Transfer-Encoding", "chunked"]],
    ),
    sent("chunks that are none", "zz\r\n{}\r\n", [400], [json, ["Transfer-Encoding", "chunked"]]),
    sent("an encoding nobody knows", "{}", [400, 415], [json, ["Transfer-Encoding", "sideways"]]),
  ];
}

/** Fields that are unknown, missing or cannot be stored. */
export function brokenFields({ method, body: schema }: Fields, { path, headers }: Approach): Case[] {
  const sent = (name: string, body: string): Case => ({
    name,
    request: { method, path, headers: [...headers, json], body },
    answers: [400],
  });
  const sample = sampleBody(schema);
  const fields = Object.keys(sample);
  const [field = "field"] = fields;
  const having = (name: string, text: string) =>
    raw({ ...sample, [name]: "\u0001" }).replace('"\\u0001"', () => text);
  return [
    sent("an unknown field", raw({ ...sample, surprise: 1 })),
    sent("a field named __proto__", `{"__proto__": {"admin": true}, ${raw(sample).slice(1)}`),
    sent("a field named constructor", raw({ ...sample, constructor: { prototype: {} } })),
    sent("NUL in a name", `{"a\\u0000b": 1, ${raw(sample).slice(1)}`),
    sent("half a character in a name", `{"\\ud800": 1, ${raw(sample).slice(1)}`),
    sent("NUL in a value", having(field, '"a\\u0000b"')),
    sent("half a character in a value", having(field, '"\\udfff"')),
    sent("10,000 arrays in a field", having(field, deep(10_000, "[", "]"))),
    ...requiredFields(schema).map((name) => {
      const { [name]: _, ...rest } = sample;
      return sent(`no ${name}`, raw(rest));
    }),
  ];
}

/** Values of every kind in every field: refused where they do not fit, and never a failure. */
export function oddFields({ method, body: schema }: Fields, { path, headers }: Approach): Case[] {
  const sample = sampleBody(schema);
  const odd = [
    "null",
    "true",
    "-1",
    "1e308",
    "1e999",
    "0.1",
    '""',
    '" "',
    '"%00"',
    "[]",
    "{}",
    '{"__proto__": {}}',
  ];
  const texts = [...odd, '"../../etc/passwd"', '"\\u202e\\ufeff"', JSON.stringify("x".repeat(30_000))];
  return Object.keys(sample).flatMap((name) =>
    texts.map((text) => ({
      name: `${name}: ${text.slice(0, 30)}`,
      request: {
        method,
        path,
        headers: [...headers, json],
        body: raw({ ...sample, [name]: "\u0001" }).replace('"\\u0001"', () => text),
      },
    })),
  );
}

const raw = (value: unknown) => JSON.stringify(value);
