/** Why a request is turned away before anything looks at what it wants. */
export type RequestFault = {
  readonly status: 400 | 403 | 404 | 405 | 413 | 414 | 500;
  readonly code: string;
  readonly message: string;
  readonly allow?: string;
};

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const longestUrl = 8_192;

/** What is wrong with a request's first line, or null. What passes can be decoded anywhere later. */
export function requestFault(method: string, url: string): RequestFault | null {
  if (!methods.includes(method))
    return {
      status: 405,
      code: "request.method-not-allowed",
      message: `${method} is not used here.`,
      allow: methods.join(", "),
    };
  if (url.length > longestUrl)
    return {
      status: 414,
      code: "request.url-too-long",
      message: `An address has at most ${longestUrl} characters.`,
    };
  if (!url.startsWith("/") || !isClean(url))
    return { status: 400, code: "request.url-not-valid", message: "The address cannot be decoded." };
  return null;
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
