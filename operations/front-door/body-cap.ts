import type { IncomingMessage } from "node:http";

/** No request needs more: the largest are long essays. Each endpoint has a smaller cap of its own. */
export const largestBody = 1024 * 1024;

/**
 * Calls `tooLarge` once, as soon as a request's body is known to have more than `limit` bytes: by its declared length, or by
 * counting what really arrives. Nothing beyond the limit is handed on.
 */
export function capBody(request: IncomingMessage, limit: number, tooLarge: () => void): void {
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    tooLarge();
    return;
  }
  // A declared length is kept to by Node's parser; only a body in chunks can grow.
  if (request.headers["transfer-encoding"] === undefined) return;
  const push = request.push.bind(request);
  let size = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const before = size;
    size += chunk?.length ?? 0;
    if (size <= limit) return push(chunk, encoding);
    if (before <= limit) tooLarge();
    // True: go on reading from the line, so that the sender can finish and hear the answer.
    return true;
  };
}
