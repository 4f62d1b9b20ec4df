/**
 * Where the person wanted to go before they were asked to sign in: `?next=` of ours or `?callbackUrl=` of next-auth, if
 * it lies on this site, else the front page. A whole address, because a path may begin with two slashes and lead away.
 */
export function nextPlace(search: string, origin: string): string {
  const asked = new URLSearchParams(search);
  const wanted = asked.get("next") ?? asked.get("callbackUrl") ?? "/";
  if (!URL.canParse(wanted, origin)) return `${origin}/`;
  const place = new URL(wanted, origin);
  return place.origin === origin ? place.href : `${origin}/`;
}
