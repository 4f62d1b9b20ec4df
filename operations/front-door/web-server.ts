import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { contentPolicy, type PolicySite } from "./content-policy";
import type { Handler } from "./front-door";
import { refuse } from "./refuse";
import { securityHeaders } from "./security-headers";

/** Time limits against clients that never finish what they began to send; longer than any proxy keeps an idle line for us. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // The front door asks for it itself, and answers with its own headers.
  requireHostHeader: false,
} as const;

const bug = { status: 500, code: "unexpected", message: "Something went wrong here." } as const;

type Site = { readonly url: string; readonly policy: PolicySite };

/**
 * An HTTP server that answers also what never becomes a request (too long, too slow, no HTTP) with our headers. What a handler
 * throws goes to `report`, never to the client.
 */
export function webServer(handler: Handler, site: Site, report: (error: unknown) => void): Server {
  const server = createServer(limits, (request, response) => {
    handler(request, response).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else refuse(request, response, bug);
    });
  });
  // Node would answer an expectation that it does not know by itself, without our headers. It may as well be ignored.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else sayRaw(socket, brokenRequest(error.code), site);
  });
  server.on("connect", (_request, socket: Duplex) => sayRaw(socket, [405, "Method Not Allowed"], site));
  return server;
}

function brokenRequest(code: string | undefined): [number, string] {
  if (code === "HPE_HEADER_OVERFLOW") return [431, "Request Header Fields Too Large"];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return [408, "Request Timeout"];
  return [400, "Bad Request"];
}

function sayRaw(socket: Duplex, [status, reason]: [number, string], site: Site) {
  const body = JSON.stringify({ error: { code: "request.not-valid", message: `${reason}.` } });
  const headers = {
    ...securityHeaders(site.url),
    "Content-Security-Policy": contentPolicy({}, site.policy),
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "private, no-store",
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}
