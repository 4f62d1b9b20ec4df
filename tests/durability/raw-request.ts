import net from "node:net";

/** A request down to its bytes: what `fetch` would never send can be sent too. */
export type RawRequest = {
  readonly method?: string;
  readonly path: string;
  /** In this order, doubles included. `Host` and `Connection: close` are added unless `bare`. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Buffer;
  /** Sends the body in chunks, without saying how long it is. */
  readonly chunked?: boolean;
  readonly bare?: boolean;
};

export type RawReply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
};

const patienceMs = 15_000;

/** Sends a request on a line of its own and reads until the line is closed; null if nothing came back. */
export function sendRaw(url: string, request: RawRequest): Promise<RawReply | null> {
  const { port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const line = net.connect(Number(port), "127.0.0.1", () => line.write(bytesOf(host, request)));
    line.setTimeout(patienceMs, () => line.destroy(new Error(`${request.path.slice(0, 80)}: no answer`)));
    line.on("data", (chunk) => received.push(chunk));
    // A server that refuses a large body may cut the line while it is still being sent; what it said before counts.
    line.on("error", (error: NodeJS.ErrnoException) => {
      if (!["ECONNRESET", "EPIPE"].includes(error.code ?? "")) reject(error);
    });
    line.on("close", () => resolve(parse(Buffer.concat(received).toString("latin1"))));
  });
}

function bytesOf(
  host: string,
  { method = "GET", path, headers = [], body, chunked, bare }: RawRequest,
): Buffer {
  const content = body === undefined ? null : Buffer.from(body);
  const length = chunked
    ? ["Transfer-Encoding", "chunked"]
    : ["Content-Length", String(content?.length ?? 0)];
  const says = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  const own = bare ? [] : [["Connection", "close"], ...(says("host") ? [] : [["Host", host]])];
  const framed = content && !says("content-length") && !says("transfer-encoding") ? [length] : [];
  const lines = [...own, ...framed, ...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
  return Buffer.concat([head, ...(content ? (chunked ? chunksOf(content) : [content]) : [])]);
}

function chunksOf(content: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 16_384) {
    const part = content.subarray(at, at + 16_384);
    chunks.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  return [...chunks, Buffer.from("0\r\n\r\n")];
}

function parse(text: string): RawReply | null {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(":");
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const rest = text.slice(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? joined(rest) : rest;
  return { status: Number(first.split(" ")[1]), headers, body: Buffer.from(body, "latin1").toString("utf8") };
}

function joined(chunks: string): string {
  let body = "";
  for (let at = 0; at < chunks.length; ) {
    const end = chunks.indexOf("\r\n", at);
    const size = Number.parseInt(chunks.slice(at, end), 16);
    if (!(size > 0)) break;
    body += chunks.slice(end + 2, end + 2 + size);
    at = end + 2 + size + 2;
  }
  return body;
}
