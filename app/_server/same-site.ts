/** Where to go afterwards: anywhere on this site, else its front page. Relative addresses are this site's. */
export function sameSite(url: string, baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  if (!URL.canParse(url, origin)) return origin;
  const target = new URL(url, origin);
  return target.origin === origin ? target.href : origin;
}
