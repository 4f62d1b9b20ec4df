import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestFault } from "./request-fault";

const discardSeconds = 2;

/** Answers with a fault, in the one shape that errors have. */
export function refuse(request: IncomingMessage, response: ServerResponse, fault: RequestFault): void {
  const body = JSON.stringify({ error: { code: fault.code, message: fault.message } });
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  if (fault.allow) response.setHeader("Allow", fault.allow);
  // Whoever is refused unread gets a moment to read the answer while the rest is thrown away; then the line is cut.
  const unread = Number(request.headers["content-length"] ?? 0) > 0 || "transfer-encoding" in request.headers;
  if (unread) response.setHeader("Connection", "close");
  response.writeHead(fault.status);
  response.end(request.method === "HEAD" ? undefined : body);
  if (!unread) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), discardSeconds * 1000);
  request.once("close", () => clearTimeout(cut));
}

/** For a reply that was given while Next is still at work on it: what Next has to say is dropped. */
export function deafen(response: ServerResponse): void {
  response.setHeader = () => response;
  response.writeHead = () => response;
  response.write = () => false;
  response.end = () => response;
}
