/** Why a body was not taken: the status and a code that a program can tell apart. */
export class BadBody extends Error {
  constructor(
    readonly status: 400 | 413,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const deepest = 32;
/** NUL cannot be stored; a lone surrogate is no character. */
const unstorable = /[\0\p{Cs}]/u;

/**
 * Schemas drop this name from records without a word; what is not kept must not look taken. At the top there is no record:
 * every endpoint's own schema is strict and names the field.
 */
const unkept = "__proto__";

/** Reads a JSON body of at most `limit` bytes, counted as they arrive, or says with BadBody why not. */
export async function readBody(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    throw new BadBody(400, "request.not-json", "The body must be application/json.");
  const value = parse(await readText(request, limit));
  checkValue(value);
  return value;
}

/** The body as text: UTF-8 that is whole, at most `limit` bytes. */
export async function readText(request: Request, limit: number): Promise<string> {
  const bytes = await bytesOf(request, limit);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadBody(400, "request.not-text", "The body is not UTF-8.");
  }
}

async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new BadBody(413, "request.too-large", `The body is larger than ${limit} bytes. Nothing was stored.`);
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw new BadBody(400, "request.cut-short", "The body ended early.");
    });
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const only = chunks.length === 1 ? chunks[0] : undefined;
  return only ?? Buffer.concat(chunks, size);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadBody(400, "request.not-json", "The body is not valid JSON.");
  }
}

/** Walks without recursion, so that no nesting can exhaust the stack. */
function checkValue(root: unknown): void {
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { value, depth } = item;
    if (depth > deepest) throw new BadBody(400, "request.too-deep", "The body is nested too deeply.");
    if (typeof value === "string") checkText(value);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        checkText(name);
        if (name === unkept && depth > 0)
          throw new BadBody(400, "request.not-valid", `No field is called ${unkept}.`);
        queue.push({ value: inner, depth: depth + 1 });
      }
  }
}

function checkText(text: string): void {
  if (unstorable.test(text))
    throw new BadBody(400, "request.not-text", "A text holds NUL or half a character.");
}
