import http from "node:http";

export type Shot = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

export type Reply = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
};

/** What one load did: milliseconds for the percentiles, everything else counted. */
export type Load = {
  readonly done: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failed: number;
};

/** One request over a kept connection. */
export function shoot(
  agent: http.Agent,
  base: string,
  { method = "GET", path, headers, body }: Shot,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      new URL(path, base),
      { method, agent, headers: { ...headers, ...(body ? lengthOf(body) : {}) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

const lengthOf = (body: string) => ({
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(body)),
});

/**
 * Several clients, each with one kept connection, each sending its next request when the last was answered, until the
 * seconds are over. `next` makes the request of a client's turn; `heard` may read the reply. Anything but 2xx counts as failed.
 */
export async function hammer(
  base: string,
  clients: number,
  seconds: number,
  next: (client: number, turn: number) => Shot,
  heard: (client: number, reply: Reply) => void = () => {},
): Promise<Load> {
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (index: number) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = 0; performance.now() < until; turn += 1) {
      const sent = performance.now();
      const reply = await shoot(agent, base, next(index, turn)).catch(() => null);
      times.push(performance.now() - sent);
      if (!reply || reply.status < 200 || reply.status > 299) failed += 1;
      else heard(index, reply);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const elapsed = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    done: times.length,
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    failed,
  };
}

/** The value below which a share of the sorted values lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
