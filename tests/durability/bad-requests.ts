import type { Endpoint } from "@/app/_server/endpoint";
import type { Case } from "./manners";
import type { RawRequest } from "./raw-request";

const noPlaces = [
  "%00",
  "%ff",
  "%c0%af",
  "%ed%a0%80",
  "%",
  "%zz",
  "%0d%0aSet-Cookie:%20a=b",
  "%5c..%5c",
  "..%2f..%2fetc%2fpasswd",
  "\\",
];
const noIds = [
  "0",
  "-1",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "toString",
  "019ac000-0000-7000-8000-000000000000",
  "mali%2Fs1",
  "s1",
  "%F0%9F%A6%86",
  "a%20b",
  "'%20OR%201=1--",
  "x".repeat(2_000),
];

/** An endpoint's path with one parameter after the other replaced by what is no id. The others are right. */
export function wrongIds(
  endpoint: Endpoint,
  right: Readonly<Record<string, string>>,
  send: RawRequest,
): Case[] {
  return namesIn(endpoint).flatMap((name) => {
    const at = (value: string) => filled(endpoint, { ...right, [name]: value });
    return [
      ...noPlaces.map((place) => ({
        name: at(place),
        request: { ...send, path: at(place) },
        answers: [400, 404, 410],
      })),
      ...noIds
        .filter((id) => id !== right[name])
        .map((id) => ({
          name: at(id).slice(0, 90),
          request: { ...send, path: at(id) },
          answers: [400, 404, 410],
        })),
    ];
  });
}

/** The address around an endpoint's path: too long, broken queries, doubled slashes. */
export function wrongAddresses({ path, ...send }: RawRequest): Case[] {
  const at = (place: string, answers?: readonly number[]): Case => ({
    name: place.slice(0, 90),
    request: { ...send, path: place },
    ...(answers && { answers }),
  });
  return [
    at(`${path}/${"x".repeat(9_000)}`, [414]),
    at(`${path}/${"x".repeat(20_000)}`, [414, 431]),
    at(`${path}?${"a=b&".repeat(3_000)}`, [414]),
    at(`${path}%00`, [400]),
    at(`${path}%ff`, [400]),
    at(`${path}/nothing/of/the/kind`, path === "/" ? [308] : [404, 405]),
    at(`/${path}`, [308, 400, 404, 405]),
    at(`${path}?%`),
    at(`${path}?a=%ff&a=%zz`),
    at(`${path}?__proto__=x&constructor=y`),
    at(`${path}?a[]=1&a[b]=2&a=3`),
    at(`${path}?nxtPattempt=x&nxtPmodule=../x`),
    at(`${path}?x=%00`, [400]),
    at(`${path}#fragment`),
    at(`http://evil.example${path}`, [400]),
    at("*", [400]),
    at(path.slice(1), [400]),
  ];
}

/** Writes that no page of this site has sent. */
export function foreignOrigins(url: string, { headers = [], ...send }: RawRequest): Case[] {
  const others = headers.filter(([name]) => name !== "Origin");
  const from = (...origins: string[]): Case => ({
    name: `Origin: ${origins.join(" and ") || "none"}`,
    request: { ...send, headers: [...others, ...origins.map((origin) => ["Origin", origin] as const)] },
    answers: [403],
  });
  return [
    from(),
    from("null"),
    from(""),
    from("http://evil.example"),
    from(url.replace("http:", "https:")),
    from(`${url}0`),
    from(`${url}.evil.example`),
    from(`${url}/`),
    from("http://localhost"),
    from(url, "http://evil.example"),
  ];
}

/** Methods that an address does not have; `known` are those that it has. */
export function wrongMethods(known: readonly string[], { method: _, ...send }: RawRequest): Case[] {
  const all = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "NONSENSE"];
  return all
    .filter((method) => !known.includes(method))
    .map((method) => ({
      name: method,
      request: { ...send, method, body: "{}" },
      answers: method === "get" || method === "NONSENSE" ? [400, 405] : [405],
    }));
}

/** Cookies and other headers that no browser sends, or only a broken one. */
export function wrongHeaders({ headers = [], ...send }: RawRequest): Case[] {
  const withHeader = (name: string, ...values: string[]): Case => ({
    name: `${name}: ${values.join(" and ").slice(0, 60)}`,
    request: {
      ...send,
      headers: [...headers.filter(([one]) => one !== name), ...values.map((value) => [name, value] as const)],
    },
  });
  return [
    withHeader("Cookie", ""),
    withHeader("Cookie", ";;;=;=x;y"),
    withHeader("Cookie", "briefing-room-guest="),
    withHeader("Cookie", "briefing-room-guest=%ff%00"),
    withHeader("Cookie", `briefing-room-guest=${"x".repeat(8_000)}`),
    withHeader("Cookie", "briefing-room-guest=a; briefing-room-guest=b", "briefing-room-guest=c"),
    withHeader("Cookie", "briefing-room-guest=\xff\xfe"),
    withHeader("Cookie", "next-auth.session-token=x"),
    withHeader("Cookie", "next-auth.session-token=a.b.c.d.e"),
    withHeader("Cookie", "next-auth.session-token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA"),
    withHeader("Cookie", "next-auth.session-token=%; next-auth.csrf-token=%; next-auth.callback-url=%"),
    withHeader("Cookie", "__proto__=x; constructor=y; briefing-room-device=..%2f"),
    withHeader("Authorization", "Basic %%%"),
    withHeader("Authorization", "Bearer"),
    withHeader("Authorization", "Bearer a.b.c", "Basic \xff"),
    withHeader("Host", "evil.example"),
    withHeader("Host", "a b"),
    withHeader("Host", ""),
    withHeader("Host", "localhost", "evil.example"),
    withHeader("X-Forwarded-Host", "evil.example", "\xff"),
    withHeader("X-Forwarded-Proto", "gopher"),
    withHeader("X-Forwarded-For", "'; --"),
    withHeader("Forwarded", "for=;;;host=\xff"),
    withHeader("X-Middleware-Subrequest", "middleware:middleware:middleware"),
    withHeader("X-Invoke-Path", "/_error"),
    withHeader("X-Matched-Path", "/_error"),
    withHeader("RSC", "1"),
    withHeader("Next-Router-State-Tree", "%7Bbroken"),
    withHeader("Next-Router-Prefetch", "99"),
    withHeader("Next-Action", "0".repeat(42)),
    withHeader("Accept", "\xff/*;q=banana"),
    withHeader("Accept-Encoding", "br;q=;gzip;q=0.0.0"),
    withHeader("Accept-Language", "x".repeat(3_000)),
    withHeader("If-None-Match", '"', "*", "W/"),
    withHeader("If-Modified-Since", "yesterday"),
    withHeader("Range", "bytes=9-1,-"),
    withHeader("Expect", "a miracle"),
    withHeader("Upgrade", "h2c"),
    withHeader("Content-Security-Policy", "script-src 'nonce-evil'"),
    withHeader("X-Filling", "x".repeat(20_000)),
  ];
}

/** The path of an endpoint with its parameters filled in. */
export function filled({ path }: Endpoint, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "x");
}

function namesIn({ path }: Endpoint): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
