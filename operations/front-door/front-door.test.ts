import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largestBody } from "./body-cap";
import { drain } from "./drain";
import { type FrontDoor, frontDoor } from "./front-door";
import { storeReply } from "./stored-reply";
import { webServer } from "./web-server";

// A real server with a stand-in for Next: it says what reached it.

let server: Server;
let at = "";
const bugs: string[] = [];
const policy = { development: false, signInOrigin: null };
const url = "http://localhost:3000";
const own = { Origin: url };

beforeAll(async () => {
  const reply = await storeReply(Buffer.from(`<p>${"home ".repeat(200)}</p>`), {
    "Content-Type": "text/html",
  });
  const file = storeReply(Buffer.from("run()"), { "Content-Type": "application/javascript" });
  const fallback = { scripts: ["sha256-lost="], styles: [] };
  const next: FrontDoor["next"] = async (request, response) => {
    if (request.url === "/api/bug") throw new Error("planted");
    if (request.url === "/api/slow") await pause(300);
    if (request.url === "/%61pi/me") response.setHeader("cache-control", "s-maxage=31536000");
    let size = 0;
    for await (const chunk of request) size += (chunk as Buffer).length;
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ size, heard: request.headers }));
  };
  const door: FrontDoor = {
    url,
    policy,
    next,
    prerendered: { pages: new Map([["/", { reply, allowance: { scripts: ["sha256-home="] } }]]), fallback },
    builtFile: (path) => (path === "/_next/static/a.js" ? file : null),
  };
  server = webServer(frontDoor(door), { url, policy }, (error) => bugs.push(String(error)));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => drain(server, 1_000));

function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(text));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("close", () => resolve(said));
  });
}

describe("pages from memory", () => {
  it("come compressed, revalidated, with the policy that knows their scripts", async () => {
    const page = await fetch(`${at}/?from=mail`, { headers: { "Accept-Encoding": "br" } });
    expect(await page.text()).toContain("home home");
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(page.headers.get("content-security-policy")).toContain("'sha256-home='");
    const again = await fetch(`${at}/`, { headers: { "If-None-Match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it("leave requests for a page's data to Next", async () => {
    const data = await fetch(`${at}/`, { headers: { RSC: "1" } });
    expect(await data.json()).toMatchObject({ heard: { rsc: "1" } });
  });

  it("HEAD has the headers and no body", async () => {
    const head = await fetch(`${at}/`, { method: "HEAD" });
    expect(head.headers.get("etag")).toMatch(/^W\//);
    expect(await head.text()).toBe("");
  });

  it("so do the files of the build", async () => {
    expect(await (await fetch(`${at}/_next/static/a.js`)).text()).toBe("run()");
  });
});

describe("pages rendered on demand", () => {
  it("get a nonce of their own that the client cannot choose", async () => {
    const headers = { "Content-Security-Policy": "script-src 'nonce-mine'", Authorization: "Bearer %%%" };
    const first = await fetch(`${at}/me`, { headers });
    const second = await fetch(`${at}/me`, { headers });
    const nonces = [first, second].map(
      (page) => /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1],
    );
    expect(new Set(nonces).size).toBe(2);
    const { heard } = (await first.json()) as { heard: Record<string, string> };
    expect(heard["content-security-policy"]).toContain(`'nonce-${nonces[0]}'`);
    expect(heard).not.toHaveProperty("authorization");
  });

  it("may turn out to be the prerendered “not found”, whose scripts are allowed too", async () => {
    expect((await fetch(`${at}/nowhere`)).headers.get("content-security-policy")).toContain("'sha256-lost='");
  });
});

describe("what Next lets shared caches keep for a year", () => {
  it("is asked for again every time, so that no other spelling of an address can put a page out of reach", async () => {
    const reply = await fetch(`${at}/%61pi/me`);
    expect(reply.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  });
});

describe("every reply", () => {
  it.each([
    ["a page", "/", {}],
    ["a page on demand", "/me", {}],
    ["data", "/api/me", {}],
    ["a refusal", "/%ff", {}],
    ["a bug", "/api/bug", {}],
    ["a foreign write", "/api/attempts", { method: "POST", headers: { Origin: "https://evil.example" } }],
  ])("carries the security headers: %s", async (_, path, init) => {
    const { headers } = await fetch(at + path, init);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("permissions-policy")).toBeTruthy();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it.each([
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["no HTTP", "HELLO\r\n\r\n", 400],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
    ["endless headers", `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["a tunnel", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", 405],
  ])("also to what is hardly a request: %s", async (_, text, status) => {
    const said = await raw(text);
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(said).toMatch(/^X-Content-Type-Options: nosniff/m);
    expect(said).toMatch(/^Content-Security-Policy: /m);
  });
});

it("a bug is a 500 that says nothing of itself, and is reported", async () => {
  bugs.length = 0;
  const reply = await fetch(`${at}/api/bug`);
  expect(reply.status).toBe(500);
  expect(await reply.text()).not.toContain("planted");
  expect(bugs).toEqual(["Error: planted"]);
});

describe("bodies", () => {
  const post = (body: BodyInit) =>
    fetch(`${at}/api/attempts`, { method: "POST", body, headers: own, duplex: "half" } as RequestInit);
  const chunks = (sizes: number[]) =>
    new ReadableStream({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size));
        controller.close();
      },
    });

  it("pass whole up to the limit, with a length or in chunks", async () => {
    expect(await (await post(new Uint8Array(largestBody))).json()).toMatchObject({ size: largestBody });
    expect(await (await post(chunks([1000, 1000]))).json()).toMatchObject({ size: 2000 });
  });

  it("are refused beyond it, with a length or in chunks", async () => {
    for (const body of [new Uint8Array(largestBody + 1), chunks([largestBody, 1])]) {
      const reply = await post(body);
      expect(reply.status).toBe(413);
      expect(await reply.json()).toMatchObject({ error: { code: "request.too-large" } });
    }
  });
});

describe("ending", () => {
  it("lets requests in progress finish and takes no new ones", async () => {
    const slow = fetch(`${at}/api/slow`);
    await pause(50);
    const began = Date.now();
    const drained = drain(server, 5_000);
    await expect(fetch(`${at}/`)).rejects.toThrow();
    expect((await slow).status).toBe(200);
    await drained;
    expect(Date.now() - began).toBeLessThan(4_000);
  });
});
