import type { RequestFault } from "./request-fault";

/** What next-auth serves, by method. Anything else under /api/auth would be answered with 500 or a page of its own. */
const doors: Readonly<Record<string, readonly string[]>> = {
  csrf: ["GET"],
  providers: ["GET"],
  session: ["GET", "POST"],
  signin: ["GET"],
  "signin/*": ["GET", "POST"],
  "callback/credentials": ["POST"],
  "callback/*": ["GET", "POST"],
  signout: ["GET", "POST"],
  error: ["GET"],
  _log: ["POST"],
};
const prefix = "/api/auth";
const callbackCookie = /(^|;\s*)(?:__Secure-)?next-auth\.callback-url=[^;]*/g;

/** What is wrong with a request for next-auth, or null if it can be handed on. `url` is the path with its query. */
export function authFault(method: string, url: string): RequestFault | null {
  const [path = "", query = ""] = url.split("?", 2);
  if (path !== prefix && !path.startsWith(`${prefix}/`)) return null;
  const door = path.slice(prefix.length + 1);
  const allowed = doors[door] ?? doors[door.replace(/^(signin|callback)\/[^/]+$/, "$1/*")];
  if (!allowed) return { status: 404, code: "not-found", message: "There is nothing here." };
  const asked = method === "HEAD" ? "GET" : method;
  if (!allowed.includes(asked))
    return {
      status: 405,
      code: "request.method-not-allowed",
      message: `${method} is not used here.`,
      allow: allowed.join(", "),
    };
  const callbacks = new URLSearchParams(query).getAll("callbackUrl");
  if (callbacks.length > 1 || callbacks.some((callback) => !isAddress(callback)))
    return { status: 400, code: "request.not-valid", message: "callbackUrl must be one address." };
  return null;
}

/** The cookies without next-auth's remembered address if that one is broken: next-auth answers 500 for as long as it is there. */
export function withoutBrokenCallback(cookies: string): string {
  return cookies.replaceAll(callbackCookie, (cookie) => {
    const value = cookie.slice(cookie.indexOf("=") + 1);
    return isAddress(decode(value)) ? cookie : "";
  });
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

function isAddress(text: string): boolean {
  return (
    URL.canParse(text, text.startsWith("/") ? "http://localhost" : undefined) && /^(\/|https?:)/.test(text)
  );
}
