import { environment } from "@/operations/environment";

/** What the adapters need to know of this installation. Asked at each call: `next build` imports them without a secret. */
export function settings() {
  const { secret, url, oidc, registration } = environment();
  if (secret === null) throw new Error("NEXTAUTH_SECRET is missing");
  // Cookies are marked Secure where the site itself is.
  return { secret, url, secure: url.startsWith("https://"), oidc, registration } as const;
}
