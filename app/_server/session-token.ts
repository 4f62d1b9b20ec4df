import { decode } from "next-auth/jwt";
import { settings } from "./settings";

type Read = { readonly sid: string; readonly expires: number };

const most = 5_000;
const known = new Map<string, Read>();

/**
 * The session id inside next-auth's token, or null when the token is not ours or has run out. Decrypting costs more than
 * the query that follows, so what a token says is remembered; whether its session still counts is asked every time.
 */
export async function sessionIdIn(token: string, at: Date): Promise<string | null> {
  const read = known.get(token) ?? (await decrypt(token));
  if (!read || read.expires <= at.getTime()) return null;
  return read.sid;
}

async function decrypt(token: string): Promise<Read | null> {
  const claims = await decode({ token, secret: settings().secret }).catch(() => null);
  if (!claims || typeof claims.sid !== "string" || typeof claims.exp !== "number") return null;
  const read = { sid: claims.sid, expires: claims.exp * 1000 };
  const oldest = known.size >= most ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(token, read);
  return read;
}
