import type { AuthOptions, DefaultSession } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { sessionSeconds } from "@/access/accounts/begin-session";
import { endSession } from "@/access/accounts/end-session";
import { readAccountSession } from "@/access/accounts/read-session";
import type { SiteRole } from "@/access/actor";
import { log } from "./log";
import { oidcProvider } from "./oidc-provider";
import { sameSite } from "./same-site";
import { settings } from "./settings";
import type { SignInVisit } from "./sign-in-visit";

declare module "next-auth" {
  interface Session {
    user: { id: string; roles: readonly SiteRole[] } & DefaultSession["user"];
  }
}

/** next-auth's settings for one request. The token holds two ids and nothing personal. */
export function authOptions(visit: SignInVisit): AuthOptions {
  const { secret, secure, oidc } = settings();
  const { at } = visit.moment;
  return {
    secret,
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "Password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given) => {
          await visit.attempt(() => visit.withPassword(given?.email, given?.password));
          return visit.signedIn ? { id: visit.signedIn.personId } : null;
        },
      }),
      ...(oidc ? [oidcProvider(oidc)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.provider === "oidc") await visit.attempt(() => visit.withIdentity(profile));
        return visit.signedIn !== undefined;
      },
      jwt: async ({ token, trigger }) => {
        if (trigger !== "signIn") return token;
        if (!visit.signedIn) throw new Error("a token without a session");
        return { sub: visit.signedIn.personId, sid: visit.signedIn.sessionId };
      },
      session: async ({ session, token }) => {
        const actor = await visit.attempt(() => readAccountSession(String(token.sid), at));
        // next-auth then answers {} and takes the cookie back; where the step failed, the door says so instead.
        if (actor?.kind !== "person") throw new Error("the session has ended");
        return { expires: session.expires, user: { id: actor.personId, roles: actor.roles } };
      },
      redirect: ({ url, baseUrl }) => sameSite(url, baseUrl),
    },
    events: {
      signOut: async ({ token }) => {
        await visit.attempt(() => endSession(at, String(token.sid)));
      },
    },
    logger: {
      error: (code, details) => log.warn({ code, reason: reasonOf(details) }, "sign-in"),
      warn: (code) => log.debug({ code }, "sign-in"),
      debug: () => undefined,
    },
  };
}

/** An error's name, never its text: providers quote tokens and addresses in theirs. */
function reasonOf(details: unknown): string | undefined {
  if (details instanceof Error) return details.name;
  const inner = (details as { error?: unknown } | null)?.error;
  return inner instanceof Error ? inner.name : undefined;
}
