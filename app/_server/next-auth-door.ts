import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { Refusal } from "@/access/refusal";
import { authOptions } from "./auth-options";
import { type Cookies, readCookies } from "./cookies";
import { failure } from "./failure";
import { NextAuthReply } from "./next-auth-reply";
import { occasion } from "./occasion";
import { readFields } from "./read-fields";
import { sameSite } from "./same-site";
import { settings } from "./settings";
import { SignInVisit } from "./sign-in-visit";

/** What next-auth may be asked. Its other doors (its log, its way to rewrite a token) stay shut. */
const doors = {
  GET: /^(csrf|providers|session|error|signout|signin(\/\w+)?|callback\/oidc)$/,
  POST: /^(signout|signin\/\w+|callback\/credentials)$/,
};

const noStore = { "Cache-Control": "private, no-store" };

/** Lets a request through to next-auth, and its reply back with the status that fits what happened. */
export async function nextAuthDoor(request: Request, segments: readonly string[]): Promise<Response> {
  const where = `${request.method} /api/auth/${segments[0]}`;
  try {
    if (!doors[request.method === "GET" ? "GET" : "POST"].test(segments.join("/")))
      throw new Refusal("not-found");
    // next-auth takes its own address from here, or else from whatever host the request names.
    process.env.NEXTAUTH_URL ??= settings().url;
    const visit = new SignInVisit(occasion({ kind: "nobody" }), readCookies(request.headers.get("cookie")));
    const reply = await ask(request, segments, visit);
    for (const value of visit.setCookies) reply.headers.append("Set-Cookie", value);
    if (visit.trouble === undefined) return reply;
    const told = failure(visit.trouble, where);
    const asForm = reply.status === 302;
    if (asForm && told.status < 500) return reply;
    const url = asForm ? {} : ((await reply.json()) as object);
    return Response.json({ ...url, ...told.body }, { status: told.status, headers: noStore });
  } catch (error) {
    const { status, body } = failure(error, where);
    return Response.json(body, { status, headers: noStore });
  }
}

async function ask(request: Request, nextauth: readonly string[], visit: SignInVisit): Promise<Response> {
  const url = new URL(request.url);
  const reply = new NextAuthReply();
  const asked = {
    method: request.method,
    query: { ...Object.fromEntries(url.searchParams), nextauth, ...target(url), ...named(url) },
    headers: {},
    cookies: ownCookies(visit.cookies),
    body: request.method === "POST" ? await readFields(request) : undefined,
  };
  await NextAuth(asked as unknown as NextApiRequest, reply as unknown as NextApiResponse, authOptions(visit));
  return reply.response();
}

/** next-auth answers with an error to a callback address that is none. Of several it reads the last. */
function target(url: URL): { callbackUrl?: string } {
  const callbackUrl = url.searchParams.getAll("callbackUrl").at(-1);
  return callbackUrl ? { callbackUrl: sameSite(callbackUrl, settings().url) } : {};
}

/** next-auth writes an error's name into an address just as it came, or fails at it. Its own names are plain words. */
function named(url: URL): { error?: string } {
  const error = url.searchParams.getAll("error").at(-1);
  return error === undefined ? {} : { error: /^\w{1,64}$/.test(error) ? error : "Default" };
}

/** next-auth's own cookies, decoded; those that do not decode are left out. */
function ownCookies(cookies: Cookies): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, raw] of cookies) {
    if (!/^(__Secure-|__Host-)?next-auth\./.test(name)) continue;
    const value = decoded(raw);
    if (value === null) continue;
    own[name] = name.endsWith("callback-url") ? sameSite(value, settings().url) : value;
  }
  return own;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
