import type { OAuthConfig } from "next-auth/providers/oauth";

type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** Any OpenID provider, found by its discovery document; PKCE, state and nonce are all checked. */
export function oidcProvider({ issuer, clientId, clientSecret }: OidcSettings): OAuthConfig<{ sub: string }> {
  return {
    id: "oidc",
    name: new URL(issuer).host,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    // The person is found by issuer and subject in the signIn callback; next-auth only wants an id.
    profile: (claims) => ({ id: claims.sub }),
  };
}
