import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

/** A whole reply kept in memory, with its compressed forms. */
export type StoredReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly body: Buffer;
  readonly compressed: Readonly<Partial<Record<"br" | "gzip", Buffer>>>;
};

const compressible = /^(text\/|application\/(javascript|json|manifest)|image\/svg)/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Keeps a body for many replies; what compresses is compressed once, here. */
export async function storeReply(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Promise<StoredReply> {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const worth = body.length > 512 && compressible.test(headers["Content-Type"] ?? "");
  const brotli = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length } };
  const [br, gz] = worth ? await Promise.all([toBrotli(body, brotli), toGzip(body, { level: 9 })]) : [];
  return { status, headers, etag, body, compressed: { ...(br && { br }), ...(gz && { gzip: gz }) } };
}

/** Answers GET or HEAD with a stored reply: in the best form the client takes, or 304 if it has it already. */
export function sendStored(request: IncomingMessage, response: ServerResponse, stored: StoredReply): void {
  for (const [name, value] of Object.entries(stored.headers)) response.setHeader(name, value);
  response.setHeader("ETag", stored.etag);
  if (stored.status === 200 && hasIt(request.headers["if-none-match"], stored.etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = bestEncoding(String(request.headers["accept-encoding"] ?? ""), stored);
  const body = (encoding && stored.compressed[encoding]) || stored.body;
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.writeHead(stored.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The smallest form that a client takes; null for the plain one. */
export function bestEncoding(
  accepted: string,
  { compressed }: Pick<StoredReply, "compressed">,
): "br" | "gzip" | null {
  const takes = new Set(
    accepted
      .toLowerCase()
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  return (["br", "gzip"] as const).find((name) => compressed[name] && takes.has(name)) ?? null;
}

function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(",").some((known) => known.trim() === etag || known.trim() === "*") ?? false;
}
