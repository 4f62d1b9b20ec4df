import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { capBody, largestBody } from "./body-cap";
import { removeBelievedHeaders } from "./client-headers";
import { contentPolicy, type PolicySite } from "./content-policy";
import { isOwnRequest, ownOrigins } from "./origin";
import { type PrerenderedPages, wantsHtml } from "./prerendered-pages";
import { deafen, refuse } from "./refuse";
import { type RequestFault, requestFault } from "./request-fault";
import { securityHeaders } from "./security-headers";
import { shortenKeeping } from "./shared-caches";
import { type StoredReply, sendStored } from "./stored-reply";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type FrontDoor = {
  /** The site's origin. */
  readonly url: string;
  readonly policy: PolicySite;
  readonly prerendered: PrerenderedPages;
  readonly builtFile: (path: string) => Promise<StoredReply> | null;
  readonly next: Handler;
};

const foreign: RequestFault = {
  status: 403,
  code: "request.foreign-origin",
  message:
    "Changes are taken only from this site's own pages: the Origin header is missing or another site's.",
};

/**
 * Everything that is the same for all requests, before Next sees any: headers on every reply, the policy of what a page may run,
 * who may change something, how much may be sent, and the prerendered pages and files straight from memory.
 */
export function frontDoor(door: FrontDoor): Handler {
  const own = ownOrigins(door.url);
  const headers = Object.entries(securityHeaders(door.url));
  const plain = contentPolicy({}, door.policy);
  return async (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Content-Security-Policy", plain);
    const method = request.method ?? "";
    const url = request.url ?? "";
    const fault = requestFault(method, url, request.headers);
    if (fault) return refuse(request, response, fault);
    if (!isOwnRequest(method, request.headers.origin, own)) return refuse(request, response, foreign);
    if (method === "GET" || method === "HEAD") {
      const stored = await fromMemory(door, request, response, url);
      if (stored) return sendStored(request, response, stored);
    }
    if (!admitBody(request, response)) return;
    prepareForNext(door, request, response, url);
    await door.next(request, response);
  };
}

/** A prerendered page with the policy that knows its scripts, or a file of the build. */
async function fromMemory(door: FrontDoor, request: IncomingMessage, response: ServerResponse, url: string) {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/_next/")) return door.builtFile(path);
  const page = door.prerendered.pages.get(decodeURIComponent(path));
  if (!page || !wantsHtml(request.headers)) return null;
  response.setHeader("Content-Security-Policy", contentPolicy(page.allowance, door.policy));
  return page.reply;
}

function admitBody(request: IncomingMessage, response: ServerResponse): boolean {
  let admitted = true;
  capBody(request, largestBody, () => {
    admitted = false;
    if (response.headersSent) {
      request.destroy();
      return;
    }
    refuse(request, response, {
      status: 413,
      code: "request.too-large",
      message: `A request has at most ${largestBody} bytes. Nothing was stored.`,
    });
    deafen(response);
  });
  return admitted;
}

/** Next takes the nonce for a page's scripts from the request's policy, as if a proxy had set it. */
function prepareForNext(door: FrontDoor, request: IncomingMessage, response: ServerResponse, url: string) {
  removeBelievedHeaders(request.headers);
  if (url.startsWith("/api/")) {
    response.setHeader("Cache-Control", "private, no-store");
    return;
  }
  shortenKeeping(response);
  const nonce = randomBytes(16).toString("base64");
  request.headers["content-security-policy"] = contentPolicy({ nonce }, door.policy);
  const allowance = { ...door.prerendered.fallback, nonce };
  response.setHeader("Content-Security-Policy", contentPolicy(allowance, door.policy));
}
