/** What a page may load and run: by the hashes of its inline scripts and styles, or by a nonce made for this reply. */
export type Allowance = {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly nonce?: string;
};

export type PolicySite = {
  /** In development Next evaluates code, injects styles and talks over a web socket. */
  readonly development: boolean;
  /** Where a sign-in form may lead besides this site: the OpenID provider's origin. */
  readonly signInOrigin: string | null;
};

/** The Content-Security-Policy of one reply. Nothing is ever loaded from another host, and no page can be framed. */
export function contentPolicy({ scripts = [], styles = [], nonce }: Allowance, site: PolicySite): string {
  const own = nonce ? [`'nonce-${nonce}'`] : [];
  const script = ["'self'", ...quoted(scripts), ...own, ...(site.development ? ["'unsafe-eval'"] : [])];
  const style = site.development ? ["'self'", "'unsafe-inline'"] : ["'self'", ...quoted(styles), ...own];
  const formAction = ["'self'", ...(site.signInOrigin ? [site.signInOrigin] : [])];
  return [
    "default-src 'self'",
    `script-src ${script.join(" ")}`,
    `style-src ${style.join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${site.development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    `form-action ${formAction.join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}
