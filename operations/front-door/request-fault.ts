import type { IncomingHttpHeaders } from "node:http";

/** Why a request is turned away before anything looks at what it wants. */
export type RequestFault = {
  readonly status: 400 | 403 | 404 | 405 | 413 | 414 | 500;
  readonly code: string;
  readonly message: string;
  readonly allow?: string;
};

const reading = ["GET", "HEAD", "OPTIONS"];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const longestUrl = 8_192;

/** What is wrong with a request's head, or null. What passes can be decoded anywhere later. */
export function requestFault(
  method: string,
  url: string,
  headers: Readonly<IncomingHttpHeaders>,
): RequestFault | null {
  if (!methods.includes(method)) return notAllowed(method, methods);
  if (url.length > longestUrl)
    return {
      status: 414,
      code: "request.url-too-long",
      message: `An address has at most ${longestUrl} characters.`,
    };
  if (!url.startsWith("/") || !isClean(url))
    return { status: 400, code: "request.url-not-valid", message: "The address cannot be decoded." };
  if (!headers.host) return { status: 400, code: "request.no-host", message: "The Host header is missing." };
  if (!url.startsWith("/api/") && !reading.includes(method) && !isAction(method, headers))
    return notAllowed(method, reading);
  return null;
}

function notAllowed(method: string, allowed: readonly string[]): RequestFault {
  return {
    status: 405,
    code: "request.method-not-allowed",
    message: `${method} is not used here.`,
    allow: allowed.join(", "),
  };
}

/** Pages are read. Only a form whose action is Next's own posts to a page: it says so in a header, or comes as a multipart form. */
function isAction(method: string, headers: Readonly<IncomingHttpHeaders>): boolean {
  const form = headers["content-type"]?.toLowerCase().startsWith("multipart/form-data");
  return method === "POST" && ("next-action" in headers || form === true);
}

/** A path has to decode, to characters that names are made of. A query is only looked through for NUL: Next reads it leniently. */
function isClean(url: string): boolean {
  const [path = "", ...query] = url.split("?");
  try {
    return !unfit.test(decodeURIComponent(path)) && !query.some((part) => part.includes("%00"));
  } catch {
    return false;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u001f\u007f\\]/;
