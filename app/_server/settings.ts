import type { OidcSettings } from "./oidc-provider";

/** What the adapters need to know of the environment. Read at each call: `next build` runs without one. */
export function settings() {
  const url = process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  return {
    secret: required(process.env.NEXTAUTH_SECRET),
    url,
    /** Cookies are marked Secure where the site itself is. */
    secure: url.startsWith("https://"),
    oidc: oidc(),
    registration: process.env.REGISTRATION === "invite" ? "invite" : "open",
  } as const;
}

function required(secret: string | undefined): string {
  if (!secret) throw new Error("NEXTAUTH_SECRET is missing");
  return secret;
}

function oidc(): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = process.env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}
