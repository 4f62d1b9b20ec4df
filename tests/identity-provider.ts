import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

export type Claims = { sub: string; name?: string; email?: string; email_verified?: boolean };

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** An OpenID provider in this process: whoever is sent to it comes back as `who`. */
export async function identityProvider(clientId: string) {
  const codes = new Map<string, { nonce: string; challenge: string; claims: Claims }>();
  const server = http.createServer(async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.url === "/.well-known/openid-configuration")
      return answer(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      });
    if (request.url === "/keys")
      return answer(200, {
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
      });
    let body = "";
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    const granted = codes.get(form.get("code") ?? "");
    const verifier = form.get("code_verifier") ?? "";
    const proved = createHash("sha256").update(verifier).digest("base64url") === granted?.challenge;
    if (!granted || !proved) return answer(400, { error: "invalid_grant" });
    const now = Math.floor(Date.now() / 1000);
    const { nonce, claims } = granted;
    return answer(200, {
      access_token: "nothing",
      token_type: "Bearer",
      id_token: sign({ iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce, ...claims }),
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** What the provider's sign-in page does: the person agrees, and is sent back with a code and the state. */
  const agree = (authorize: string, claims: Claims): string => {
    const asked = new URL(authorize).searchParams;
    const code = randomUUID();
    codes.set(code, {
      nonce: asked.get("nonce") ?? "",
      challenge: asked.get("code_challenge") ?? "",
      claims,
    });
    return `callback/oidc?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}`;
  };
  return { issuer, agree, stop: () => server.close() };
}

function sign(claims: object): string {
  const text = `${encode({ alg: "RS256", kid: "1", typ: "JWT" })}.${encode(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
}
