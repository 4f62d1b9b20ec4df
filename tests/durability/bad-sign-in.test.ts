import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../e2e/site";
import { brokenBodies } from "./bad-bodies";
import { foreignOrigins, wrongAddresses, wrongHeaders, wrongMethods } from "./bad-requests";
import { type Case, misbehaviour } from "./manners";
import { type RawRequest, sendRaw } from "./raw-request";

const form = ["Content-Type", "application/x-www-form-urlencoded"] as const;
const json = ["Content-Type", "application/json"] as const;
const civil = [200, 302, 308, 400, 401, 403, 404, 405, 413, 429];
let site: Site;
let csrf = { token: "", cookie: "" };

beforeAll(async () => {
  site = await startSite();
  const reply = await fetch(`${site.url}/api/auth/csrf`);
  const { csrfToken } = (await reply.json()) as { csrfToken: string };
  csrf = { token: csrfToken, cookie: reply.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
});
afterAll(() => site?.stop());

const get = (path: string, ...headers: (readonly [string, string])[]): Case => ({
  name: `GET ${path.slice(0, 100)} ${headers.join(" ").slice(0, 60)}`,
  request: { path, headers },
  answers: civil,
});

const post = (path: string, body: string, ...headers: (readonly [string, string])[]): Case => ({
  name: `POST ${path} ${body.slice(0, 100)}`,
  request: { method: "POST", path, body, headers: [["Origin", site.url], ...headers] },
  answers: civil,
});

const callbacks = [
  "",
  "x",
  "%",
  "%ff",
  "%00",
  "/",
  "//evil.example",
  "/%5cevil.example",
  "\\\\evil.example",
  "http://",
  "http://[",
  "http://evil.example",
  "http://evil.example%2f@localhost",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://localhost:1/",
  "x".repeat(3_000),
];

describe("bad input to signing in and out", () => {
  it("doors that next-auth does not have here are shut", async () => {
    const shut = [
      "",
      "/",
      "/nothing",
      "/callback",
      "/callback/nothing",
      "/signin/nothing",
      "/_log",
      "/error/x",
    ];
    const cases = [
      ...shut.map((path) => get(`/api/auth${path}`)),
      ...shut.map((path) => post(`/api/auth${path}`, "{}", json)),
      get("/api/auth/callback/credentials"),
      get("/api/auth/callback/credentials?email=a&password=b&csrfToken=c"),
      get("/api/auth/session?update=1"),
      get("/api/auth/error?error=%3Cscript%3E"),
      get("/api/auth/signin?error=__proto__&nextauth=callback&nextauth=credentials"),
      get("/api/auth/verify-request"),
    ];
    expect(await misbehaviour(site.url, cases)).toEqual([]);
  });

  it("a callback address leads nowhere but here", async () => {
    const doors = ["signin", "signin/credentials", "signout", "csrf", "error", "callback/credentials"];
    const cases = callbacks.flatMap((callback) =>
      doors.flatMap((door) =>
        [
          `callbackUrl=${callback}`,
          `callbackUrl=${callback}&callbackUrl=x`,
          `callbackUrl=/&callbackUrl=${callback}`,
        ].map((query) => get(`/api/auth/${door}?${query}`)),
      ),
    );
    expect(await misbehaviour(site.url, cases)).toEqual([]);
    expect(await leadingAway(cases)).toEqual([]);
  });

  it("a remembered callback address that is broken is forgotten", async () => {
    const cases = callbacks.flatMap((callback) =>
      ["session", "csrf", "signin", "signout"].map((path) =>
        get(`/api/auth/${path}`, ["Cookie", `next-auth.callback-url=${callback}`]),
      ),
    );
    expect(await misbehaviour(site.url, cases)).toEqual([]);
    expect(await leadingAway(cases)).toEqual([]);
  });

  it("without the token of a form nobody is signed in or out", async () => {
    const fields = `email=a%40example.org&password=${"b".repeat(12)}`;
    for (const path of ["callback/credentials", "signout", "signin/credentials"]) {
      const cases = [
        post(`/api/auth/${path}`, fields, form),
        post(`/api/auth/${path}`, `${fields}&csrfToken=wrong`, form),
        post(`/api/auth/${path}`, `${fields}&csrfToken=${csrf.token}`, form),
        post(`/api/auth/${path}`, `${fields}&csrfToken=${csrf.token}`, form, [
          "Cookie",
          "next-auth.csrf-token=x%7Cy",
        ]),
        post(`/api/auth/${path}`, `${fields}&csrfToken=${csrf.token}`, form, [
          "Cookie",
          "next-auth.csrf-token=%",
        ]),
      ];
      expect(await misbehaviour(site.url, cases)).toEqual([]);
      for (const { request } of cases) {
        const reply = await sendRaw(site.url, request);
        expect(reply?.headers.get("set-cookie") ?? "").not.toMatch(/session-token=[^;]/);
      }
    }
  });

  it("odd fields break nothing", async () => {
    const cookie = ["Cookie", csrf.cookie] as const;
    const values = [
      "null",
      "7",
      "[]",
      "{}",
      '{"$ne": ""}',
      '""',
      JSON.stringify("x".repeat(15_000)),
      '"\\ud800"',
      '"\\u0000"',
    ];
    const cases = values.flatMap((value) =>
      ["email", "password", "csrfToken", "callbackUrl", "json", "redirect", "__proto__"].map((name) => {
        const fields = {
          email: "a@example.org",
          password: "bbbbbbbbbbbb",
          csrfToken: csrf.token,
          json: "true",
        };
        const rest = Object.entries(fields).filter(([one]) => one !== name);
        const body = `{"${name}": ${value}, ${JSON.stringify(Object.fromEntries(rest)).slice(1)}`;
        return post("/api/auth/callback/credentials", body, json, cookie);
      }),
    );
    const doubled = `csrfToken=${csrf.token}&csrfToken=x&email=a&email=b&password=c`;
    expect(
      await misbehaviour(site.url, [...cases, post("/api/auth/callback/credentials", doubled, form, cookie)]),
    ).toEqual([]);
  });

  it("what is no set of fields is refused", async () => {
    const bodies = brokenBodies(
      { method: "POST", limit: 16 * 1024 },
      {
        path: "/api/auth/callback/credentials",
        headers: [
          ["Origin", site.url],
          ["Cookie", csrf.cookie],
        ],
      },
    ).filter(({ name }) => !["the JSON [{}]", "the JSON []", "a form"].includes(name));
    expect(await misbehaviour(site.url, bodies)).toEqual([]);
  });

  it("other sites, other methods, odd headers and addresses are refused or break nothing", async () => {
    const request: RawRequest = {
      method: "POST",
      path: "/api/auth/signout",
      body: "{}",
      headers: [["Origin", site.url], json],
    };
    const read: RawRequest = { path: "/api/auth/session" };
    const cases = [
      ...foreignOrigins(site.url, request),
      ...wrongMethods(["GET", "POST"], request),
      ...wrongHeaders(request),
      ...wrongHeaders(read),
      ...wrongAddresses(read),
    ];
    expect(await misbehaviour(site.url, cases)).toEqual([]);
  });
});

/** The names of those whose answer sends the browser to another site. */
async function leadingAway(cases: readonly Case[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, request } of cases) {
    const location = (await sendRaw(site.url, request))?.headers.get("location");
    if (location != null && new URL(location, site.url).origin !== site.url)
      found.push(`${name}: ${location}`);
  }
  return found;
}
