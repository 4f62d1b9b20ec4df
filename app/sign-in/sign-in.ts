import { type Problem, property, send } from "./send";

const turnedAway: Problem = { message: "This page was open for too long. Try again." };

/** Signs in through next-auth's own door, which asks for its token first. Null when it worked. */
export async function signIn(email: string, password: string): Promise<Problem | null> {
  const reply = await throughNextAuth("callback/credentials", { email, password });
  return "problem" in reply ? reply.problem : null;
}

/** Where the OpenID provider wants to see the person, who comes back to `next`. */
export async function beginAtProvider(next: string): Promise<{ url: string } | { problem: Problem }> {
  return throughNextAuth("signin/oidc", { callbackUrl: next });
}

async function throughNextAuth(
  door: string,
  fields: Record<string, string>,
): Promise<{ url: string } | { problem: Problem }> {
  const asked = await send("/api/auth/csrf");
  if ("problem" in asked) return asked;
  const csrfToken = String(property(asked.body, "csrfToken"));
  const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
  const reply = await send(`/api/auth/${door}`, { method: "POST", body });
  if ("problem" in reply) return reply;
  const url = property(reply.body, "url");
  // next-auth answers 200 to a token it does not know, and points to itself.
  return typeof url === "string" && !url.includes("csrf=true") ? { url } : { problem: turnedAway };
}
